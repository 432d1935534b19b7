import { describe, expect, it } from 'vitest';
import { readCase } from '../../shared/api/cases.ts';
import { readDueList } from '../../shared/api/due.ts';
import { fileEntry } from '../../shared/api/entries.ts';
import { handOver } from '../../shared/api/keys.ts';
import type { EntrySubmission } from '../../shared/domain/entry.ts';
import { caseKeyOf } from '../../worker/services/cases/case-key.ts';
import { testApi } from './support/api.ts';
import { audited } from './support/keyed-office.ts';
import { newPractitioner, setUp } from './support/people.ts';
import { rows } from './support/rows.ts';
import { goalAnswers, newCaseTag, submission } from './support/submissions.ts';

const api = testApi();
await setUp(api);

type Person = Awaited<ReturnType<typeof newPractitioner>>;

async function file(input: EntrySubmission, { token }: Person): Promise<EntrySubmission> {
  expect((await api.call(fileEntry, { input, params: { id: input.id }, token })).status).toBe(200);
  return input;
}

/** A text sealed for a team, as the API sees it. */
const forTeam = (team: string) => `h1.${team}.1.${'e'.repeat(87)}.Y2lwaGVydGV4dA`;

/** A case of one team with a goal in it, transferred to another. */
async function transferred() {
  const [before, after] = [await newPractitioner(api), await newPractitioner(api)];
  const caseTag = newCaseTag();
  const plan = { caseTag, teamId: before.team };
  const opening = await file(submission({ form: 'case-opened', ...plan, happenedOn: '2026-06-01' }), before);
  const goal = await file(submission({ form: 'goal', ...plan, answers: goalAnswers() }), before);
  await transfer(caseTag, before, after.team);
  const texts = [
    { entryId: opening.id, path: 'caseNumber', sealed: forTeam(after.team) },
    { entryId: goal.id, path: 'text', sealed: forTeam(after.team) },
  ];
  return { before, after, caseTag, opening, goal, texts };
}

async function transfer(caseTag: string, from: Person, to: string, happenedOn = '2026-06-11'): Promise<void> {
  const plan = { caseTag, teamId: from.team, answers: { toTeam: to }, happenedOn };
  await file(submission({ form: 'transfer', ...plan }), from);
}

function hand(caseTag: string, { token }: Person, teamId: string, texts: readonly object[]) {
  return api.call(handOver, { input: { caseTag, teamId, texts: [...texts] as never }, token });
}

const caseFor = async (caseTag: string, { token }: Person) =>
  (await api.call(readCase, { input: { caseTag }, token })).ok.case;

async function labelFor({ token }: Person): Promise<string | undefined> {
  const due = await api.call(readDueList, { input: { scope: 'team' }, token });
  return due.ok.lines[0]?.label?.sealed;
}

describe('a case that went to another team', () => {
  it('has its texts there once they were given, and the case number in the list of what is due', async () => {
    const { before, after, caseTag, opening, texts } = await transferred();
    expect((await caseFor(caseTag, after))?.handed).toEqual([]);
    expect(await labelFor(after)).toBe(opening.sealed.caseNumber);
    expect((await hand(caseTag, before, after.team, texts)).ok).toEqual({ handed: 2 });
    expect((await caseFor(caseTag, after))?.handed).toEqual(texts);
    expect(await labelFor(after)).toBe(forTeam(after.team));
    const caseKey = await caseKeyOf(api.around, caseTag);
    expect(await audited(caseKey)).toContain('case-handed-over');
  });

  it('keeps what was given first when it is given again', async () => {
    const { before, after, caseTag, texts } = await transferred();
    await hand(caseTag, before, after.team, texts);
    const again = texts.map((text) => ({ ...text, sealed: text.sealed.replace('.1.', '.2.') }));
    expect((await hand(caseTag, before, after.team, again)).ok).toEqual({ handed: 0 });
    expect((await caseFor(caseTag, after))?.handed).toEqual(texts);
    expect(await labelFor(after)).toBe(forTeam(after.team));
  });

  it('keeps its number readable when something is filed in it', async () => {
    const { before, after, caseTag, texts } = await transferred();
    await hand(caseTag, before, after.team, texts);
    const plan = { caseTag, teamId: after.team };
    await file(submission({ form: 'closing', ...plan, happenedOn: '2026-06-14' }), after);
    const caseKey = await caseKeyOf(api.around, caseTag);
    const [row] = await rows('SELECT is_open, label_sealed FROM case_file WHERE id = ?', caseKey);
    expect(row).toEqual({ is_open: 0, label_sealed: forTeam(after.team) });
    expect((await caseFor(caseTag, after))?.handed).toEqual(texts);
  });

  it('has its own label again when it comes back, and what came with it', async () => {
    const { before, after, caseTag, opening, texts } = await transferred();
    await hand(caseTag, before, after.team, texts);
    const added = await file(
      submission({ form: 'goal', caseTag, teamId: after.team, answers: goalAnswers() }),
      after,
    );
    await transfer(caseTag, after, before.team, '2026-06-12');
    expect(await labelFor(before)).toBe(opening.sealed.caseNumber);
    const back = [{ entryId: added.id, path: 'text', sealed: forTeam(before.team) }];
    expect((await hand(caseTag, after, before.team, back)).ok).toEqual({ handed: 1 });
    expect((await caseFor(caseTag, before))?.handed).toEqual(back);
  });

  it('goes on to a third team with what the second was given', async () => {
    const { before, after, caseTag, texts } = await transferred();
    const third = await newPractitioner(api);
    await hand(caseTag, before, after.team, texts.slice(0, 1));
    await transfer(caseTag, after, third.team, '2026-06-12');
    const onward = texts.map((text) => ({ ...text, sealed: forTeam(third.team) }));
    expect((await hand(caseTag, after, third.team, onward)).error).toMatchObject({
      code: 'wrong-team',
      fields: ['texts.1'],
    });
    expect((await hand(caseTag, after, third.team, onward.slice(0, 1))).ok).toEqual({ handed: 1 });
    expect((await hand(caseTag, before, third.team, onward)).ok).toEqual({ handed: 1 });
    expect((await caseFor(caseTag, third))?.handed).toEqual(onward);
  });

  it('is given by its own teams only, to the team that has it now, sealed for that team', async () => {
    const { before, after, caseTag, texts } = await transferred();
    const stranger = await newPractitioner(api);
    expect((await hand(caseTag, stranger, after.team, texts)).error.code).toBe('wrong-team');
    expect((await hand(caseTag, stranger, stranger.team, texts)).error.code).toBe('wrong-team');
    expect((await hand(newCaseTag(), before, after.team, texts)).error.code).toBe('wrong-team');
    const toOthers = texts.map((text) => ({ ...text, sealed: forTeam(stranger.team) }));
    expect((await hand(caseTag, before, stranger.team, toOthers)).error.code).toBe('conflict');
    expect((await hand(caseTag, before, after.team, toOthers)).error.code).toBe('invalid-input');
    expect((await caseFor(caseTag, after))?.handed).toEqual([]);
  });

  it('is given no text that is not there, and none of another case', async () => {
    const { before, after, caseTag, opening } = await transferred();
    const other = await transferred();
    const sealed = forTeam(after.team);
    for (const text of [
      { entryId: opening.id, path: 'note', sealed },
      { entryId: crypto.randomUUID(), path: 'caseNumber', sealed },
      { entryId: other.opening.id, path: 'caseNumber', sealed },
    ]) {
      expect((await hand(caseTag, before, after.team, [text])).error.code).toBe('invalid-input');
    }
  });
});
