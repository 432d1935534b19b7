import type { PortalText } from '../nl.ts';

/** Of what people are reminded, how often, and what they do with it. */
export const prompts: PortalText['prompts'] = {
  intro:
    'What Doelspoor reminds of. A reminder that is off disappears from the panel and from the list of the team. It still counts in the figures.',
  whichTitle: 'Which reminders',
  period: (from, to) => `What became of the reminders from ${from} to ${to}, of all teams together.`,
  meaning:
    'Is a reminder often ignored, or do teams often answer that it goes otherwise? Then it may not suit the work. Talk about it with the teams, change the term, or turn it off.',
  hiddenNote:
    'A dash means: too few to show. It could be about one family or one colleague then. With fewer than ten reminders nothing is shown.',
  noneYet: 'There was too little to show yet in that quarter.',
  hidden: 'too few to show',
  table: 'Reminders, and what became of them',
  columns: {
    kind: 'Reminder',
    shown: 'Shown',
    opened: 'Opened',
    done: 'Done',
    later: 'Later',
    deviated: 'Otherwise',
    ignored: 'Ignored',
    waiting: 'Still open',
  },
  reasons: 'Why otherwise',
  howOften: 'How often',
  quietDays: 'Rest after a reminder without an answer',
  quietDaysHint:
    'For so many days the same reminder does not come back in a case. Without an answer it counts as ignored after that.',
  cooldownDays: 'Rest in a case',
  cooldownDaysHint:
    'For so many days after a reminder the case is silent about everything else. With 1 that is until the next day.',
  perDay: 'New reminders a day',
  perDayHint: 'The most that one practitioner gets to see in a day. What there is beyond that comes later.',
  days: 'days',
  reminders: 'reminders',
  range: (label, max) => `${label}: enter a whole number from 1 to ${max}.`,
};
