import { expect, it } from 'vitest';
import type { DueItem, DueList } from '../../../extension/cases/due-list.ts';
import {
  digestMail,
  digestSections,
  numberLines,
} from '../../../extension/features/team-digest/digest-sections.ts';
import type { DigestFacts } from '../../../extension/features/team-digest/read-digest.ts';
import { rateOf } from '../../../shared/measures/rate.ts';
import { teamDigestNl } from '../../../shared/text/team-digest-nl.ts';

/** A Wednesday. */
const todayOn = '2026-03-04';
const words = { text: teamDigestNl, language: 'nl' } as const;

const item = (kind: string, dueOn: string, number: string | null = '2026-00001'): DueItem => ({
  caseKey: `${kind} ${dueOn}`,
  number,
  system: null,
  kind,
  opensOn: '2026-01-01',
  dueOn,
  deadlineOn: dueOn,
  remindFrom: null,
  teamId: 'overvecht',
});

const due = (...items: DueItem[]): DueList => ({
  todayOn,
  items,
  isStale: false,
  knownOn: todayOn,
  hasMore: false,
  doneLastWeek: null,
});

const tally = { met: 22, unmet: 6, excluded: 0, excepted: 0, pending: 4 };
const figure = {
  measureId: 'M01',
  measureVersion: 1,
  teamId: 'overvecht',
  period: { firstOn: '2025-04-01', lastOn: '2026-03-31' },
  cutOn: todayOn,
  tally,
  rate: rateOf(tally),
  effectiveN: null,
  families: null,
};

const facts = (more: Partial<DigestFacts> = {}): DigestFacts => ({
  readAt: 0,
  teamId: 'overvecht',
  week: {
    teamId: 'overvecht',
    todayOn,
    week: { firstOn: '2026-02-23', lastOn: '2026-03-01' },
    done: [],
    later: 0,
    deviated: [],
  },
  figures: [],
  ...more,
});

const linesOf = (title: string, list: DueList, more: Partial<DigestFacts> = {}) =>
  digestSections(facts(more), list, words).find((section) => section.title.startsWith(title))?.lines;

it('says by kind what is late, what is due this week and what next week, and nothing of later', () => {
  const list = due(
    item('evaluation', '2026-03-02'),
    item('evaluation', '2026-03-03'),
    item('first-goals', '2026-03-03'),
    item('evaluation', '2026-03-08'),
    item('first-goals', '2026-03-09'),
    item('first-goals', '2026-03-15'),
    item('first-goals', '2026-03-16'),
  );
  expect(linesOf('Aan de beurt', list)).toEqual([
    'Te laat: evaluatie met het gezin (2), eerste doelen met het gezin (1)',
    'Deze week: evaluatie met het gezin (1)',
    'Volgende week: eerste doelen met het gezin (2)',
  ]);
  expect(linesOf('Aan de beurt', due())).toEqual(['Deze en volgende week is er niets aan de beurt.']);
});

it('says what was done in the last week, and what was answered to reminders with the reason', () => {
  const { week } = facts();
  const done = [{ kind: 'evaluation', count: 3 }];
  const deviated = [{ reason: 'crisis', count: 1 } as const];
  expect(linesOf('Vorige week, ma 23 feb', due(), { week: { ...week, done, later: 2, deviated } })).toEqual([
    'Gedaan: evaluatie met het gezin (3)',
    'Op een herinnering geantwoord: later (2); anders, crisis: er was nu iets anders nodig (1)',
  ]);
  expect(linesOf('Vorige week', due())).toEqual(['Er is niets gedaan van wat aan de beurt was.']);
});

it('has one sentence for each of the team’s measures, with numbers and interval', () => {
  const part = { total: figure, previous: figure, quarters: [], change: null, parts: null };
  expect(linesOf('Hoe gaat het', due(), { figures: [{ measureId: 'M01', ...part }] })).toEqual([
    expect.stringMatching(/22 van de 28 gezinnen .*79%, waarschijnlijk tussen 60 en 90%\.$/),
  ]);
  expect(linesOf('Hoe gaat het', due())).toBeUndefined();
});

it('says when the next meeting is, that there is none, or nothing where it is not known', () => {
  expect(linesOf('Bijeenkomst', due(), { meeting: { heldOn: '2026-03-12', openActions: 2 } })).toEqual([
    'Volgende bijeenkomst: do 12 mrt. 2 afspraken staan nog open.',
  ]);
  expect(linesOf('Bijeenkomst', due(), { meeting: null })).toEqual([
    'Er staat nog geen volgende bijeenkomst gepland.',
  ]);
  expect(linesOf('Bijeenkomst', due())).toBeUndefined();
});

it('names a case in a mail only when that is asked for, and only those due these two weeks', () => {
  const list = due(
    item('evaluation', '2026-03-06', '2026-00001'),
    item('first-goals', '2026-03-02', '2026-00002'),
    item('evaluation', '2026-03-20', '2026-00003'),
    item('evaluation', '2026-03-06', null),
  );
  const mail = digestMail('Weekoverzicht', digestSections(facts(), list, words));
  expect(mail).not.toMatch(/2026-0000\d/);
  expect(mail.split('\n')).toContain('- Deze week: evaluatie met het gezin (2)');
  expect(numberLines(list, words)).toEqual([
    'Te laat: 2026-00002 (eerste doelen met het gezin)',
    'Deze week: 2026-00001 (evaluatie met het gezin)',
  ]);
});
