import { describe, expect, test } from 'vitest';
import {
  MAX_OPEN_PROPOSALS,
  proposeRecipe,
  readRecipeProposals,
  removeRecipeProposal,
} from '../../shared/api/recipe-proposals.ts';
import { newOffice } from './support/office.ts';
import { newMember } from './support/people.ts';
import { rows } from './support/rows.ts';

const { api, token } = await newOffice();
const administrator = await api.signIn(await newMember(api, ['administrator'], []));

const recipe = (id: string, change: object = {}) => ({
  id,
  version: 1,
  name: { nl: 'Zaken van Aa', en: 'Cases of Aa' },
  origins: ['https://zaken.aa.example/*'],
  number: 'Z-[0-9]{6}',
  pages: [{ path: '/zaak/(?<number>[^/]+)' }],
  address: '/zaak/{number}',
  ...change,
});
const propose = (id: string, change?: object, proposal: string = crypto.randomUUID()) =>
  api.call(proposeRecipe, { input: { id: proposal, recipe: recipe(id, change) }, token });
const waiting = async () =>
  (await api.call(readRecipeProposals, { input: {}, token: administrator })).ok.proposals;
const remove = (proposal: string) =>
  api.call(removeRecipeProposal, { input: {}, params: { proposal }, token: administrator });

describe('a proposed case system', () => {
  test('waits for the administrator as it was sent, once however often it is sent', async () => {
    const id = crypto.randomUUID();
    expect((await propose('aa', {}, id)).status).toBe(200);
    expect((await propose('aa', {}, id)).status).toBe(200);
    expect(await waiting()).toMatchObject([{ id, recipe: recipe('aa'), proposedAt: api.clock.at }]);
    expect((await remove(id)).status).toBe(200);
    expect((await remove(id)).status).toBe(200);
    expect(await waiting()).toEqual([]);
  });

  test('replaces what the same person proposed for it before', async () => {
    await propose('aa');
    await propose('aa', { version: 2 });
    const proposals = await waiting();
    expect(proposals).toMatchObject([{ recipe: { version: 2 } }]);
    for (const { id } of proposals) await remove(id);
  });

  test('is refused when too many of theirs are waiting', async () => {
    for (const at of Array(MAX_OPEN_PROPOSALS).keys()) expect((await propose(`aa-${at}`)).status).toBe(200);
    const { status, error } = await propose('one-more');
    expect([status, error.code, error.fields]).toEqual([409, 'conflict', ['proposals']]);
    expect((await propose('aa-0', { version: 2 })).status).toBe(200);
    for (const { id } of await waiting()) await remove(id);
  });

  test('is refused when it could run or is no recipe, or its name is somebody’s', async () => {
    const { error } = await propose('aa', { pages: [{ path: '(a+)+(?<number>x)' }] });
    expect(error.code).toBe('invalid-input');
    const named = await propose('aa', { name: { nl: 'Zaken 123456782', en: 'Cases' } });
    expect(named.error).toMatchObject({ code: 'identifier', fields: ['recipe.name.nl'] });
    expect(await rows('SELECT id FROM recipe_proposal')).toEqual([]);
  });
});
