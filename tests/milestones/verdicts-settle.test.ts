import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/domain/entry.ts';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { forms } from '../../shared/forms/registry.ts';
import { conclusionOf } from '../../shared/history/assessment.ts';
import { caseHistory } from '../../shared/history/case-history.ts';
import { deriveMilestones, isMature, lastMatureDeadline } from '../../shared/milestones/derive-milestones.ts';
import { isStretch } from '../../shared/milestones/registry.ts';
import { addDays, type Day, dayOfInstant } from '../../shared/time/day.ts';
import { arbitraryCase, arbitraryEntry } from '../history/arbitrary-case.ts';
import {
  checklist,
  closed,
  consult,
  consultOutcome,
  evaluated,
  goal,
  goalClosed,
  id,
  opened,
} from '../history/entry-of.ts';

/**
 * What was settled on a day: by kind and subject, everything that a figure uses. Of stretches of days that is each day
 * up to the last that counts.
 */
function settledOn(cutOn: Day, entries: readonly Entry[]): Record<string, unknown> {
  const settled: Record<string, unknown> = {};
  const lastOn = lastMatureDeadline(cutOn);
  for (const milestone of deriveMilestones(caseHistory(entries), defaultNorms)) {
    const { kind, subject, opensOn, deadlineOn, verdict, teamId } = milestone;
    if (isStretch(kind)) {
      for (let on = opensOn; on <= deadlineOn && on <= lastOn; on = addDays(on, 1)) {
        settled[`${kind} ${on}`] = { verdict, teamId };
      }
    } else if (isMature(milestone, cutOn)) {
      settled[[kind, subject].join(' ').trim()] = { deadlineOn, verdict, teamId };
    }
  }
  return settled;
}

/** A case, and one more entry that corrects nothing, recorded after all others. */
function caseAndLateEntry(formId: string) {
  const form = forms.filter((found) => found.id === formId);
  const late = arbitraryEntry(id('late'), [], { forms: form, amending: false, happened: fc.nat(450) });
  return fc.tuple(arbitraryCase({ amending: false }, 18), late).map(([others, lateEntry]) => {
    const cutOn = addDays(dayOfInstant(lateEntry.recordedAt), -1);
    const entries = [opened({ on: '2025-01-01', name: 'open' }), ...others];
    return {
      cutOn,
      late: lateEntry,
      known: entries.filter(({ recordedAt }) => dayOfInstant(recordedAt) <= cutOn),
    };
  });
}

/** A goal that turns out to have lapsed counts for no closing, whenever that is said. */
function lapsesLate(known: readonly Entry[], late: Entry): boolean {
  const lapsed = (entries: readonly Entry[]) =>
    caseHistory(entries).goals.filter(({ ended }) => ended?.outcome === 'lapsed').length;
  return caseHistory(known).closed !== null && lapsed(known) !== lapsed([...known, late]);
}

/** Whatever was concluded together: until then the heaviest judgement counted. */
function makesHeavier(known: readonly Entry[], late: Entry): boolean {
  const conclusionIn = (entries: readonly Entry[]) => {
    const found = caseHistory(entries).assessments.find(
      (assessment) => assessment.id === late.answers.assessment,
    );
    return found ? conclusionOf({ ...found, joint: [] }) : null;
  };
  const before = conclusionIn(known);
  return before !== null && before !== conclusionIn([...known, late]);
}

const newEntries = forms.map((form) => form.id).filter((formId) => formId !== 'retraction');

describe('what was settled the day before', () => {
  it.each(newEntries)('is not changed by a new entry of the form %s', (formId) => {
    fc.assert(
      fc.property(caseAndLateEntry(formId), ({ cutOn, known, late }) => {
        fc.pre(!makesHeavier(known, late) && !lapsesLate(known, late));
        expect(settledOn(cutOn, [...known, late])).toMatchObject(settledOn(cutOn, known));
      }),
      { numRuns: 150 },
    );
  });

  it.each(newEntries.filter((formId) => !['goal', 'safety-checklist', 'consult'].includes(formId)))(
    'is not added to by a new entry of the form %s',
    (formId) => {
      fc.assert(
        fc.property(caseAndLateEntry(formId), ({ cutOn, known, late }) => {
          fc.pre(caseHistory(known).opened !== null && !lapsesLate(known, late));
          expect(settledOn(cutOn, [...known, late])).toEqual(settledOn(cutOn, known));
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe('exceptions, each with its reason', () => {
  const start = opened({ on: '2025-01-01' });

  it('a second judgement that is heavier makes an old assessment a worrying one, and moves what follows from the first', () => {
    const known = [
      start,
      checklist('s1', 'safe', { on: '2025-01-10' }),
      checklist('s2', 'concerns', { on: '2025-02-10' }),
    ];
    const late = checklist('s1', 'unsafe', { on: '2025-08-01', authorId: 'bas' });
    expect(settledOn('2025-07-31', known)).toMatchObject({ 'safety-goal': { deadlineOn: '2025-02-24' } });
    expect(settledOn('2025-07-31', [...known, late])).toMatchObject({
      'safety-goal': { deadlineOn: '2025-01-24' },
      [`safety-repeat ${id('s1')}`]: { deadlineOn: '2025-04-11', verdict: 'met' },
    });
  });

  it('a goal that arrives after its evaluations brings what those had planned', () => {
    const known = [start, evaluated(['g1'], { on: '2025-03-01' }, { nextOn: '2025-05-01' })];
    const late = goal('g1', { on: '2025-01-10', recordedOn: '2025-08-01' });
    const planned = `evaluation ${id('g1')}/1`;
    expect(settledOn('2025-07-31', known)).not.toHaveProperty([planned]);
    expect(settledOn('2025-07-31', [...known, late])).toMatchObject({
      [planned]: { deadlineOn: '2025-05-15' },
    });
  });

  it('a goal of a closed case that is said later to have lapsed, counts for the closing no more', () => {
    const known = [
      start,
      goal('g1', { on: '2025-01-10' }),
      evaluated(['g1'], { on: '2025-02-25' }),
      closed('01', { on: '2025-03-01' }),
    ];
    const late = goalClosed('g1', 'lapsed', { on: '2025-08-01' });
    expect(settledOn('2025-07-31', known)).toHaveProperty('outcome-recorded');
    expect(settledOn('2025-07-31', [...known, late])).not.toHaveProperty('outcome-recorded');
  });

  it('a consult that arrives after its outcome brings that along', () => {
    const known = [start, consultOutcome('c1', 'enough', { on: '2025-03-01' })];
    const late = consult('c1', { on: '2025-02-20', recordedOn: '2025-08-01' });
    const outcome = `consult-outcome ${id('c1')}/0`;
    expect(settledOn('2025-07-31', known)).not.toHaveProperty([outcome]);
    expect(settledOn('2025-07-31', [...known, late])).toHaveProperty([outcome]);
  });

  it('an evaluation that plans the next one in the past lets another come in between', () => {
    const known = [
      start,
      goal('g1', { on: '2025-01-10' }),
      evaluated(['g1'], { on: '2025-06-20' }, { nextOn: '2025-05-01' }),
    ];
    const late = evaluated(['g1'], { on: '2025-06-10', recordedOn: '2025-06-22' }, { nextOn: '2025-09-01' });
    const second = `evaluation ${id('g1')}/1`;
    expect(settledOn('2025-06-21', known)).toMatchObject({ [second]: { verdict: 'unmet' } });
    expect(settledOn('2025-06-21', [...known, late])).not.toHaveProperty([second]);
  });

  it('a worrying assessment after the closing was due to be repeated by then', () => {
    const known = [start, closed('01', { on: '2025-03-01' })];
    const late = checklist('s1', 'concerns', { on: '2025-08-01' });
    expect(settledOn('2025-07-31', [...known, late])).toMatchObject({
      [`safety-repeat ${id('s1')}`]: { deadlineOn: '2025-03-01', verdict: 'unmet' },
    });
  });
});
