import { describe, expect, it } from 'vitest';
import { choiceOf, draftOf } from '../../../extension/features/team-figures/choice-state.ts';
import { besideTarget, CompareLines } from '../../../extension/features/team-figures/compare-lines.tsx';
import { groups } from '../../../extension/features/team-figures/groups.ts';
import { PartsFigure } from '../../../extension/features/team-figures/parts-figure.tsx';
import { standingOut } from '../../../extension/features/team-figures/standing-out.ts';
import { targetOf } from '../../../extension/features/team-figures/target-of.ts';
import type { TeamFigure } from '../../../shared/api/feedback.ts';
import { changeBetween } from '../../../shared/measures/change.ts';
import { courseOf } from '../../../shared/measures/course.ts';
import { m01 } from '../../../shared/measures/m01.ts';
import { m11 } from '../../../shared/measures/m11.ts';
import { partsOf } from '../../../shared/measures/parts.ts';
import { rateOf } from '../../../shared/measures/rate.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { observationDefinitions } from '../../../shared/observations/registry.ts';
import { addDays } from '../../../shared/time/day.ts';
import { said, show } from '../../ui/support/screen.tsx';

const tallyOf = (met: number, unmet: number, excluded = 0) => ({
  met,
  unmet,
  excluded,
  excepted: 0,
  pending: 0,
});

function figureOf(now: [number, number], then: [number, number]): TeamFigure {
  const [total, previous] = [now, then].map(([met, counted]) => {
    const tally = tallyOf(met, counted - met);
    return {
      measureId: 'M01',
      measureVersion: 1,
      teamId: 'oost',
      period: { firstOn: '2026-01-01', lastOn: '2026-12-31' },
      cutOn: '2026-11-22',
      tally,
      rate: rateOf(tally),
      effectiveN: null,
      families: null,
    };
  });
  if (!total || !previous) throw new RangeError('two periods');
  const change = changeBetween(
    { met: now[0], counted: now[1], effectiveN: null },
    { met: then[0], counted: then[1], effectiveN: null },
  );
  return { measureId: 'M01', total, previous, quarters: [], change, parts: null };
}

describe('what a figure is compared with', () => {
  const own = { share: 0.9, isOwn: true };

  it('is the team’s target first, then its own last period', async () => {
    await show(<CompareLines figure={figureOf([10, 40], [33, 40])} target={own} />);
    expect(said()).toBe(
      'Jullie doel is 90%. Het cijfer ligt waarschijnlijk onder dat doel. Waarschijnlijk lager dan in de vier kwartalen ervoor (33 van 40).',
    );
  });

  it('differs only when chance does not explain it', async () => {
    await show(<CompareLines figure={figureOf([30, 40], [28, 40])} target={{ share: 0.8, isOwn: false }} />);
    expect(said()).toContain('Jullie kozen er zelf nog geen. Geen duidelijk verschil met dat doel.');
    expect(said()).toContain('Geen duidelijk verschil met de vier kwartalen ervoor (28 van 40).');
    expect(besideTarget({ low: 0.81, high: 0.9 }, 0.8)).toBe('above');
  });

  it('is nothing where the numbers are too few for a percentage', async () => {
    await show(<CompareLines figure={figureOf([6, 9], [30, 40])} target={own} />);
    expect(said()).toBe('');
    await show(<CompareLines figure={figureOf([30, 40], [3, 9])} target={null} />);
    expect(said()).toBe('Te weinig om met de vier kwartalen ervoor te vergelijken.');
  });

  it('takes the team’s own target before the proposal', () => {
    expect(targetOf(m01, { targets: [{ measure: 'M01', share: 0.7 }] })).toEqual({ share: 0.7, isOwn: true });
    expect(targetOf(m01, { targets: [] })).toEqual({ share: m01.proposedTarget, isOwn: false });
    expect(targetOf(m11, { targets: [] })).toBeNull();
  });
});

describe('what is not known', () => {
  const showParts = (tally: ReturnType<typeof tallyOf>, recorded: ReturnType<typeof tallyOf>) =>
    show(
      <PartsFigure measure={m11} parts={partsOf(tally, recorded)} pending={0} level={3}>
        {null}
      </PartsFigure>,
    );

  it('stands beside met and not met, with the bounds between which the truth lies', async () => {
    await showParts(tallyOf(12, 6, 2), tallyOf(9, 1));
    expect(said()).toContain('12 van de 20');
    expect(said()).toContain('Van 2 is het niet bekend. Het ligt dus tussen 60% en 70%.');
  });

  it('leaves nothing but counts below ten', async () => {
    await showParts(tallyOf(3, 2, 2), tallyOf(9, 1));
    expect(said()).not.toContain('%');
    expect(said()).toContain('Te weinig om te vergelijken.');
  });

  it('is why only bounds are shown when too little was recorded', async () => {
    await showParts(tallyOf(12, 6, 2), tallyOf(5, 5));
    expect(said()).toContain('Daarom staan hier alleen de grenzen.');
  });
});

describe('what a team chooses', () => {
  const choice = { measures: ['M01'], targets: [{ measure: 'M01', share: 0.75 }], rebases: [] };

  it('comes back as it was, and a target that was emptied is gone', () => {
    expect(choiceOf(draftOf(choice))).toEqual(choice);
    expect(choiceOf({ ...draftOf(choice), targets: { M01: ' ' } })).toEqual({ ...choice, targets: [] });
  });

  it.each(['101', '-1', '80%', '7,5', 'veel'])('refuses %s as a target', (text) => {
    expect(choiceOf({ ...draftOf(choice), targets: { M01: text } })).toEqual({ wrong: ['M01'] });
  });
});

describe('the groups of figures', () => {
  it('hold every measure and every observation once', () => {
    const all = Object.values(groups);
    const ids = all.flatMap(({ measures: some }): readonly string[] => some);
    const kinds = all.flatMap(({ observations }): readonly string[] => observations);
    expect(ids.toSorted()).toEqual(measures.map(({ id }) => id).toSorted());
    expect(kinds.toSorted()).toEqual(observationDefinitions.map(({ kind }) => kind).toSorted());
  });
});

describe('what stands out in a course', () => {
  const courseWith = (met: readonly number[]) =>
    courseOf(
      met.map((count, at) => ({ on: addDays('2024-01-31', at * 30), met: count, counted: 20 })),
      { scoring: 'proportion' },
    ).dots;
  const steady = [15, 16, 15, 14, 16, 15, 15, 16, 14, 15, 16, 15];

  it('is nothing while all is ordinary variation', () => {
    expect(standingOut(courseWith(steady))).toEqual([]);
  });

  it('is told once for a stretch, with its first and last day', () => {
    const dots = courseWith([...steady, 4, 15, 14, 20, 20]);
    expect(standingOut(dots).map(({ signal }) => signal)).toEqual(['below-lower-limit', 'above-upper-limit']);
    const last = standingOut(dots).at(-1);
    expect([last?.firstOn, last?.lastOn]).toEqual(dots.slice(-2).map(({ toOn }) => toOn));
  });
});
