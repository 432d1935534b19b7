import type { settingTexts as nl } from '../nl/settings.ts';

export const settingTexts: typeof nl = {
  setUp: 'the set-up',
  norms: {
    intro:
      'Within how many days something should happen. The proposals of Doelspoor are a beginning, not a law: the teams choose for themselves.',
    items: {
      firstGoalsDays: {
        label: 'First goal with the family',
        what: 'Days from the start of the case within which the first goal is agreed.',
        effect: 'Decides when the first goal is due, and what counts as on time.',
      },
      actionDays: {
        label: 'Who does what',
        what: 'Days after a goal is agreed within which it has a first action.',
        effect: 'Decides when “Agree who does what” is due.',
      },
      firstSafetyCheckDays: {
        label: 'First safety checklist',
        what: 'Days from the opening of the case within which safety was looked at.',
        effect: 'Decides when the first checklist is due, and what counts as on time.',
      },
      secondAssessorDays: {
        label: 'Second assessor',
        what: 'Days within which a second colleague has assessed safety as well.',
        effect: 'Decides when the team is asked for a second judgement.',
      },
      safetyRepeatDays: {
        label: 'Look at safety again',
        what: 'Days after a checklist with concerns or danger within which safety is looked at again.',
        effect: 'Decides when the next checklist is due.',
      },
      safetyGoalDays: {
        label: 'Goal for safety',
        what: 'Days after the first concerns within which there is a goal for safety.',
        effect: 'Decides when that goal is due.',
      },
      evaluationDefaultDays: {
        label: 'Evaluation without a date',
        what: 'Days until the evaluation when family and practitioner agree no date.',
        effect: 'Decides the date that the form proposes.',
      },
      evaluationCapDays: {
        label: 'Evaluate at the latest',
        what: 'The most days until an evaluation, also when a later date was agreed.',
        effect: 'An agreement further away is due on this day already.',
      },
      evaluationToleranceDays: {
        label: 'Tolerance for evaluations',
        what: 'Days an evaluation may be later than planned and still be on time.',
        effect: 'Counts in the figures only; the reminder comes on the planned date.',
      },
      consultDays: {
        label: 'Answer to a consult',
        what: 'Days after asking for a consult within which there is a first answer.',
        effect: 'Decides when a consult without an answer comes up.',
      },
      maxOpenGoals: {
        label: 'Goals at the same time',
        what: 'The highest number of goals that a family has at the same time.',
        effect: 'With more goals, the form asks to finish one first.',
      },
    },
    default: (value) => `Proposed by Doelspoor: ${value}`,
    changed: (who, when, from) => `Changed by ${who}, ${when} (was ${from})`,
    days: 'days',
    goals: 'goals',
    range: (label, min, max) => `${label}: fill in a whole number from ${min} to ${max}.`,
    consequence:
      'A new term holds at once for every case, also for the past: reminders and figures are worked out anew. That takes a while; after that the team pages are right by the new term. What people filled in does not change.',
  },
  texts: {
    intro:
      'What practitioners type is encrypted for the team on their device. The server and the administrator cannot read it. You choose whether it is sent encrypted, or does not leave the device at all.',
    question: 'Where does what people type stay?',
    sealed: 'Send encrypted',
    sealedHelp:
      'Colleagues of the same team read each other’s goals and notes, on every device that was let in.',
    never: 'Do not send',
    neverHelp:
      'Goals and notes stay on the device on which they were typed. Colleagues only see answers from lists and scores. Only the case number goes along, encrypted.',
    consequence:
      'The choice holds for what is filled in from now on. What was sent already is kept, encrypted, until its term is over.',
  },
  unreadable: 'What is set here is not known to this version of the portal. Reload the page.',
};
