import { describe, expect, it } from 'vitest';
import { tableNames } from '../../shared/export/codebook/define-table.ts';
import { draftOf, newDraft, type PlanDraft, planOf } from '../../worker/portal/pages/research/plan-draft.ts';

const written: PlanDraft = {
  ...newDraft(),
  title: 'Eerste doelen',
  purpose: 'Hoe lang duurt het tot het eerste doel er is?',
  ground: 'scientific-research',
  firstOn: '2025-01-01',
  lastOn: '2025-12-31',
};
const planned = (part: Partial<PlanDraft> = {}) => {
  const found = planOf({ ...written, ...part });
  if ('problems' in found) throw new RangeError('no plan');
  return found.plan;
};
const wrong = (part: Partial<PlanDraft>) => {
  const found = planOf({ ...written, ...part });
  return 'problems' in found ? found.problems.map(({ field, text }) => `${field}: ${text}`) : [];
};

describe('a plan as a researcher writes it', () => {
  it('begins with one table, with small groups kept out, and without a link between releases', () => {
    expect(planned()).toMatchObject({ tables: ['cases'], leastClass: 5, isLinked: false, teams: [] });
  });

  it('is what it was when it is opened again', () => {
    const plan = planned({ hasAllTeams: false, teams: ['west'], tables: ['goals', 'cases'] });
    expect(planOf(draftOf(plan))).toEqual({ plan });
  });

  it('says everything that is missing, in the order of the form', () => {
    expect(wrong({ ...newDraft(), hasAllTeams: false })).toEqual([
      'title: title',
      'purpose: purpose',
      'ground: ground',
      'firstOn: firstOn',
      'lastOn: lastOn',
      'teams: teams',
    ]);
  });

  it('does not end before it begins', () => {
    expect(wrong({ lastOn: '2024-12-31' })).toEqual(['lastOn: lastOn']);
    expect(wrong({ lastOn: '2025-01-01' })).toEqual([]);
  });

  it('is not about a person', () => {
    expect(wrong({ purpose: 'Hoe het ging met kind 111222333' })).toEqual(['purpose: identifier']);
    expect(wrong({ purpose: 'Vragen? Mail onderzoek@hogeschool.example' })).toEqual([]);
    expect(wrong({ title: 'Vragen aan iemand@stad.example' })).toEqual(['title: identifier']);
  });

  it('takes whole numbers only, within what makes sense', () => {
    expect(wrong({ leastClass: 0, keepFilesDays: Number.NaN })).toEqual([
      'leastClass: leastClass',
      'keepFilesDays: keepFilesDays',
    ]);
  });

  it('has the cases always, its tables in the order of the codebook, and for counts the one with counts', () => {
    expect(planned({ tables: ['events', 'goals'] }).tables).toEqual(['cases', 'goals', 'events']);
    expect(planned({ tables: [...tableNames], detail: 'counts' }).tables).toEqual(['team_periods']);
  });

  it('forgets teams that were chosen before it became all of them', () => {
    expect(planned({ teams: ['west'], hasAllTeams: true }).teams).toEqual([]);
  });
});
