import { RECORDING_GRACE_DAYS } from '../../../domain/norms.ts';
import { closingV1 } from '../../../forms/closing.v1.ts';
import { goalAttainment } from '../../../observations/goal-attainment.ts';
import { addDays } from '../../../time/day.ts';
import { answerColumns } from '../../codebook/answer-columns.ts';
import { day, decimal, type FilledColumn, notApplicable } from '../../codebook/fill-column.ts';
import type { CaseSubject } from './case-subject.ts';

const isOpen = { missing: 'not-yet-due' } as const;

const closing = {
  form: closingV1,
  find: ({ closing: entry }: CaseSubject) => entry?.answers ?? isOpen,
  missing: ['not-yet-due'] as const,
  note: { nl: '−8: de zaak is op de peildag open.', en: '−8: the case is open at the cut.' },
};

/** How the case ended. */
export const closingColumns: readonly FilledColumn<CaseSubject>[] = [
  day(
    'closed_on',
    {
      label: { nl: 'Afgesloten', en: 'Closed' },
      description: {
        nl: 'Dag waarop de zaak is afgesloten; als dat meer dan 14 dagen later is vastgelegd, de dag van vastleggen. −8: de zaak is op de peildag open.',
        en: 'Day on which the case was closed; where it was recorded more than 14 days later, the day of recording. −8: the case is open at the cut.',
      },
      missing: ['not-yet-due'],
    },
    ({ exported }) => exported.history.closed?.on ?? isOpen,
  ),
  ...answerColumns(
    {
      ...closing,
      note: {
        nl: 'CBS reden beëindiging jeugdhulp: 01 tot en met 05. −8: de zaak is op de peildag open.',
        en: 'Statistics Netherlands, reason for ending youth care: 01 to 05. −8: the case is open at the cut.',
      },
    },
    { reason: 'closing_reason' },
  ),
  ...answerColumns(closing, {
    withoutHelp: 'without_help',
    satisfaction: 'satisfaction',
    satisfactionBy: 'satisfaction_by',
    followUp: 'follow_up',
  }),
  decimal(
    'gas_t',
    {
      label: goalAttainment.name,
      description: {
        nl: `${goalAttainment.what.nl} Zonder gewicht weegt een doel 1; de samenhang tussen doelen is op 0,3 gesteld. Bron: ${goalAttainment.source}. −7: ${goalAttainment.leftOut.nl} −8: de zaak is open, of op de peildag nog geen 14 dagen afgesloten.`,
        en: `${goalAttainment.what.en} Without a weight a goal weighs 1; the correlation between goals is taken as 0.3. Source: ${goalAttainment.source}. −7: ${goalAttainment.leftOut.en} −8: the case is open, or closed less than 14 days at the cut.`,
      },
      unit: { nl: 'T-score', en: 'T-score' },
      minimum: 0,
      maximum: 100,
      missing: ['not-applicable', 'not-yet-due'],
    },
    ({ exported }) => {
      const { closed } = exported.history;
      if (!closed || addDays(closed.on, RECORDING_GRACE_DAYS) > exported.cutOn) return isOpen;
      const [score] = goalAttainment.observe(exported);
      return score ? Number(score.value) : notApplicable;
    },
  ),
];
