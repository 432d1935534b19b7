import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { measures } from '../../shared/measures/registry.ts';
import { projectRoot } from '../../worker/local/project-root.ts';
import {
  expectObserved,
  observedTruth,
  shuffledAndDoubled,
  simulatedLines,
  simulatedLogPath,
  simulatedTruth,
  type Truth,
} from './simulated.ts';

const folder = mkdtempSync(join(tmpdir(), 'doelspoor-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  code: number | string;
  printed: string;
  reported: string;
}

/** Runs the command as people do. */
function replay(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      'npm',
      ['run', '--silent', 'replay', '--', ...args],
      { cwd: projectRoot, maxBuffer: 64 * 1024 * 1024 },
      (error, printed, reported) => resolve({ code: error?.code ?? 0, printed, reported }),
    );
  });
}

const minutes = 60_000;
const truth = simulatedTruth();
const ours = measures.map(({ id }) => id);

function measuresIn(path: string): Truth['measures'] {
  return JSON.parse(readFileSync(path, 'utf8')).measures;
}

function expectTruth(path: string): void {
  const found = measuresIn(path);
  expect(Object.keys(found)).toEqual(expect.arrayContaining(ours));
  for (const measure of ours) {
    const { byTeamQuarter, ...cells } = truth.measures[measure] ?? {};
    // By team and quarter the truth leaves the share out.
    expect(found[measure]).toEqual({ ...cells, byTeamQuarter: expect.anything() });
    expect(found[measure]?.byTeamQuarter).toMatchObject(byTeamQuarter ?? {});
    expect(Object.keys(found[measure]?.byTeamQuarter ?? {})).toEqual(Object.keys(byTeamQuarter ?? {}));
  }
  const { meetings, ...observed } = observedTruth();
  expectObserved(JSON.parse(readFileSync(path, 'utf8')), observed, '');
  expectObserved(found.S1, meetings, 'S1');
}

it(
  'gives every cell of the truth, on the last day of the month of the last line',
  async () => {
    const out = join(folder, 'straight.json');
    const { code, printed, reported } = await replay(simulatedLogPath, '--out', out);
    expect(code, reported).toBe(0);
    expect(printed).toContain(`Peildag: ${truth.meta.cut}`);
    expect(printed).toMatch(/51 leerbijeenkomsten/);
    expect(reported).not.toMatch(/regel \d+:/);
    expectTruth(out);
  },
  5 * minutes,
);

const unusable: [string, unknown, RegExp][] = [
  ['no JSON', 'goal.set', /geen JSON/],
  ['no line at all', 12, /geen regel van een log/],
  [
    'no id',
    { time: '2025-01-01T09:00:00Z', type: 'goal.set' },
    /ontbreekt of klopt niet: id, team, worker, case, payload/,
  ],
  ['an unknown type', { type: 'goal.sung', payload: {} }, /onbekend type/],
  [
    'no case',
    { case: null, type: 'goal.set', payload: { on: '2025-01-01', goal: 'g1', domain: 'safety' } },
    /ontbreekt of klopt niet: case/,
  ],
  [
    'a day that does not exist',
    { type: 'goal.set', payload: { on: '2025-02-29', goal: 'g1', domain: 'safety' } },
    /payload\.on/,
  ],
  [
    'a day in the future',
    { type: 'goal.set', payload: { on: '2025-01-02', goal: 'g1', domain: 'safety' } },
    /geweigerd: in-future \(happenedOn\)/,
  ],
  [
    'an unknown life domain',
    { type: 'goal.set', payload: { on: '2025-01-01', goal: 'g1', domain: 'astrology' } },
    /geweigerd: invalid-input \(answers\.domain\)/,
  ],
  [
    'an unknown level',
    {
      type: 'checklist.completed',
      payload: {
        on: '2025-01-01',
        assessment: 'a1',
        instrument: 'safety-12',
        version: 1,
        assessor: 'T01-W01',
        items: { s01: 1 },
        level: 'purple',
      },
    },
    /geweigerd: invalid-input \(answers\.conclusion\)/,
  ],
  [
    'an item the checklist lacks',
    {
      type: 'checklist.completed',
      payload: {
        on: '2025-01-01',
        assessment: 'a1',
        instrument: 'safety-12',
        version: 1,
        assessor: 'T01-W01',
        items: { s13: 1 },
        level: 'red',
      },
    },
    /geweigerd: invalid-input \(answers\.items\.0\.item\)/,
  ],
];

it(
  'gives the same shuffled, sent twice and with lines it cannot use in between, which it names',
  async () => {
    const lines = shuffledAndDoubled(simulatedLines(), 20_260_101);
    const [aKnownLine = ''] = simulatedLines();
    const envelope = { time: '2025-01-01T09:00:00Z', team: 'T01', worker: 'T01-W01', case: 'K00001a' };
    for (const [index, [, line]] of unusable.entries()) {
      const whole = typeof line === 'object' && index > 2 ? { id: `X${index}`, ...envelope, ...line } : line;
      lines.splice(1000 * (index + 1), 0, typeof whole === 'string' ? whole : JSON.stringify(whole));
    }
    const conflicting = aKnownLine
      .replace('"case.opened"', '"case.closed"')
      .replace('"on"', '"reason":"01","on"');
    lines.push(conflicting);
    const [log, out] = [join(folder, 'shuffled.ndjson'), join(folder, 'shuffled.json')];
    writeFileSync(log, `${lines.join('\n')}\n\n`);
    const { code, printed, reported } = await replay(log, '--out', out);
    expect(code, reported).toBe(0);
    const named = new Map(
      [...reported.matchAll(/^regel (\d+): (.*)$/gm)].map(([, number, reason = '']) => [
        Number(number),
        reason,
      ]),
    );
    for (const [index, [what, , reason]] of unusable.entries()) {
      expect(named.get(1000 * (index + 1) + 1), what).toMatch(reason);
    }
    expect(named.get(lines.length)).toMatch(/geweigerd: conflict/);
    expect(named.size).toBe(unusable.length + 1);
    expect(printed).toContain(`${unusable.length + 1} niet bruikbaar`);
    expectTruth(out);
  },
  5 * minutes,
);

it(
  'shows the figures of another day when asked',
  async () => {
    const [log, out] = [join(folder, 'short.ndjson'), join(folder, 'short.json')];
    writeFileSync(log, simulatedLines().slice(0, 400).join('\n'));
    const { code, printed } = await replay(log, '--out', out, '--cut', '2024-03-15');
    expect(code).toBe(0);
    expect(printed).toContain('Peildag: 2024-03-15');
    const { overall } = measuresIn(out).M07 ?? {};
    expect(overall?.pend).toBeGreaterThan(0);
    expect(overall?.den).toBeGreaterThan(0);
  },
  2 * minutes,
);

it(
  'ends with 1 when no line was of use, and when there is no log',
  async () => {
    const [log, out] = [join(folder, 'useless.ndjson'), join(folder, 'useless.json')];
    writeFileSync(log, 'x\ny\n');
    expect(await replay(log, '--out', out)).toMatchObject({
      code: 1,
      reported: expect.stringMatching(/regel 1: geen JSON\nregel 2: geen JSON/),
    });
    expect(await replay(join(folder, 'absent.ndjson'), '--out', out)).toMatchObject({ code: 1 });
  },
  2 * minutes,
);
