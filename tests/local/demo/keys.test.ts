import { webcrypto } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findForm } from '../../../shared/forms/registry.ts';
import { joinAnswers } from '../../../shared/forms/split-answers.ts';
import { importTeamKey } from '../../../shared/privacy/import-keys.ts';
import { parseKeyCodes } from '../../../shared/privacy/key-code.ts';
import { openCaseNumber, openTexts } from '../../../shared/privacy/seal-entry.ts';
import { generateHistory } from '../../../worker/local/demo/generate-history.ts';
import { keyCodeOf, readOrMakeKeys } from '../../../worker/local/demo/keys.ts';
import { sealHistory } from '../../../worker/local/demo/seal-history.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doelspoor-keys-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('the demo’s keys', () => {
  it('are made once, in a file that only this user can read', async () => {
    const keys = await readOrMakeKeys(folder);
    expect(await readOrMakeKeys(folder)).toEqual(keys);
    const { mode } = await stat(join(folder, 'keys.json'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('are not made anew over a damaged file, which would lock every text for good', async () => {
    await readOrMakeKeys(folder);
    const file = join(folder, 'keys.json');
    const text = (await readFile(file, 'utf8')).replace(/"pseudonymKey": "..../, '"pseudonymKey": "');
    await writeFile(file, text);
    await expect(readOrMakeKeys(folder)).rejects.toThrow();
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('reach a device as one key code, with which it opens what was sealed for its team and nothing else', async () => {
    const keys = await readOrMakeKeys(folder);
    const history = generateHistory({ seed: 'keys', todayOn: '2026-11-22' });
    const events = history.filter(({ form }) => form === 'case-opened' || form === 'goal').slice(0, 60);
    const sealed = await sealHistory(keys, events);

    const parsed = await parseKeyCodes(webcrypto, await keyCodeOf(keys, 'overvecht'));
    const [code] = parsed.ok ? parsed.value : [];
    if (!code) throw new Error('the key code cannot be read');
    const key = await importTeamKey(webcrypto, code.teamKey);
    const findKey = (teamId: string) => (teamId === code.teamId ? key : null);

    let opened = 0;
    for (const [index, { submission }] of sealed.entries()) {
      const event = events[index];
      const form = findForm(submission.form, submission.formVersion);
      if (!event || !form) throw new Error('an entry without a form');
      const { id, caseTag, teamId } = submission;
      const texts = await openTexts(webcrypto, findKey, { id, caseTag, form }, submission.sealed);
      if (teamId !== 'overvecht') expect(texts).toEqual({});
      else {
        expect(joinAnswers(form, submission.answers, texts)).toEqual(event.answers);
        const number = submission.sealed.caseNumber;
        if (number !== undefined) {
          expect(await openCaseNumber(webcrypto, findKey, { id, form }, number)).toBe(event.caseNumber);
        }
        opened += 1;
      }
    }
    expect(opened).toBeGreaterThan(0);
    expect(opened).toBeLessThan(sealed.length);
    expect(JSON.stringify(sealed)).not.toContain(events[0]?.caseNumber);
  });
});
