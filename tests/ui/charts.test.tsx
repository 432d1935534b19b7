import { describe, expect, it } from 'vitest';
import { courseOf } from '../../shared/measures/course.ts';
import { funnelLimits } from '../../shared/stats/funnel-limits.ts';
import { addDays } from '../../shared/time/day.ts';
import type { FunnelTeam, RunDot } from '../../shared/ui/charts/chart-types.ts';
import { CurveChart, drawnSteps, stepAt } from '../../shared/ui/charts/curve-chart.tsx';
import { FunnelChart } from '../../shared/ui/charts/funnel-chart.tsx';
import { shapeOf } from '../../shared/ui/charts/mark.tsx';
import { PartsChart } from '../../shared/ui/charts/parts-chart.tsx';
import { labelledDots, RunChart } from '../../shared/ui/charts/run-chart.tsx';
import { runGeometry } from '../../shared/ui/charts/run-geometry.ts';
import { shareScale } from '../../shared/ui/charts/share-axis.tsx';
import { said, show } from './support/screen.tsx';

const plot = { left: 40, right: 440, top: 10, bottom: 110 };

/** A course of dots of twenty units, one for each number that was met. */
function dotsOf(...met: number[]): RunDot[] {
  const days = met.map((count, at) => ({ on: addDays('2025-01-31', at * 30), met: count, counted: 20 }));
  return courseOf(days, { scoring: 'proportion' }).dots;
}

const marks = () => [...document.querySelectorAll('svg path.doelspoor-chart__mark')];
const place = (mark: Element) =>
  /translate\((\S+) (\S+)\)/
    .exec(mark.getAttribute('transform') ?? '')
    ?.slice(1)
    .map(Number) ?? [];
const rows = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
const steady = [15, 16, 15, 14, 16, 15, 15, 16, 14, 15, 16, 15];

function showRun(dots: RunDot[], more: { target?: number; notes?: { on: string; label: string }[] } = {}) {
  return show(
    <RunChart
      caption="Gewone schommeling."
      name="Verloop: doelen"
      dots={dots}
      isProvisional={dots.length < 12}
      target={more.target ?? null}
      notes={more.notes ?? []}
    />,
  );
}

describe('the scale of shares', () => {
  it('shows at least half of 0 to 100%, never more than all of it', () => {
    expect(shareScale([0.71, 0.76], plot).domain()).toEqual([0.5, 1]);
    expect(shareScale([0.02, 0.05], plot).domain()).toEqual([0, 0.5]);
    expect(shareScale([-0.4, 1.3], plot).domain()).toEqual([0, 1]);
  });

  it('has the higher share higher on the screen', () => {
    const scale = shareScale([0.2, 0.9], plot);
    expect(scale(0.9)).toBeLessThan(scale(0.2));
  });
});

describe('a course over time', () => {
  it('has one mark and one row for each dot, from the same numbers', async () => {
    await showRun(dotsOf(14, 18, 16));
    expect(marks()).toHaveLength(3);
    expect(rows().map(([, counts, share]) => [counts, share])).toEqual([
      ['14 van 20', '70%'],
      ['18 van 20', '90%'],
      ['16 van 20', '80%'],
    ]);
    const heights = marks().map((mark) => place(mark)[1] ?? 0);
    expect(heights[1]).toBeLessThan(heights[2] ?? 0);
    expect(heights[2]).toBeLessThan(heights[0] ?? 0);
  });

  it('says what ordinary variation is from five dots, and not before', async () => {
    await showRun(dotsOf(14, 18, 16, 15));
    expect(document.querySelector('.doelspoor-chart__band')?.getAttribute('d')).toBe('');
    expect(said()).not.toContain('grijs');
    await showRun(dotsOf(14, 18, 16, 15, 17));
    expect(document.querySelector('.doelspoor-chart__band')?.getAttribute('d')).not.toBe('');
    expect(said()).toContain('voorlopig');
    await showRun(dotsOf(...steady));
    expect(said()).not.toContain('voorlopig');
  });

  it('tells what stands out by its shape and in words', async () => {
    await showRun(dotsOf(...steady, 4));
    const last = marks().at(-1);
    expect(last?.classList.contains('doelspoor-chart__mark--diamond')).toBe(true);
    expect(new Set(marks().map((mark) => mark.getAttribute('d'))).size).toBe(2);
    expect(rows().at(-1)?.at(-1)).toBe('Signaal: onder de gewone schommeling');
    expect(shapeOf('look', true)).toBe('up');
    expect(shapeOf('look', false)).toBe('down');
  });

  it('draws the band where the limits are, and the centre between them', () => {
    const dots = dotsOf(...steady);
    const { y, band, centre } = runGeometry(dots, null, plot);
    const { low = 0, high = 0 } = dots[0]?.limits ?? {};
    expect(band).toContain(`,${Number(y(high).toFixed(3))}`);
    expect(band).toContain(`,${Number(y(low).toFixed(3))}`);
    expect(centre).toContain(`,${Number(y(dots[0]?.centre ?? 0).toFixed(3))}`);
    expect(y(high)).toBeLessThan(y(low));
  });

  it('spreads the dots evenly, also a single one within the picture', () => {
    const { x } = runGeometry(dotsOf(14, 18, 16), null, plot);
    expect(x(1) - x(0)).toBeCloseTo(x(2) - x(1), 9);
    const alone = runGeometry(dotsOf(14), null, plot);
    expect(alone.x(0)).toBeCloseTo((plot.left + plot.right) / 2, 9);
  });

  it('puts what was agreed between the dots before and after it, with its words', async () => {
    const dots = dotsOf(14, 18, 16);
    const { noteX, x } = runGeometry(dots, null, plot);
    const after = addDays(dots[0]?.toOn ?? '', 3);
    expect(noteX(after)).toBeGreaterThan(x(0));
    expect(noteX(after)).toBeLessThan(x(1));
    expect(noteX('2030-01-01')).toBeLessThanOrEqual(plot.right);
    expect(noteX('2020-01-01')).toBeGreaterThanOrEqual(plot.left);
    await showRun(dots, { notes: [{ on: after, label: 'datum meteen in de agenda' }] });
    expect(said()).toContain('datum meteen in de agenda');
    expect(document.querySelector('.doelspoor-chart__note text')?.textContent).toBe('▲1');
  });

  it('draws the target as a line with its share', async () => {
    await showRun(dotsOf(14, 18, 16), { target: 0.8 });
    expect(document.querySelector('.doelspoor-chart__target')?.textContent).toBe('doel 80%');
    await showRun(dotsOf(14, 18, 16));
    expect(document.querySelector('.doelspoor-chart__target')).toBeNull();
  });

  it('is one picture with a name, and a table under it', async () => {
    await showRun(dotsOf(14, 18, 16));
    const picture = document.querySelector('figure > svg[role=img]');
    expect(picture?.getAttribute('aria-label')).toBe('Verloop: doelen. Gewone schommeling.');
    expect(document.querySelector('figcaption')?.textContent).toBe('Gewone schommeling.');
    expect(document.querySelector('table caption')?.textContent).toBe('Verloop: doelen');
  });

  it('labels first and last, and never more than fit', () => {
    expect(labelledDots(13, 4)).toEqual([0, 4, 8, 12]);
    expect(labelledDots(13, 1)).toEqual([0, 12]);
    expect(labelledDots(1, 4)).toEqual([0]);
    expect(labelledDots(0, 4)).toEqual([]);
  });
});

describe('teams beside each other', () => {
  const teams: FunnelTeam[] = [
    { name: null, isOwn: false, met: 20, counted: 25, n: 25, zone: 'within' },
    { name: 'Buurtteam Oost', isOwn: true, met: 8, counted: 24, n: 24, zone: 'below-99.8' },
  ];
  const limits = [5, 10, 20, 30].map((n) => ({ n, ...funnelLimits(0.75, n) }));

  it('tell the own team by name, filling and row; another has no name', async () => {
    await show(<FunnelChart caption="Zin." name="Doelen" teams={teams} centre={0.75} limits={limits} />);
    expect(rows()).toEqual([
      ['Team 1', '20 van 25', '80%', 'Gewone schommeling'],
      ['Buurtteam Oost, jullie team', '8 van 24', '33%', 'Signaal: lager'],
    ]);
    const [other, own] = marks();
    expect(other?.classList.contains('doelspoor-chart__mark--open')).toBe(true);
    expect(own?.classList.contains('doelspoor-chart__mark--open')).toBe(false);
    expect(own?.classList.contains('doelspoor-chart__mark--diamond')).toBe(true);
  });

  it('stand by how many counted and by share, inside limits that narrow', async () => {
    await show(<FunnelChart caption="Zin." name="Doelen" teams={teams} centre={0.75} limits={limits} />);
    const [[xOther = 0, yOther = 0] = [], [xOwn = 0, yOwn = 0] = []] = marks().map(place);
    expect(xOther).toBeGreaterThan(xOwn);
    expect(yOther).toBeLessThan(yOwn);
    const [wide, near] = [...document.querySelectorAll('.doelspoor-chart__limit')];
    for (const limit of [wide, near]) expect(limit?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  });
});

describe('a curve', () => {
  const steps = [
    { time: 10, value: 0.25, low: 0.1, high: 0.4 },
    { time: 30, value: 0.6, low: 0.4, high: 0.8 },
  ];

  it('holds its share until the next step', () => {
    expect(stepAt(steps, 9)).toBeUndefined();
    expect(stepAt(steps, 29)?.value).toBe(0.25);
    expect(stepAt(steps, 30)?.value).toBe(0.6);
    expect(drawnSteps(steps, 20).map(({ time, value }) => [time, value])).toEqual([
      [0, 0],
      [10, 0.25],
      [20, 0.25],
    ]);
  });

  it('has its shares with interval and who was still followed in the table', async () => {
    await show(
      <CurveChart
        caption="Zin."
        name="Tijd tot het eerste doel"
        curves={[
          { name: 'een doel', steps },
          { name: 'afgesloten', steps: [{ time: 12, value: 0.1 }] },
        ]}
        untilDay={30}
        atRisk={[
          { time: 14, n: 18 },
          { time: 30, n: 7 },
        ]}
      />,
    );
    expect(rows()).toEqual([
      ['14', '25% (10–40%)', '10%', '18'],
      ['30', '60% (40–80%)', '10%', '7'],
    ]);
    expect(
      document.querySelectorAll('path.doelspoor-chart__curve--1, path.doelspoor-chart__curve--2'),
    ).toHaveLength(2);
  });
});

describe('parts of a whole', () => {
  const parts = [
    { label: 'behaald', count: 12 },
    { label: 'niet behaald', count: 6 },
    { label: 'niet bekend', count: 2, isUnknown: true },
  ];

  it('have a bar as long as their number, and what is not known is hatched', async () => {
    await show(<PartsChart caption="Zin." name="Doelen" parts={parts} hasShares />);
    const drawn = [...document.querySelectorAll('rect.doelspoor-chart__bar')];
    const [most = 0, half = 0] = drawn.map((bar) => Number(bar.getAttribute('width')));
    expect(most / half).toBeCloseTo(2, 9);
    expect(drawn.map((bar) => bar.getAttribute('fill')?.startsWith('url(') ?? false)).toEqual([
      false,
      false,
      true,
    ]);
    expect(rows()).toEqual([
      ['behaald', '12', '60%'],
      ['niet behaald', '6', '30%'],
      ['niet bekend', '2', '10%'],
    ]);
  });

  it('have no share where only bounds may be told', async () => {
    await show(<PartsChart caption="Zin." name="Doelen" parts={parts} hasShares={false} />);
    expect(document.body.textContent).not.toContain('%');
  });
});
