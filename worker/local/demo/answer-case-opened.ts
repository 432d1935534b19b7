import { codesOf } from '../../../shared/codes/define-code-list.ts';
import { lifeDomain } from '../../../shared/codes/life-domain.ts';
import type { caseOpenedV1 } from '../../../shared/forms/case-opened.v1.ts';
import type { AnswersOf } from '../../../shared/forms/define-form.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';

export function answerCaseOpened(random: Random, story: Story): AnswersOf<typeof caseOpenedV1.fields> {
  const [first, second] = story.concerns;
  return {
    caseNumber: story.caseNumber,
    carers: story.carers,
    children: story.children.map((ageBand) => ({ ageBand })),
    ...(story.planSettledOn === null
      ? { familyGroupPlan: 'not-applicable' }
      : {
          familyGroupPlan: random.chance(0.2) ? 'being-made' : 'declined',
          familyGroupPlanOn: story.planSettledOn,
        }),
    ...(story.previousCaseNumber === null
      ? {}
      : { hereBefore: 'yes', earlierNumber: story.previousCaseNumber }),
    referrer: random.weighted([
      ['01', 3],
      ['02', 4],
      ['03', 3],
      ['04', 0.5],
      ['05', 0.5],
      ['06', 5],
      ['08', 0.3],
    ]),
    domains: codesOf(lifeDomain).map((domain) => ({
      domain,
      state: story.concerns.includes(domain) ? 'concern' : random.chance(0.65) ? 'well' : 'not-discussed',
    })),
    ...(first && second && random.chance(0.4) ? { connections: [{ domains: [first, second] }] } : {}),
  };
}
