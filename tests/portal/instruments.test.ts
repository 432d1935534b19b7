import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../shared/instruments/define-instrument.ts';
import { instrumentProblems } from '../../shared/instruments/instrument-problems.ts';
import { InstrumentSchema } from '../../shared/instruments/instrument-schema.ts';
import { compareVersions } from '../../worker/portal/pages/instruments/compare-versions.ts';
import { checkJson } from '../../worker/portal/parts/check-json.ts';
import { wrong as saidEn } from '../../worker/portal/text/en/wrong.ts';
import { wrong as saidNl } from '../../worker/portal/text/nl/wrong.ts';
import { homeInView, homeInViewJson } from '../instruments/home-in-view.ts';

type Loose = Record<string, unknown> & { items: Record<string, unknown>[] };

/** What is said of the example after a change. */
function saidOf(change: (instrument: Loose) => void) {
  const instrument: Loose = JSON.parse(homeInViewJson);
  change(instrument);
  const checked = checkJson(JSON.stringify(instrument), InstrumentSchema);
  return checked.kind === 'wrong' ? checked.wrong.map(({ path, kind }) => `${path} ${kind}`) : [checked.kind];
}

const set = (part: object, change: object): void => void Object.assign(part, change);

const item = (instrument: Loose, code: string) => {
  const found = instrument.items.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
};

describe('the JSON of a checklist', () => {
  it('is fine as the documentation has it', () => {
    expect(saidOf(() => {})).toEqual(['fine']);
  });

  it.each<[string, string, (instrument: Loose) => void]>([
    [
      'a weight for an option',
      'items.1.options.0 score',
      (one) => {
        const [option] = item(one, 'slaap').options as Record<string, unknown>[];
        if (option) option.weight = 2;
      },
    ],
    ['a score', ' score', (one) => set(one, { score: { unsafe: 10 } })],
    ['another unknown key', 'items.0 unknown', (one) => set(item(one, 'ruzie'), { colour: 'red' })],
    [
      'a kind that does not exist',
      'items.0.kind value',
      (one) => set(item(one, 'ruzie'), { kind: 'slider' }),
    ],
    ['a code with a space', 'items.0.code format', (one) => set(item(one, 'ruzie'), { code: 'de ruzie' })],
    ['a code twice', 'items.1.code twice', (one) => set(item(one, 'slaap'), { code: 'ruzie' })],
    [
      'an option twice',
      'items.1.options.1.code twice',
      (one) => {
        const [, option] = item(one, 'slaap').options as Record<string, unknown>[];
        if (option) option.code = 'goed';
      },
    ],
    [
      'a question in no section',
      'items.0.section no-section',
      (one) => void delete item(one, 'ruzie').section,
    ],
    [
      'a question in a section that is not there',
      'items.0.section unknown-section',
      (one) => set(item(one, 'ruzie'), { section: 'later' }),
    ],
    [
      'a section without questions',
      'sections.2 empty-section',
      (one) => void (one.sections as unknown[]).push({ code: 'leeg', title: { nl: 'Leeg', en: 'Empty' } }),
    ],
    [
      'a choice without options',
      'items.1.options no-options',
      (one) => void delete item(one, 'slaap').options,
    ],
    [
      'options where none are chosen',
      'items.0.options other-kind',
      (one) => set(item(one, 'ruzie'), { options: item(one, 'slaap').options }),
    ],
    ['a number without a range', 'items.3.max no-range', (one) => void delete item(one, 'nachten').max],
    ['a range for something else', 'items.0.min other-kind', (one) => set(item(one, 'ruzie'), { min: 1 })],
    ['a range that is empty', 'items.3.max empty-range', (one) => set(item(one, 'nachten'), { max: 0 })],
    [
      'a conclusion of a question that is not there',
      'conclusions.now.item unknown-item',
      (one) => {
        one.conclusions = { now: { item: 'niets', meaning: {} } };
      },
    ],
    [
      'a conclusion of a number',
      'conclusions.now.item not-a-choice',
      (one) => {
        one.conclusions = { now: { item: 'nachten', meaning: {} } };
      },
    ],
    [
      'a conclusion about one child',
      'conclusions.now.item not-the-family',
      (one) => {
        one.conclusions = { now: { item: 'slaap', meaning: {} } };
      },
    ],
    [
      'an option without a meaning',
      'conclusions.now.meaning.ingrijpen no-meaning',
      (one) => {
        one.conclusions = { now: { item: 'beeld', meaning: { rustig: 'safe', opletten: 'concerns' } } };
      },
    ],
    [
      'a meaning without an option',
      'conclusions.ahead.meaning.zonnig unknown-option',
      (one) => {
        one.conclusions = {
          ahead: { item: 'verwachting', meaning: { rustig: 'safe', onzeker: 'safe', zonnig: 'safe' } },
        };
      },
    ],
    [
      'one question for both conclusions',
      'conclusions.ahead.item same-item',
      (one) => {
        const meaning = { rustig: 'safe', opletten: 'concerns', ingrijpen: 'unsafe' };
        one.conclusions = { now: { item: 'beeld', meaning }, ahead: { item: 'beeld', meaning } };
      },
    ],
    [
      'a meaning that is a number',
      'conclusions.now.meaning.rustig value',
      (one) => {
        one.conclusions = {
          now: { item: 'beeld', meaning: { rustig: 0, opletten: 'concerns', ingrijpen: 'unsafe' } },
        };
      },
    ],
  ])('is refused with %s, with its place', (_, said, change) => {
    expect(saidOf(change)).toContain(said);
  });

  it('is refused in words for everything that can be wrong, in both languages', () => {
    for (const said of [saidNl, saidEn]) {
      for (const problem of instrumentProblems) expect(said[problem]('')).toMatch(/\w{3}/);
      expect(said.score('weight')).toContain('weight');
    }
  });
});

describe('two versions beside each other', () => {
  const next = (change: (items: Instrument['items'][number][]) => Instrument['items']): Instrument => ({
    ...homeInView,
    version: 2,
    items: change([...homeInView.items]),
  });
  const changes = (after: Instrument) =>
    compareVersions(homeInView, after).flatMap(({ code, change }) => (change ? [`${code} ${change}`] : []));

  it('say what is new, gone, changed and moved', () => {
    expect(changes(next((items) => items))).toEqual([]);
    expect(
      changes(next(([first, ...rest]) => (first ? [{ ...first, required: true }, ...rest] : rest))),
    ).toEqual(['ruzie changed']);
    expect(changes(next(([, ...rest]) => rest))).toEqual(['ruzie gone']);
    const fresh = { code: 'nieuw', scope: 'family', label: { nl: 'Nieuw?', en: 'New?' } } as const;
    expect(changes(next((items) => [fresh, ...items]))).toEqual(['nieuw added']);
    expect(changes(next(([a, b, ...rest]) => (a && b ? [b, a, ...rest] : rest)))).toEqual([
      'slaap moved',
      'ruzie moved',
    ]);
  });
});
