import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Derivation,
  deriveRecipe,
  isRecognisedBy,
} from '../../shared/case-systems/derive/derive-recipe.ts';
import type { SeenCase } from '../../shared/case-systems/derive/seen-case.ts';
import { Recipe } from '../../shared/case-systems/recipe.ts';
import { recognise } from '../../shared/case-systems/recognise.ts';
import { passesElevenTest } from '../../shared/privacy/eleven-test.ts';

const system = { id: 'aa', version: 1, name: { nl: 'Aa', en: 'Aa' } };

function seen(address: string, number: string, texts: Record<string, string> = {}): SeenCase {
  const places = Object.entries(texts).map(([selector, text]) => ({ selectors: [selector], text }));
  return { address: new URL(address), number, places };
}

function recipeOf(...cases: [SeenCase, ...SeenCase[]]): Recipe {
  const derived = deriveRecipe(system, cases);
  if (!derived.ok) throw new Error(derived.problem);
  expect(Recipe.safeParse(derived.recipe).error?.issues).toBeUndefined();
  return derived.recipe;
}

/** What a recipe makes of a page of which this is all. */
function sees(recipe: Recipe, address: string, texts: Record<string, string> = {}) {
  const url = new URL(address);
  return recognise([recipe], url, {
    querySelectorAll: (selector) =>
      texts[selector] === undefined ? [] : [{ localName: 'title', textContent: texts[selector] }],
  });
}

const caseOf = (number: string) => ({ kind: 'case', case: { system: 'aa', number } });
const nothing = { kind: 'none' };

describe('from cases whose address says the number', () => {
  it('in a path', () => {
    const recipe = recipeOf(
      seen('https://zaken.aa.example/issues/12', '12', { h2: 'Bug #12' }),
      seen('https://zaken.aa.example/issues/7/edit', '7', { h2: 'Feature #7' }),
      seen('https://zaken.aa.example/issues/431', '431', { h2: 'Support #431' }),
    );
    expect(recipe).toMatchObject({ origins: ['https://zaken.aa.example/*'], address: '/issues/{number}' });
    expect(sees(recipe, 'https://zaken.aa.example/issues/1205', { h2: 'Task #1205' })).toEqual(
      caseOf('1205'),
    );
    expect(sees(recipe, 'https://zaken.aa.example/issues', { h2: 'Issues' })).toEqual(nothing);
    expect(sees(recipe, 'https://zaken.aa.example/issues/new', { h2: 'New' })).toEqual(nothing);
    expect(sees(recipe, 'https://zaken.aa.example/projects/12', { h2: 'Bug #12' })).toEqual(nothing);
  });

  it('in a hash, whatever tab of the case is open', () => {
    const recipe = recipeOf(
      seen('https://zaken.aa.example/app/#/zaken/2026-01842', '2026-01842', { '#nr': 'Zaak 2026-01842' }),
      seen('https://zaken.aa.example/app/#/zaken/2026-01867/dossier?x=1', '2026-01867', {
        '#nr': 'Zaak 2026-01867',
      }),
    );
    expect(recipe.address).toBe('/app/#/zaken/{number}');
    expect(recipe.number).toBe('\\d{4}-\\d{5}');
    expect(
      sees(recipe, 'https://zaken.aa.example/app/#/zaken/2027-00001', { '#nr': 'Zaak 2027-00001' }),
    ).toEqual(caseOf('2027-00001'));
    expect(sees(recipe, 'https://zaken.aa.example/app/#/taken/2027-00001')).toEqual(nothing);
    expect(sees(recipe, 'https://zaken.aa.example/app/#/zaken/2027-00001')).toMatchObject({ kind: 'broken' });
  });

  it('in a query, where other fields say which page it is', () => {
    const at = (query: string) => `https://aa.example/index.pl?${query}`;
    const recipe = recipeOf(
      seen(at('Action=AgentTicketZoom;TicketID=42'), '42'),
      seen(at('Action=AgentTicketZoom;TicketID=77;Tab=notes'), '77'),
    );
    expect(sees(recipe, at('Action=AgentTicketZoom;TicketID=123'))).toEqual(caseOf('123'));
    expect(sees(recipe, at('Action=AgentInvoice;TicketID=123'))).toEqual(nothing);
    expect(recipe.address).toBe('/index.pl?Action=AgentTicketZoom;TicketID={number}');
  });

  it('where most of them have it, when the number of one stands elsewhere by chance', () => {
    const inQuery = recipeOf(
      seen('https://aa.example/zaak?tab=1&nr=1', '1'),
      seen('https://aa.example/zaak?tab=1&nr=2', '2'),
    );
    expect(inQuery.address).toBe('/zaak?nr={number}');
    expect(sees(inQuery, 'https://aa.example/zaak?tab=1&nr=3')).toEqual(caseOf('3'));
    const inPath = recipeOf(
      seen('https://aa.example/zaken/1/versie/1', '1'),
      seen('https://aa.example/zaken/2/versie/1', '2'),
    );
    expect(sees(inPath, 'https://aa.example/zaken/3/versie/2')).toEqual(caseOf('3'));
  });

  it('in small letters, with other dashes on the page', () => {
    const recipe = recipeOf(
      seen('https://aa.example/zaak/zk-2026-17', 'ZK–2026–17', { h1: 'Dossier ZK–2026–17' }),
      seen('https://aa.example/zaak/zk-2025-4', 'ZK–2025–4', { h1: 'Dossier ZK–2025–4' }),
    );
    expect(sees(recipe, 'https://aa.example/zaak/zk-2026-130', { h1: 'Dossier ZK–2026–130' })).toEqual(
      caseOf('ZK-2026-130'),
    );
  });

  it('as part of a segment, without the words of the family beside it', () => {
    const recipe = recipeOf(
      seen('https://aa.example/c/12-verzuim-tom', '12'),
      seen('https://aa.example/c/13-verhuizing', '13'),
    );
    expect(JSON.stringify(recipe)).not.toMatch(/verzuim|tom|verhuizing/u);
    expect(sees(recipe, 'https://aa.example/c/140-slapen')).toEqual(caseOf('140'));
  });
});

describe('from cases whose address does not say the number', () => {
  it('by the place in the page, on pages of that kind', () => {
    const at = (row: number) => `https://aa.example/frame/zaak.html?rij=${row}`;
    const recipe = recipeOf(
      seen(at(3), '2026-01842', { '.nr': 'Zaak 2026-01842' }),
      seen(at(12), '2026-01867', { '.nr': 'Zaak 2026-01867' }),
    );
    expect(recipe.address).toBeUndefined();
    expect(sees(recipe, at(40), { '.nr': 'Zaak 2026-00009' })).toEqual(caseOf('2026-00009'));
    expect(sees(recipe, 'https://aa.example/frame/lijst.html', { '.nr': 'Zaak 2026-00009' })).toEqual(
      nothing,
    );
  });

  it('a long key in the path is taken for one case’s own', () => {
    const recipe = recipeOf(
      seen('https://aa.example/zaak/3f2a9c1e-77aa-4be1-9a51-0d2f6d1c8e11', 'Z-17', { h1: 'Z-17 Verzuim' }),
    );
    expect(JSON.stringify(recipe)).not.toMatch(/3f2a9c1e|Verzuim/u);
    expect(
      sees(recipe, 'https://aa.example/zaak/77aa9c1e-3f2a-4be1-9a51-0d2f6d1c8e11', { h1: 'Z-18 Slapen' }),
    ).toEqual(caseOf('Z-18'));
  });

  it('a key that a computer made is a number too', () => {
    const keys = ['ae58b5f85daa8c3e0893813e7581421edd6a196a', 'c780b5088ba16247daf729c99bc6a408c5e11fd0'];
    const [first, second] = keys.map((key) =>
      seen(`https://aa.example/t/${key.slice(0, 10)}`, key, { '#key': key }),
    );
    if (!first || !second) throw new Error('two keys');
    const recipe = recipeOf(first, second);
    const other = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c';
    expect(sees(recipe, 'https://aa.example/t/0f1e2d3c4b', { '#key': other })).toEqual(
      caseOf(other.toUpperCase()),
    );
  });

  it('without a place there is no recipe', () => {
    expect(deriveRecipe(system, [seen('https://aa.example/app', 'Z-17')])).toEqual({
      ok: false,
      problem: 'nowhere',
    });
  });
});

describe('words around the number', () => {
  it('are taken over only when several cases have them', () => {
    const one = recipeOf(seen('https://aa.example/z/17', '17', { h1: 'Gezin Jansen – zaak 17 (open)' }));
    expect(JSON.stringify(one)).not.toMatch(/Jansen|zaak|open/u);
    const two = recipeOf(
      seen('https://aa.example/z/17', '17', { h1: 'Gezin Jansen – zaak 17 (open)' }),
      seen('https://aa.example/z/18', '18', { h1: 'Gezin Bos – zaak 18 (dicht)' }),
    );
    expect(JSON.stringify(two)).toMatch(/zaak/u);
    expect(JSON.stringify(two)).not.toMatch(/Jansen|Bos|open|dicht/u);
  });

  it('are never what tells one person from others', () => {
    const text = (number: string) => ({ h1: `Bel 06-12345678 over ${number}` });
    const recipe = recipeOf(
      seen('https://aa.example/z/17', '17', text('17')),
      seen('https://aa.example/z/18', '18', text('18')),
    );
    expect(JSON.stringify(recipe)).not.toMatch(/12345678/u);
  });
});

describe('numbers of nine digits', () => {
  const numbered = (number: string) => seen(`https://aa.example/z/${number}`, number);
  const [first, second] = ['123456782', '111222333'];

  it('that all pass the eleven-test are no case numbers', () => {
    expect([first, second].every(passesElevenTest)).toBe(true);
    expect(deriveRecipe(system, [numbered(first), numbered(second)])).toEqual({
      ok: false,
      problem: 'citizen-numbers',
    });
  });

  it('say so in the recipe', () => {
    expect(recipeOf(numbered('123456789'), numbered('123456782')).nineDigits).toBe(true);
    expect(recipeOf(numbered('1234567'), numbered('12345678'))).not.toHaveProperty('nineDigits');
  });
});

/** An invented case system: what its numbers, addresses and pages look like, with one thing in each that is the case’s own. */
const systems = fc
  .record({
    prefix: fc.constantFrom('', 'Z-', 'ZAAK-', '2026-', 'A/'),
    digits: fc.integer({ min: 1, max: 6 }),
    isPadded: fc.boolean(),
    place: fc.constantFrom('path', 'version', 'hash', 'query', 'nowhere'),
    version: fc.integer({ min: 1, max: 3 }),
    before: fc.constantFrom('', 'Zaak ', 'Dossier: ', '# ', 'Bug #'),
    hasName: fc.boolean(),
    // Low ones too: those stand in other places of an address by chance.
    serials: fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 999_999 })), {
      minLength: 3,
      maxLength: 6,
    }),
  })
  .map(({ prefix, digits, isPadded, place, version, before, hasName, serials }) =>
    serials.map((serial) => {
      const number = `${prefix}${isPadded ? String(serial).padStart(digits, '0') : serial}`;
      const slug = encodeURIComponent(number.replace('/', '-'));
      const key = `k${(serial * 7919).toString(16).padStart(9, '0')}`;
      const shown = prefix === 'A/' ? number.replace('/', '-') : number;
      const address = {
        path: `https://aa.example/app/zaken/${slug}`,
        version: `https://aa.example/v${version}/${version}/${slug}/${version}`,
        hash: `https://aa.example/#/zaken/${slug}/taken`,
        query: `https://aa.example/zaak?tab=${version}&nr=${slug}`,
        nowhere: `https://aa.example/zaak/${key}`,
      }[place];
      return seen(address, shown, { 'h1.nr': `${before}${shown}${hasName ? ` fam. ${key}` : ''}` });
    }),
  );

const noCases = [
  'https://aa.example/',
  'https://aa.example/app/zaken',
  'https://aa.example/#/agenda',
  'https://aa.example/zaak?tab=1',
  'https://aa.example/zoeken?q=zaak',
];

describe('whatever the case system', () => {
  const derived = (cases: readonly SeenCase[]): Derivation => {
    const [first, ...others] = cases;
    if (!first) throw new RangeError('no cases');
    return deriveRecipe(system, [first, ...others]);
  };

  it('the recipe is valid, finds all the cases it was made of, and no case on a page without one', () => {
    fc.assert(
      fc.property(systems, (cases) => {
        const result = derived(cases);
        if (!result.ok) throw new Error(`${result.problem} ${JSON.stringify(cases)}`);
        expect(Recipe.safeParse(result.recipe).error?.issues).toBeUndefined();
        for (const one of cases) expect(isRecognisedBy(result.recipe, one)).toBe(true);
        for (const address of noCases) {
          expect(sees(result.recipe, address, { 'h1.nr': 'Mijn zaken' }).kind).toBe('none');
        }
      }),
    );
  });

  it('three cases are enough to find the others, and nothing in it is of one case', () => {
    fc.assert(
      fc.property(systems, (cases) => {
        const result = derived(cases.slice(0, 3));
        if (!result.ok) throw new Error(result.problem);
        const text = JSON.stringify(result.recipe);
        for (const { places } of cases) {
          const [, name] = /fam\. (\w+)/u.exec(places[0]?.text ?? '') ?? [];
          if (name) expect(text).not.toContain(name);
        }
        const shown = cases.slice(0, 3);
        // Three numbers without a zero in front don't tell that others have one.
        const isPadded = shown.some(({ number }) => number.startsWith('0'));
        const alike = cases.filter(
          ({ number }) => number.length === cases[0]?.number.length && (isPadded || !number.startsWith('0')),
        );
        const isAlike = shown.every((one) => alike.includes(one));
        if (isAlike) for (const one of alike) expect(isRecognisedBy(result.recipe, one)).toBe(true);
      }),
    );
  });
});
