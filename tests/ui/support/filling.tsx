import type { Failure } from '../../../shared/domain/errors.ts';
import type { Answers, Form } from '../../../shared/forms/define-form.ts';
import { instruments } from '../../../shared/instruments/registry.ts';
import type { FormContext } from '../../../shared/ui/form/form-context.ts';
import { FormView } from '../../../shared/ui/form/form-view.tsx';
import { show } from './screen.tsx';

export const TODAY = '2026-01-15';

/** A context in which everything that the examples of the forms mention is known. */
export function contextOf(change: Partial<FormContext> = {}): FormContext {
  let made = 0;
  return {
    todayOn: TODAY,
    newId: () => {
      made += 1;
      return `01900000-0000-7000-8000-${String(900_000_000_000 + made)}`;
    },
    goals: [
      {
        id: '01900000-0000-7000-8000-000000000001',
        text: 'Drie keer per week samen eten',
        goodEnough: 7,
        lastScores: [{ informant: 'caregiver-1', score: 4 }],
        actions: [
          { id: '01900000-0000-7000-8000-000000000002', text: 'Weekmenu ophangen', owner: 'family' },
          { id: '01900000-0000-7000-8000-000000000003', text: 'Oma kookt op woensdag', owner: 'network' },
        ],
      },
    ],
    usualInformant: 'caregiver-1',
    children: ['4-11', '12-15'],
    instruments,
    teams: [
      { id: 'oost', name: 'Buurtteam Oost' },
      { id: 'west', name: 'Buurtteam West' },
    ],
    assessments: [{ id: '01900000-0000-7000-8000-000000000005', on: '2026-01-10' }],
    consults: [
      {
        id: '01900000-0000-7000-8000-000000000008',
        label: 'Hoe praten we met een jongere die niets meer wil zeggen?',
      },
    ],
    entries: [{ id: '01900000-0000-7000-8000-000000000007', label: 'Evaluatie, ma 12 jan' }],
    check: { openGoals: 1, maxOpenGoals: 5 },
    ...change,
  };
}

interface Filled {
  saved: { happenedOn: string; answers: Answers }[];
  changes: { happenedOn: string; answers: Answers; step: number }[];
  left: number;
}

/** Shows a form and keeps what it does. */
export async function fillIn(
  form: Form,
  answers: Answers = {},
  {
    context = contextOf(),
    step = 0,
    failure = null,
  }: { context?: FormContext; step?: number; failure?: Failure | null } = {},
): Promise<Filled> {
  const filled: Filled = { saved: [], changes: [], left: 0 };
  await show(
    <FormView
      form={form}
      context={context}
      start={{ happenedOn: TODAY, answers, step }}
      subtitle="Zaak 2026-00001"
      status={null}
      onChange={(state) => filled.changes.push(state)}
      onLeave={() => {
        filled.left += 1;
      }}
      onSave={async (submission) => {
        if (!failure) filled.saved.push(submission);
        return failure;
      }}
    />,
  );
  return filled;
}
