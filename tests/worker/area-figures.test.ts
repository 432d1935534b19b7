import { describe, expect, test } from 'vitest';
import {
  importAreaFigures,
  readAreaFigures,
  readAreaPicture,
  undoAreaImport,
  writeAreaNote,
} from '../../shared/api/area.ts';
import { newOffice } from './support/office.ts';
import { newMember, newTeam } from './support/people.ts';
import { rows } from './support/rows.ts';

const { api } = await newOffice();
const administrator = await api.signIn(await newMember(api, ['administrator'], []));
/** A team of which nothing is ever brought in. */
const untouched = await newTeam(api);

interface Given {
  team: string;
  year?: number;
  indicator?: string;
  values?: object;
  source?: string;
}

const figure = ({ team, year = 2025, indicator = '1', values, source = 'cbs' }: Given) => ({
  teamId: team,
  year,
  indicator,
  values: values ?? { count: 20, of: 400, mark: null },
  source,
});

function bringIn(figures: readonly object[], id: string = crypto.randomUUID()) {
  const input = { id, figures } as never;
  return api.call(importAreaFigures, { input, token: administrator });
}

/** What holds of a team: the count, or the mark. */
async function holds(team: string): Promise<(number | null)[]> {
  const { ok } = await api.call(readAreaFigures, { input: {}, token: administrator });
  return ok.figures
    .filter(({ teamId }) => teamId === team)
    .map(({ values }) => (values.count === null ? values.mark : values.count));
}

const undo = (id: string) =>
  api.call(undoAreaImport, { input: {}, params: { import: id }, token: administrator });

describe('an import', () => {
  test('holds for the team, which sees it in its picture', async () => {
    const team = await newTeam(api);
    const mark = { count: null, of: 96, mark: 7.8 };
    const given = [figure({ team }), figure({ team, year: 2024, indicator: '4a', values: mark })];
    expect((await bringIn(given)).status).toBe(200);
    const coach = await api.signIn(await newMember(api, ['coach'], [team]));
    const { ok } = await api.call(readAreaPicture, { input: {}, params: { team }, token: coach });
    expect(ok.years.flatMap(({ imported }) => imported)).toEqual([given[1], given[0]]);
    const stranger = await api.signIn(await newMember(api, ['coach'], [await newTeam(api)]));
    const elsewhere = await api.call(readAreaPicture, { input: {}, params: { team }, token: stranger });
    expect(elsewhere.error.code).toBe('wrong-team');
  });

  test('is a version: undone, what held before it holds again', async () => {
    const team = await newTeam(api);
    const ids = [20, 30, 40].map(() => crypto.randomUUID());
    for (const [index, count] of [20, 30, 40].entries()) {
      await bringIn([figure({ team, values: { count, of: 400, mark: null } })], ids[index]);
    }
    const [first = '', second = '', third = ''] = ids;
    expect(await holds(team)).toEqual([40]);
    await undo(second);
    expect(await holds(team)).toEqual([40]);
    await undo(third);
    expect(await holds(team)).toEqual([20]);
    expect((await undo(third)).status).toBe(200);
    await undo(first);
    expect(await holds(team)).toEqual([]);
    expect((await undo(crypto.randomUUID())).error.code).toBe('not-found');
    const { ok } = await api.call(readAreaFigures, { input: {}, token: administrator });
    const versions = ok.imports.filter(({ id }) => ids.includes(id)).map(({ version }) => version);
    expect(versions).toEqual(versions.toSorted((a, b) => b - a));
  });

  test('sent twice is one', async () => {
    const team = await newTeam(api);
    const id = crypto.randomUUID();
    const given = [figure({ team })];
    const [once, twice] = [await bringIn(given, id), await bringIn(given, id)];
    expect(twice.ok).toEqual(once.ok);
    expect(await rows('SELECT count(*) AS n FROM area_figure WHERE team_id = ?', team)).toEqual([{ n: 1 }]);
  });

  const values = (count: number | null, of: number, mark: number | null) => ({ values: { count, of, mark } });
  test.each<[string, object[], string[] | null]>([
    ['of a team that is not there', [figure({ team: 'nowhere' })], ['figures.0.teamId']],
    ['of a year to come', [figure({ team: untouched, year: 2027 })], ['figures.0.year']],
    ['of a year before anything', [figure({ team: untouched, year: 1999 })], null],
    ['of an indicator that is counted', [figure({ team: untouched, indicator: '2' })], null],
    ['with more than all', [figure({ team: untouched, ...values(401, 400, null) })], ['figures.0.values']],
    ['of fewer than ten', [figure({ team: untouched, ...values(0, 9, null) })], ['figures.0.values']],
    ['with one or two', [figure({ team: untouched, ...values(2, 400, null) })], ['figures.0.values']],
    [
      'with all but one or two',
      [figure({ team: untouched, ...values(399, 400, null) })],
      ['figures.0.values'],
    ],
    [
      'with a mark where none is asked',
      [figure({ team: untouched, ...values(null, 96, 7.8) })],
      ['figures.0.values'],
    ],
    [
      'with a mark above ten',
      [figure({ team: untouched, indicator: '4a', ...values(null, 96, 10.5) })],
      null,
    ],
    ['with part of a family', [figure({ team: untouched, ...values(20.5, 400, null) })], null],
    [
      'that counts a citizen service number',
      [figure({ team: untouched, ...values(20, 123456782, null) })],
      ['figures.0.values'],
    ],
    ['with a source in own words', [figure({ team: untouched, source: 'Marieke Jansen' })], null],
    ['with something more in it', [{ ...figure({ team: untouched }), name: 'Marieke' }], null],
    [
      'with the same figure twice',
      [figure({ team: untouched }), figure({ team: untouched })],
      ['figures.1.indicator'],
    ],
    ['of nothing', [], null],
  ])('%s is refused, and none of it is stored', async (_, given, fields) => {
    const before = await rows('SELECT count(*) AS n FROM area_import');
    const fine = figure({ team: untouched, year: 2020 });
    const answer = await bringIn(given.length === 0 ? [] : [...given, fine]);
    expect([answer.status, answer.error.code]).toEqual([422, 'invalid-input']);
    if (fields) expect(answer.error.fields).toEqual(fields);
    expect(answer.text).not.toContain('Marieke');
    expect(await rows('SELECT count(*) AS n FROM area_import')).toEqual(before);
    expect(await rows('SELECT 1 FROM area_figure WHERE team_id = ?', untouched)).toEqual([]);
  });
});

describe('the SWOT of a year', () => {
  const sealedFor = (team: string, text = 'c2VhbGVk') => `s1.${team}.1.${'A'.repeat(16)}.${text}`;

  async function aCoach() {
    const team = await newTeam(api);
    const token = await api.signIn(await newMember(api, ['coach'], [team]));
    const write = (version: number, sealed: object, year = '2026', as = token) =>
      api.call(writeAreaNote, { input: { version, sealed }, params: { team, year }, token: as });
    const read = async () => {
      const { ok } = await api.call(readAreaPicture, { input: {}, params: { team }, token });
      return ok.years.find(({ year }) => year === 2026)?.note ?? null;
    };
    return { team, token, write, read };
  }

  test('is written upon what was there, and the last is kept', async () => {
    const { team, write, read } = await aCoach();
    expect((await write(0, { strengths: sealedFor(team) })).ok).toEqual({ version: 1 });
    const second = { strengths: sealedFor(team), threats: sealedFor(team, 'bmV3') };
    expect((await write(1, second)).ok).toEqual({ version: 2 });
    expect(await read()).toMatchObject({ version: 2, sealed: second });
    expect(await rows('SELECT count(*) AS n FROM area_note WHERE team_id = ?', team)).toEqual([{ n: 1 }]);
  });

  test('is not written over a colleague’s; the same sent twice is one', async () => {
    const { team, write, read } = await aCoach();
    const first = { strengths: sealedFor(team) };
    await write(0, first);
    expect((await write(0, first)).ok).toEqual({ version: 1 });
    expect((await write(0, { strengths: sealedFor(team, 'b3RoZXI') })).error.code).toBe('conflict');
    expect((await write(5, { strengths: sealedFor(team, 'b3RoZXI') })).error.code).toBe('conflict');
    const both = await Promise.all(
      ['YQ', 'Yg'].map((text) => write(1, { strengths: sealedFor(team, text) })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await read())?.version).toBe(2);
  });

  test('takes texts that are sealed for this team, of a year that is shown', async () => {
    const { team, write, read } = await aCoach();
    for (const [sealed, fields] of [
      [{ strengths: 'in clear' }, null],
      [{ strengths: sealedFor('another') }, ['sealed.strengths']],
      [{ more: sealedFor(team) }, null],
    ] as const) {
      const answer = await write(0, sealed);
      expect([answer.status, answer.error.code]).toEqual([422, 'invalid-input']);
      if (fields) expect(answer.error.fields).toEqual(fields);
    }
    for (const year of ['2021', '2027', '26', '2026x']) {
      expect((await write(0, { strengths: sealedFor(team) }, year)).error.fields).toEqual(['year']);
    }
    expect(await read()).toBeNull();
  });

  test('is the coach’s to write, of the own team', async () => {
    const { team, write } = await aCoach();
    const practitioner = await api.signIn(await newMember(api, ['practitioner'], [team]));
    const stranger = await api.signIn(await newMember(api, ['coach'], [await newTeam(api)]));
    const sealed = { strengths: sealedFor(team) };
    expect((await write(0, sealed, '2026', practitioner)).error.code).toBe('not-allowed');
    expect((await write(0, sealed, '2026', stranger)).error.code).toBe('wrong-team');
  });
});
