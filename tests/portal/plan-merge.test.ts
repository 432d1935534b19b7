import { expect, test } from 'vitest';
import { newDraft, type PlanDraft } from '../../worker/portal/pages/research/plan-draft.ts';
import {
  isSamePart,
  mergePlans,
  planParts,
  withPart,
} from '../../worker/portal/pages/research/plan-merge.ts';

const base: PlanDraft = { ...newDraft(), title: 'Doelen', purpose: 'Worden doelen op tijd geëvalueerd?' };

test('what only one of two changed is taken, and what both changed stays as it was written here', () => {
  const mine = { ...base, title: 'Doelen en evaluaties', leastClass: 3 };
  const theirs = { ...base, title: 'Evaluaties', keepFilesDays: 60 };
  const { merged, other } = mergePlans(base, mine, theirs);
  expect(merged).toEqual({ ...base, title: 'Doelen en evaluaties', leastClass: 3, keepFilesDays: 60 });
  expect(other).toEqual({ mine, theirs, parts: ['title', 'keepFilesDays'] });
});

test('what both changed alike, and the order in which something was ticked, is no difference', () => {
  const mine: PlanDraft = { ...base, title: 'Evaluaties', tables: ['cases', 'goals', 'events'] };
  const theirs: PlanDraft = { ...base, title: 'Evaluaties', tables: ['cases', 'events', 'goals'] };
  expect(mergePlans(base, mine, theirs).other.parts).toEqual([]);
  const some = { ...base, hasAllTeams: false, teams: ['a', 'b'] };
  expect(isSamePart(some, { ...some, teams: ['b', 'a'] }, 'teams')).toBe(true);
  expect(isSamePart(base, { ...base, teams: ['a'] }, 'teams')).toBe(true);
  expect(isSamePart(base, some, 'teams')).toBe(false);
});

test('either can be chosen back whole: nothing of a plan is outside its parts', () => {
  const theirs: PlanDraft = {
    title: 'Anders',
    purpose: 'Iets anders dan eerst',
    ground: 'consent',
    firstOn: '2025-01-01',
    lastOn: '2025-12-31',
    teams: ['a'],
    hasAllTeams: false,
    detail: 'counts',
    tables: ['team_periods'],
    coarsening: { teams: true, ages: true, referrer: true, household: true, weeks: true },
    leastClass: 1,
    isLinked: true,
    keepFilesDays: 1,
  };
  expect(planParts.reduce((draft, part) => withPart(draft, theirs, part), base)).toEqual(theirs);
  expect(mergePlans(base, base, theirs).merged).toEqual(theirs);
  expect(mergePlans(base, theirs, base)).toMatchObject({ merged: theirs, other: { parts: [] } });
});
