import type { ConversationText } from './conversation-nl.ts';

export const conversationEn: ConversationText = {
  reading: 'Being fetched …',
  period: (first, last) =>
    `Over the cases your team had between ${first} and ${last}. Counts of your own team.`,
  tooFew: 'Too few to compare.',
  limits: 'What this tells and what it does not',
  unsaid: 'not said',
  domains: {
    title: 'Which concerns occur together',
    scanned: (scanned, all) => `In ${scanned} of the ${all} cases the life domains were gone through.`,
    none: 'There are no cases yet in which the life domains were gone through. That can be done when a case starts.',
    most: (pair, count, scanned) => `Most often together: ${pair}, in ${count} of those ${scanned} cases.`,
    noPairs: 'In none of those cases are there concerns about two life domains at once.',
    undiscussed: (domain, count, scanned) =>
      `Least discussed: ${domain}, not in ${count} of the ${scanned} cases.`,
    pair: (a, b) => `${a} with ${b}`,
    pairs: 'Concerns that occur together',
    columns: {
      pair: 'life domains',
      together: 'cases',
      linked: 'family or practitioner says they hang together',
    },
    states: 'By life domain',
    stateColumns: {
      domain: 'life domain',
      concern: 'concerns',
      well: 'going well',
      notDiscussed: 'not discussed',
    },
    all: (count) => `Show all ${count} combinations`,
    limitsText: [
      'It shows where concerns occur together, as your team wrote them down when the case started. Not that one comes from the other.',
      'There are 45 combinations. A few always stand out by chance. Ask first whether you recognise it.',
      '“Not discussed” is not the same as “going well”. A later correction counts.',
    ],
  },
  consults: {
    title: 'How consults went',
    none: 'No consult was asked in this period.',
    asked: (asked, answered) =>
      asked === 1
        ? `1 consult asked, ${answered === 1 ? 'and answered' : 'not answered yet'}.`
        : `${asked} consults asked, ${answered} answered.`,
    days: (median, shortest, longest) =>
      `Half had an answer within ${median} days; the fastest took ${shortest}, the longest ${longest}.`,
    table: 'From reason to outcome',
    columns: {
      reason: 'reason',
      shape: 'how somebody thought along',
      end: 'what came of it',
      count: 'number',
      days: 'days until answered',
    },
    fromTo: (shortest, longest) => `${shortest} to ${longest}`,
    ends: {
      answered: 'answered, not finished yet',
      waiting: 'no answer yet',
      'case-closed': 'case closed before anything came of it',
      'case-left': 'case handed over before anything came of it',
    },
    limitsText: [
      'It shows which way consults went. Not whether the family was better off for it.',
      'No way is the right one: working together in a case can suit as well as thinking along once.',
      'Of a case that was handed over you see nothing here of what came after.',
    ],
  },
};
