import type { AnswersOf } from '../../../shared/forms/define-form.ts';
import type { safetyChecklistV1 } from '../../../shared/forms/safety-checklist.v1.ts';
import { instrumentRef } from '../../../shared/instruments/define-instrument.ts';
import { neutralFrameV1 } from '../../../shared/instruments/neutral-frame.v1.ts';
import { phrases } from './phrases.ts';
import type { Random } from './random.ts';
import type { Conclusion, Story, StoryCheck } from './story.ts';

type SafetyAnswers = AnswersOf<typeof safetyChecklistV1.fields>;

/** Items that are worrying when the answer is no. */
const reassuring = new Set(['protective', 'network', 'voice']);

export function answerSafety(
  random: Random,
  story: Story,
  check: StoryCheck,
  ids: { assessment: string; agreement: string },
  seat: 'first' | 'colleague',
): SafetyAnswers {
  // A colleague looks with her own eyes, and now and then sees it differently.
  const conclusion = seat === 'colleague' && random.chance(0.12) ? 'concerns' : check.conclusion;
  const hasAgreement = seat === 'first' && conclusion !== 'safe' && random.chance(0.92);
  return {
    assessment: ids.assessment,
    instrument: instrumentRef(neutralFrameV1),
    occasion: check.occasion,
    assessors:
      seat === 'first' && check.isJoint
        ? [{ role: 'practitioner' }, { role: random.pick(['colleague', 'behavioural-scientist']) }]
        : [{ role: seat === 'first' ? 'practitioner' : 'colleague' }],
    items: answerItems(random, story, conclusion),
    children: story.children.map((age, index) => ({ child: index + 1, ...spokenWith(random, age) })),
    conclusion,
    ahead: conclusion === 'unsafe' ? 'concerns' : conclusion,
    certainty: random.weighted([
      ['certain', 5],
      ['somewhat', 4],
      ['uncertain', 1],
    ]),
    ...(hasAgreement ? { agreements: [agreementOn(random, check, ids.agreement)] } : {}),
    ...(conclusion !== 'safe' && !hasAgreement && seat === 'first'
      ? { noAgreementReason: random.pick(phrases.noAgreement) }
      : {}),
    ...(conclusion === 'unsafe'
      ? ({ suspicion: 'yes', danger: 'no', canHelp: 'yes', helpAccepted: 'yes' } as const)
      : {}),
  };
}

function answerItems(random: Random, story: Story, conclusion: Conclusion): SafetyAnswers['items'] {
  const worry = { safe: 0.06, concerns: 0.35, unsafe: 0.55 }[conclusion];
  return neutralFrameV1.items.flatMap(({ code, scope }) => {
    const children = scope === 'child' ? story.children.map((_, index) => index + 1) : [null];
    return children.map((child) => {
      const isWorrying = random.chance(code === 'immediate-danger' ? worry / 5 : worry);
      const isUnknown = random.chance(0.06);
      const answer = isUnknown ? 'unknown' : isWorrying !== reassuring.has(code) ? 'yes' : 'no';
      return {
        item: code,
        ...(child === null ? {} : { child }),
        answer,
        ...(isWorrying && !isUnknown && random.chance(0.6)
          ? { facts: random.pick(phrases.facts), interpretation: random.pick(phrases.interpretation) }
          : {}),
      } as const;
    });
  });
}

function spokenWith(
  random: Random,
  age: string,
): Pick<NonNullable<SafetyAnswers['children']>[number], 'spoken' | 'notSpokenReason'> {
  if (age === '0-3') return { spoken: 'no', notSpokenReason: 'too-young' };
  if (random.chance(0.75)) return { spoken: random.chance(0.55) ? 'alone' : 'together' };
  return { spoken: 'no', notSpokenReason: random.pick(['not-present', 'did-not-want', 'not-safe']) };
}

function agreementOn(
  random: Random,
  check: StoryCheck,
  agreement: string,
): NonNullable<SafetyAnswers['agreements']>[number] {
  return {
    agreement,
    behaviour: random.pick(phrases.behaviour),
    who: ['caregiver-1'],
    fromOn: check.on,
    evaluateOn: check.reviewOn,
    watchedBy: random.pick(['family', 'network', 'professional']),
    ifBroken: random.pick(phrases.ifBroken),
    floorCondition: random.chance(0.3),
    status: 'agreed',
  };
}
