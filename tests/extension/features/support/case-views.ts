import type { CaseView } from '../../../../extension/cases/watch-case.ts';
import { productSettings } from '../../../../extension/settings/organisation-settings.ts';
import { defaultNorms } from '../../../../shared/domain/norms.ts';
import type { Answers } from '../../../../shared/forms/define-form.ts';
import { latestForm } from '../../../../shared/forms/registry.ts';
import { splitAnswers } from '../../../../shared/forms/split-answers.ts';
import { caseHistory } from '../../../../shared/history/case-history.ts';
import { withholdJudgements } from '../../../../shared/history/withhold-judgements.ts';
import { deriveMilestones } from '../../../../shared/milestones/derive-milestones.ts';

export const TODAY = '2026-03-02';

/** Something filed in a case, in clear. */
export interface Filed {
  form: string;
  on: string;
  answers: Answers;
  author?: string;
}

/** The view that somebody has of a case in which these forms were filed, every text readable. */
export function viewOf(filed: readonly Filed[], change: Partial<CaseView> = {}, memberId = 'noor'): CaseView {
  const texts: CaseView['texts'] = {};
  const all = filed.map(({ form, on, answers, author = 'noor' }, index) => {
    const id = `01900000-0000-7000-9000-${String(index).padStart(12, '0')}`;
    const split = splitAnswers(latestForm(form), answers);
    texts[id] = split.texts;
    return {
      id,
      form,
      formVersion: latestForm(form).version,
      teamId: 'overvecht',
      authorId: author,
      happenedOn: on,
      recordedAt: Date.parse(`${on}T12:00:00Z`),
      answers: split.coded,
      sealed: {},
      amends: null,
    };
  });
  const entries = withholdJudgements(all, memberId);
  for (const { id, withheld } of entries) if (withheld) delete texts[id];
  const history = caseHistory(entries);
  return {
    ref: { system: 'example', number: '2026-00001' },
    caseTag: 'abcdefghijklmnopqrstuv',
    state: 'open',
    teamId: 'overvecht',
    entries,
    texts,
    history,
    milestones: deriveMilestones(history, defaultNorms),
    prompts: [],
    settings: productSettings,
    todayOn: TODAY,
    freshness: 'fresh',
    error: null,
    ...change,
  };
}

export const opened: Filed = {
  form: 'case-opened',
  on: '2026-01-05',
  answers: { caseNumber: '2026-00001', carers: 2, children: [{ ageBand: '4-11' }, { ageBand: '12-15' }] },
};

export const goalId = '01900000-0000-7000-8000-000000000001';
export const actionId = '01900000-0000-7000-8000-000000000002';

export const goal: Filed = {
  form: 'goal',
  on: '2026-01-12',
  answers: {
    goal: goalId,
    text: 'Drie keer per week samen eten',
    domain: 'parenting',
    scores: [{ informant: 'youth', score: 4 }],
    goodEnough: 7,
    actions: [
      { action: actionId, what: 'Weekmenu ophangen', owner: 'family' },
      { action: '01900000-0000-7000-8000-000000000003', what: 'Oma kookt', owner: 'network' },
    ],
    evaluateOn: '2026-03-20',
    helpQuestion: 'Hoe krijgen we rust aan tafel?',
  },
};

export const assessmentId = '01900000-0000-7000-8000-000000000005';

export const safetyChecklist: Filed = {
  form: 'safety-checklist',
  on: '2026-02-20',
  answers: {
    assessment: assessmentId,
    instrument: 'neutral-frame@1',
    occasion: 'incident',
    assessors: [{ role: 'practitioner' }],
    items: [{ item: 'conflict', answer: 'yes', facts: 'Buren hoorden geschreeuw.' }],
    conclusion: 'concerns',
    agreements: [
      {
        agreement: '01900000-0000-7000-8000-000000000006',
        behaviour: 'Bij ruzie gaat een van beiden een blok om.',
        who: ['caregiver-1'],
        evaluateOn: '2026-03-05',
        status: 'agreed',
      },
    ],
  },
};
