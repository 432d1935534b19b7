import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaseTag } from '../../shared/domain/entry.ts';
import { caseTag } from '../../shared/privacy/case-tag.ts';
import { keyBytes, pseudonymKey } from './team-keys.ts';

const key = await pseudonymKey();
const tag = (system: string, number: string) => caseTag(crypto, key, { system, number });

describe('the pseudonym of a case', () => {
  it('never changes: everything filed so far hangs on it', async () => {
    expect(await tag('redmine', '2026-01842')).toBe('gFUhEOpVqawqyPcaR18B5g');
    expect(await tag('example', '0042')).toBe('E8JJo5O321XNsq0aG9gQHg');
  });

  it('is the first half of HMAC-SHA-256 over version, system and number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[A-Z0-9-]{1,40}$/), async (number) => {
        const mac = createHmac('sha256', keyBytes(0)).update(`v1|redmine|${number}`).digest();
        expect(await tag('redmine', number)).toBe(mac.subarray(0, 16).toString('base64url'));
      }),
    );
  });

  it.each(['2026–01842', ' 2026-01842\n', '2026‑01 842', '２０２６-01842'])(
    'is the same however the number is written: %j',
    async (number) => {
      expect(await tag('redmine', number)).toBe(await tag('redmine', '2026-01842'));
    },
  );

  it('tells capitals and small letters apart nowhere', async () => {
    expect(await tag('redmine', 'ab-12')).toBe(await tag('redmine', 'AB-12'));
  });

  it('keeps leading zeros apart, and systems, and organisations', async () => {
    const other = await pseudonymKey(1);
    const tags = await Promise.all([
      tag('redmine', '42'),
      tag('redmine', '042'),
      tag('example', '42'),
      caseTag(crypto, other, { system: 'redmine', number: '42' }),
    ]);
    expect(new Set(tags).size).toBe(4);
  });

  it('fits what the contract asks, whatever the number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 80 }), async (number) => {
        expect(CaseTag.safeParse(await tag('redmine', number)).success).toBe(true);
      }),
    );
  });

  it('refuses a system that could pass for another one', async () => {
    await expect(tag('a|b', '1')).rejects.toThrow(RangeError);
  });
});
