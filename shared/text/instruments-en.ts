import type { InstrumentsText } from './instruments-nl.ts';

export const instrumentsEn: InstrumentsText = {
  differ: (count) => (count === 1 ? 'You differ on 1 point' : `You differ on ${count} points`),
  agree: (count) => (count === 1 ? 'You agree on 1 point' : `You agree on ${count} points`),
  partial: (count) =>
    count === 1 ? 'On 1 point not everyone answered' : `On ${count} points not everyone answered`,
  nothingDiffers: 'Nowhere do you say anything different.',
  you: 'You',
  colleague: 'Colleague',
  colleagueOf: (rank) => `Colleague ${rank}`,
  unanswered: 'not answered',
  sawFirst: 'saw the other judgement first',
  judgedOn: (day) => `judged on ${day}`,
  conclude: 'Conclude together',
  concludeAgain: 'Conclude together again',
  concludeHelp: 'You may still differ. Both judgements remain; what you conclude together is what counts.',
  together: (conclusion, day) => `Concluded together on ${day}: ${conclusion}.`,
  where: 'Where you differed',
  code: {
    help: 'Five questions, and what the reporting code says to the answers. The decision is yours. Nothing of this is kept or sent.',
    record: 'To record it, use Reporting code at the end of the safety checklist.',
    again: 'Start again',
  },
};
