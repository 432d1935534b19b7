// @vitest-environment node
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, DraftKey } from '../../../extension/drafts/drafts.ts';
import { newBrowser } from '../support/device.ts';
import { eventually } from '../support/eventually.ts';
import { idOf } from '../support/sample-entries.ts';

const key: DraftKey = { caseTag: 'A'.repeat(22), form: 'goal', subject: '' };
const draft = (change: Partial<Draft> = {}): Draft => ({
  key,
  formVersion: 1,
  entryId: idOf(1),
  happenedOn: '2026-11-22',
  answers: { text: 'Samen eten', scores: [{ informant: 'youth' }] },
  step: 1,
  savedAt: 1_000,
  ...change,
});

async function openWindow() {
  vi.resetModules();
  return import('../../../extension/drafts/drafts.ts');
}

let drafts: Awaited<ReturnType<typeof openWindow>>;

beforeEach(async () => {
  newBrowser();
  drafts = await openWindow();
});

describe('a draft', () => {
  it('is there again after the browser was ended, half-filled rows and all', async () => {
    await drafts.writeDraft(draft());
    drafts = await openWindow();
    expect(await drafts.readDraft(key)).toEqual(draft());
  });

  it('is what was written last, however fast one follows the other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { minLength: 1, maxLength: 12 }), async (texts) => {
        await Promise.all(texts.map((text) => drafts.writeDraft(draft({ answers: { text } }))));
        expect((await drafts.readDraft(key))?.answers).toEqual({ text: texts.at(-1) });
      }),
      { numRuns: 20 },
    );
  });

  it('is one for each case, form and subject', async () => {
    const keys = [key, { ...key, subject: 'x' }, { ...key, form: 'evaluation' }];
    for (const [step, one] of keys.entries())
      await drafts.writeDraft(draft({ key: one, step, savedAt: step }));
    await drafts.writeDraft(draft({ key: { ...key, caseTag: 'B'.repeat(22) } }));
    expect((await drafts.listDrafts(key.caseTag)).map(({ step }) => step)).toEqual([2, 1, 0]);
    await drafts.discardDraft(key);
    expect(await drafts.readDraft(key)).toBeNull();
    expect(await drafts.listDrafts(key.caseTag)).toHaveLength(2);
  });

  it('is the same in another window, which hears of every change', async () => {
    const other = await openWindow();
    const seen: (Draft | null)[] = [];
    const end = other.watchDraft(key, (now) => seen.push(now));
    await drafts.writeDraft(draft({ step: 2 }));
    await eventually(() => expect(seen.at(-1)).toEqual(draft({ step: 2 })));
    await drafts.discardDraft(key);
    await eventually(() => expect(seen.at(-1)).toBeNull());
    end();
  });

  it('does not hear itself', async () => {
    const heard = vi.fn();
    const ends = [drafts.watchDraft(key, heard)];
    const other = await openWindow();
    const otherHeard = new Promise<void>((resolve) => ends.push(other.watchDraft(key, () => resolve())));
    await drafts.writeDraft(draft());
    await otherHeard;
    expect(heard).not.toHaveBeenCalled();
    for (const end of ends) end();
  });
});
