import type { MeetingAction } from '../../../shared/api/meetings.ts';

/** A learning meeting that the team of the demo held: what was noted, before it is sealed. */
export interface DemoMeeting {
  daysAgo: number;
  measures: readonly string[];
  practitioners: number;
  helpful: number;
  texts: Readonly<Record<string, string>>;
  actions: readonly {
    measure: string;
    /** Days after the meeting. */
    byInDays: number;
    state: MeetingAction['content']['state'];
    texts: { what: string; who: string; result?: string };
  }[];
}

/** Two of the three meetings of a year: the second begins with what the first agreed. */
export const demoMeetings: readonly DemoMeeting[] = [
  {
    daysAgo: 250,
    measures: ['M05', 'M07', 'M08'],
    practitioners: 4,
    helpful: 7,
    texts: {
      'interpretation.M05':
        'De eerste evaluatie lukt meestal. Daarna schuift het op, vooral in vakanties en als er nog geen datum staat.',
      'interpretation.M08': 'Samen kijken gebeurt wel, maar vaak op één formulier.',
      successes: 'De checklist is bij bijna elk gezin op tijd. Het helpt dat we hem in tweetallen oppakken.',
      keep: 'Nieuwe gezinnen op maandag samen doornemen.',
      bottlenecks: 'Geen datum in de agenda betekent: geen evaluatie.',
      tackle: 'Bij het gesprek zelf de volgende datum afspreken.',
    },
    actions: [
      {
        measure: 'M05',
        byInDays: 30,
        state: 'done',
        texts: {
          what: 'Volgende evaluatie meteen in de agenda van het gezin',
          who: 'alle gezinswerkers',
          result: 'Gelukt bij bijna iedereen.',
        },
      },
      {
        measure: 'M08',
        byInDays: 60,
        state: 'partly',
        texts: { what: 'Eerst los van elkaar invullen, dan pas bespreken', who: 'de coach brengt het in' },
      },
    ],
  },
  {
    daysAgo: 115,
    measures: ['M01', 'M05', 'M07'],
    practitioners: 3,
    helpful: 8,
    texts: {
      'interpretation.M05': 'Het loopt beter sinds de datum meteen wordt afgesproken.',
      'interpretation.M01': 'De gezinnen zonder doel wachtten op een familiegroepsplan.',
      successes: 'Evalueren hoort er nu vanzelf bij.',
      keep: 'De datum blijft het laatste punt van elk gesprek.',
      bottlenecks: 'In de zomer vallen gesprekken uit.',
    },
    actions: [
      {
        measure: 'M05',
        byInDays: 160,
        state: 'open',
        texts: {
          what: 'In vakanties neemt een collega de evaluatie over',
          who: 'de gezinswerkers, in tweetallen',
        },
      },
    ],
  },
];
