import { codeLists } from '../../../shared/codes/registry.ts';
import { forms } from '../../../shared/forms/registry.ts';
import { instruments } from '../../../shared/instruments/registry.ts';
import { milestoneDefinitions } from '../../../shared/milestones/registry.ts';
import { dossierEn } from '../../../shared/text/dossier-en.ts';
import { dossierNl } from '../../../shared/text/dossier-nl.ts';
import { en } from '../../../shared/text/en.ts';
import { familyEn } from '../../../shared/text/family-en.ts';
import { type FamilyText, familyNl } from '../../../shared/text/family-nl.ts';
import { firstHelpEn } from '../../../shared/text/first-help-en.ts';
import { firstHelpNl } from '../../../shared/text/first-help-nl.ts';
import { keysEn } from '../../../shared/text/keys-en.ts';
import { keysNl } from '../../../shared/text/keys-nl.ts';
import { nl } from '../../../shared/text/nl.ts';
import { optionsEn } from '../../../shared/text/options-en.ts';
import { optionsNl } from '../../../shared/text/options-nl.ts';
import { takenEn } from '../../../shared/text/taken-en.ts';
import { takenNl } from '../../../shared/text/taken-nl.ts';
import type { Shown } from './what-shows.ts';

/** Shorter than this, words turn up in other words and names. */
const SHORTEST = 5;

/** A sign that no text of ours has, in the place of what is filled in. */
const GAP = '\u0007';

/** Words of safety, meldcode and reminders, whoever wrote the sentence around them. */
const STEMS =
  /veilig|safety|meldcode|reporting code|mishandel|abuse|herinner|remind|te laat|overdue|aan de beurt|zorgen|bodemeis/i;

/** Code lists of which the codes themselves may not turn up either. */
const TELLING_CODES = /safety|prompt|consult|deviation|milestone|agreement|assessor|certainty|retraction/;

/** Everything that the product can say, but what is meant for a family. */
export function notForFamilies(alsoFine: readonly string[]): readonly string[] {
  const fine = [...[familyNl, familyEn].flatMap(forFamily), nl.form.lastTime, en.form.lastTime, ...alsoFine]
    .join('\n')
    .toLowerCase();
  const said = [
    ...[nl, en, keysNl, keysEn, familyNl.begin, familyEn.begin].flatMap(textsIn),
    ...[dossierNl, dossierEn, takenNl, takenEn, firstHelpNl, firstHelpEn, optionsNl, optionsEn].flatMap(
      textsIn,
    ),
    ...[codeLists, instruments, milestoneDefinitions, forms].flatMap(labelsIn),
    ...codeLists
      .filter(({ id }) => TELLING_CODES.test(id))
      .flatMap(({ codes }) => codes.map(({ code }) => code)),
    ...milestoneDefinitions.map(({ kind }) => kind),
  ];
  const all = new Set(said.map((text) => text.trim().toLowerCase()).filter(isTelling));
  return [...all].filter((text) => !fine.includes(text));
}

/** What is asked before the screen is shared is the practitioner's, but for the question that the screen repeats. */
function forFamily({ begin, ...rest }: FamilyText): string[] {
  return [...textsIn(rest), begin.whom];
}

/** What of it a page says, or has in its names. */
export function found({ said, named }: Shown, words: readonly string[]): string[] {
  const lower = said.toLowerCase();
  const stem = `${said}\n${named}`.match(STEMS)?.[0].toLowerCase();
  return [...words.filter((word) => says(lower, word)), ...(stem === undefined ? [] : [`stem: ${stem}`])];
}

function says(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole = !isLetter(text[at - 1]) && !isLetter(text[at + word.length]);
    if (isWhole) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\d]/u.test(character);
}

function isTelling(text: string): boolean {
  return text.length >= SHORTEST && /\p{L}{3}/u.test(text);
}

/** Every text of a screen; of one that is made, what stands around what is filled in. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return around(value as (...gaps: unknown[]) => unknown);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Every text in two languages, wherever it stands in a definition. */
function labelsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'example') return [];
    return (name === 'nl' || name === 'en') && typeof inner === 'string' ? [inner] : labelsIn(inner);
  });
}

function around(make: (...gaps: unknown[]) => unknown): string[] {
  // One and several are often said in other words.
  return [GAP, 1].flatMap((gap) => {
    try {
      const made = make(gap, gap, gap);
      return typeof made === 'string' ? made.split(String(gap)) : [];
    } catch {
      return [];
    }
  });
}
