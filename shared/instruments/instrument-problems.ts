import type { DeclaredConclusion, Instrument, InstrumentItem } from './define-instrument.ts';
import { kindOf } from './item-fields.ts';

/** In how many ways an instrument does not hang together although each part is fine by itself. */
export const instrumentProblems = [
  /** The same code twice in one list. */
  'twice',
  /** There are sections, and this item stands in none. */
  'no-section',
  'unknown-section',
  /** A section in which no item stands. */
  'empty-section',
  'no-options',
  'no-range',
  'empty-range',
  /** Belongs to another kind of item. */
  'other-kind',
  /** What concludes must be a choice, about the family. */
  'unknown-item',
  'not-a-choice',
  'not-the-family',
  /** An option without a meaning, or a meaning without an option. */
  'no-meaning',
  'unknown-option',
  /** One item can't say two things. */
  'same-item',
] as const;

/** Something about an instrument that does not hang together, and where. */
export interface InstrumentProblem {
  path: (string | number)[];
  problem: (typeof instrumentProblems)[number];
}

/** What does not hang together in an instrument of which each part is fine by itself. */
export function problemsOfInstrument(instrument: Instrument): InstrumentProblem[] {
  const { sections = [], items, conclusions = {} } = instrument;
  const found: InstrumentProblem[] = [
    ...twice(sections, ['sections']),
    ...twice(items, ['items']),
    ...items.flatMap((item, index) => ofItem(item, instrument, ['items', index])),
  ];
  for (const [index, { code }] of sections.entries()) {
    if (items.every(({ section }) => section !== code)) {
      found.push({ path: ['sections', index], problem: 'empty-section' });
    }
  }
  for (const name of ['now', 'ahead'] as const) {
    const declared = conclusions[name];
    if (declared) found.push(...ofConclusion(declared, items, ['conclusions', name]));
  }
  if (conclusions.now && conclusions.now.item === conclusions.ahead?.item) {
    found.push({ path: ['conclusions', 'ahead', 'item'], problem: 'same-item' });
  }
  return found;
}

type Path = InstrumentProblem['path'];

function twice(list: readonly { code: string }[], path: Path): InstrumentProblem[] {
  const codes = list.map(({ code }) => code);
  return codes.flatMap((code, index) =>
    codes.indexOf(code) < index ? [{ path: [...path, index, 'code'], problem: 'twice' }] : [],
  );
}

function ofItem(item: InstrumentItem, { sections }: Instrument, path: Path): InstrumentProblem[] {
  const kind = kindOf(item);
  const hasOptions = kind === 'choice' || kind === 'choices';
  const found: InstrumentProblem[] = twice(item.options ?? [], [...path, 'options']);
  const say = (name: string, problem: InstrumentProblem['problem']) =>
    found.push({ path: [...path, name], problem });
  if (sections && item.section === undefined) say('section', 'no-section');
  if (item.section !== undefined && !sections?.some(({ code }) => code === item.section)) {
    say('section', 'unknown-section');
  }
  if (hasOptions !== (item.options !== undefined)) say('options', hasOptions ? 'no-options' : 'other-kind');
  for (const name of ['min', 'max'] as const) {
    const isGiven = item[name] !== undefined;
    if (isGiven !== (kind === 'number')) say(name, isGiven ? 'other-kind' : 'no-range');
  }
  if (item.min !== undefined && item.max !== undefined && item.min >= item.max) say('max', 'empty-range');
  return found;
}

function ofConclusion(
  { item: code, meaning }: DeclaredConclusion,
  items: readonly InstrumentItem[],
  path: Path,
): InstrumentProblem[] {
  const item = items.find((one) => one.code === code);
  const at = [...path, 'item'];
  if (!item) return [{ path: at, problem: 'unknown-item' }];
  if (item.scope !== 'family') return [{ path: at, problem: 'not-the-family' }];
  if (kindOf(item) !== 'choice') return [{ path: at, problem: 'not-a-choice' }];
  const codes = (item.options ?? []).map((option) => option.code);
  const missing = codes.filter((option) => !Object.keys(meaning).includes(option));
  const unknown = Object.keys(meaning).filter((option) => !codes.includes(option));
  return [
    ...missing.map((option) => ({ path: [...path, 'meaning', option], problem: 'no-meaning' as const })),
    ...unknown.map((option) => ({ path: [...path, 'meaning', option], problem: 'unknown-option' as const })),
  ];
}
