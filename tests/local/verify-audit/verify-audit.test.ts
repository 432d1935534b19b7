import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealHash } from '../../../shared/audit/chain.ts';
import type { AuditExportLine, AuditRow, AuditSeal } from '../../../shared/audit/lines.ts';
import { projectRoot } from '../../../worker/local/project-root.ts';
import { explain } from '../../../worker/local/verify-audit/explain.ts';
import { readOptions } from '../../../worker/local/verify-audit/options.ts';
import { verifyExport } from '../../../worker/local/verify-audit/verify-export.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-verify-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function rowAt(id: number, more: Partial<AuditRow> = {}): AuditRow {
  const about = {
    role: 'coach',
    action: 'case-read',
    recordKind: 'case',
    recordId: 'x',
    teamId: null,
    caseId: null,
  };
  return {
    id,
    at: Date.UTC(2026, 5, id, 10),
    memberId: 'm',
    requestId: 'r',
    client: 'portal',
    ...about,
    ...more,
  };
}

/** An export of nine rows under three seals. */
async function exported(change: Partial<AuditRow> = {}): Promise<AuditExportLine[]> {
  const lines: AuditExportLine[] = [
    { kind: 'export', format: 1, organisation: 'voorbeeldstad', expiredTo: 0 },
  ];
  let head = '';
  for (const first of [1, 4, 7]) {
    const rows = [first, first + 1, first + 2].map((id) => rowAt(id, change));
    const seal = { lastEventId: first + 2, events: 3, previousHash: head, sealedAt: first };
    head = await sealHash(crypto, seal, rows);
    for (const row of rows) lines.push({ kind: 'event', ...row, memberName: 'Sanne' });
    lines.push({ kind: 'seal', ...seal, hash: head });
  }
  return [...lines, { kind: 'end', lastEventId: 9, head }];
}

const sealsIn = (lines: readonly AuditExportLine[]): AuditSeal[] =>
  lines.flatMap((line) => (line.kind === 'seal' ? [line] : []));

/** What the command says of these lines. */
async function verify(lines: readonly unknown[], head: string | null = null): Promise<string> {
  async function* texts() {
    for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line);
  }
  return explain(await verifyExport(crypto, texts(), head), head).join('\n');
}

/** Runs the command itself. */
async function command(...args: string[]): Promise<{ code: number; text: string }> {
  const run = promisify(execFile)(process.execPath, ['worker/local/verify-audit/main.ts', ...args], {
    cwd: projectRoot,
  });
  return run.then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      text: stdout + stderr,
    }),
  );
}

describe('verifying an export offline', () => {
  test('says that all is well, whose log it is and which head to keep', async () => {
    const lines = await exported();
    const text = await verify(lines);
    expect(text).toContain('Logboek van voorbeeldstad: 9 regels, 3 zegels.');
    expect(text).toContain('Alles klopt');
    expect(text).toContain(sealsIn(lines)[2]?.hash ?? 'no head');
  });

  test('says up to where a head that was kept covers the log', async () => {
    const lines = await exported();
    expect(await verify(lines, sealsIn(lines)[1]?.hash)).toContain('tot en met regel 6');
  });

  test.each<[string, (lines: AuditExportLine[]) => unknown[], string]>([
    [
      'a row was altered',
      (lines) =>
        lines.map((line) => (line.kind === 'event' && line.id === 5 ? { ...line, memberId: 'x' } : line)),
      'Veranderd: in regel 4 tot en met 6',
    ],
    [
      'a row was removed',
      (lines) => lines.filter((line) => !(line.kind === 'event' && line.id === 5)),
      'Weggehaald: regel 5.',
    ],
    [
      'a seal was removed',
      (lines) => lines.filter((line) => !(line.kind === 'seal' && line.lastEventId === 6)),
      'Keten verbroken: het zegel over regel 4 tot en met 9',
    ],
    ['the end was cut off', (lines) => lines.slice(0, 9), 'Einde ontbreekt: vanaf regel 7'],
    [
      'the end was cut off and another last line put there',
      (lines) => [...lines.slice(0, 9), lines.at(-1)],
      'Einde ontbreekt: vanaf regel 7',
    ],
    [
      'a line is damaged',
      (lines) => lines.map((line, index) => (index === 2 ? '{"kind":' : line)),
      'Onleesbaar: regel 3',
    ],
  ])('says in plain words that %s', async (_, change, expected) => {
    expect(await verify(change(await exported()))).toContain(expected);
  });

  test('a log that was sealed anew passes by itself, and not by the head that was kept', async () => {
    const kept = sealsIn(await exported())[1]?.hash ?? '';
    const rebuilt = await exported({ memberId: 'someone-else' });
    expect(await verify(rebuilt)).toContain('Alles klopt');
    expect(await verify(rebuilt, kept)).toContain('Het bewaarde zegel komt niet voor');
  });

  test('the name of a person may be another one by now', async () => {
    const renamed = (await exported()).map((line) =>
      line.kind === 'event' ? { ...line, memberName: null } : line,
    );
    expect(await verify(renamed)).toContain('Alles klopt');
  });
});

test('the command ends with 0 when all is well, with 1 when it is not, and with 1 when there is nothing to read', async () => {
  const path = join(folder, 'export.ndjson');
  const [first, ...rest] = (await exported()).map((line) => JSON.stringify(line));
  await writeFile(path, [first, ...rest].join('\n'));
  expect(await command(path)).toEqual({ code: 0, text: expect.stringContaining('Alles klopt') });
  await writeFile(path, [first, ...rest.slice(1)].join('\n'));
  expect(await command(path)).toEqual({ code: 1, text: expect.stringContaining('Weggehaald: regel 1.') });
  expect(await command(join(folder, 'none'))).toMatchObject({ code: 1 });
});

test('the command line is a file and at most a head', () => {
  const head = 'a'.repeat(64);
  expect(readOptions(['x.ndjson'], '/logs')).toEqual({ exportPath: '/logs/x.ndjson', head: null });
  expect(readOptions(['x.ndjson', '--head', head.toUpperCase()], '/logs')).toMatchObject({ head });
  expect(readOptions(['--help'], '/')).toBe('help');
  for (const wrong of [[], ['a', 'b'], ['a', '--head', 'short'], ['a', '--out', 'b']]) {
    expect(readOptions(wrong, '/')).toBeNull();
  }
});
