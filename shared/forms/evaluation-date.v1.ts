import { dateChangeReason } from '../codes/date-change-reason.ts';
import { present } from '../codes/present.ts';
import { defineForm, type Finding } from './define-form.ts';

/**
 * Another date for the next evaluation, agreed with the family. Reminders follow the new date; what counts as on time
 * stays what it was.
 */
export const evaluationDateV1 = defineForm({
  id: 'evaluation-date',
  version: 1,
  title: { nl: 'Evaluatie verzetten', en: 'Move the evaluation' },
  saveLabel: { nl: 'Datum verzetten', en: 'Move the date' },
  happenedOnLabel: { nl: 'Afgesproken op', en: 'Agreed on' },
  fields: {
    nextOn: {
      kind: 'day',
      tense: 'future',
      required: true,
      label: { nl: 'Wanneer kijken jullie dan?', en: 'When will you look then?' },
      hint: {
        nl: 'De herinnering gaat mee naar deze dag. Voor de cijfers blijft de oude termijn gelden.',
        en: 'The reminder moves to this day. For the figures the earlier term goes on counting.',
      },
    },
    agreedWith: {
      kind: 'choices',
      options: present,
      expected: true,
      label: { nl: 'Met wie afgesproken?', en: 'Agreed with whom?' },
    },
    reason: {
      kind: 'choice',
      options: dateChangeReason,
      expected: true,
      label: { nl: 'Waarom een andere datum?', en: 'Why another date?' },
    },
  },
  steps: [{ title: { nl: 'Andere datum', en: 'Another date' }, fields: ['nextOn', 'agreedWith', 'reason'] }],
  checks({ nextOn }, context) {
    const findings: Finding[] = [];
    const deadlineOn = context?.evaluationDeadlineOn;
    if (deadlineOn && nextOn > deadlineOn) {
      findings.push({
        level: 'warn',
        path: 'nextOn',
        message: {
          nl: 'Dit is later dan de termijn. Dat mag; voor de cijfers blijft de termijn wat hij was.',
          en: 'This is past the term. That is allowed; for the figures the term stays what it was.',
        },
      });
    }
    return findings;
  },
  example: { nextOn: '2026-05-03', agreedWith: ['caregiver-1', 'youth'], reason: 'family-asked' },
});
