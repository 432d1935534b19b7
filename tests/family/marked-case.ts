import type fc from 'fast-check';
import type { Entry } from '../../shared/domain/entry.ts';
import type { Fields, Form } from '../../shared/forms/define-form.ts';
import { isSealed } from '../../shared/forms/define-form.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { arbitraryCase } from '../history/arbitrary-case.ts';

/** A text that says where it was typed. */
export function mark(entryId: string, form: string, path: string): string {
  return `«${form}/${path.replaceAll(/\d+/g, '#')}/${entryId.slice(-4)}»`;
}

/** Every place in a form where people type, as a mark names it. */
export function typedPlaces(form: Form): string[] {
  return placesIn(form.fields, '').map((path) => `${form.id}/${path}`);
}

function placesIn(fields: Fields, prefix: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (isSealed(field)) return [prefix + name];
    return field.kind === 'list' ? placesIn(field.fields, `${prefix}${name}.#.`) : [];
  });
}

export interface MarkedCase {
  entries: Entry[];
  texts: Record<string, Record<string, string>>;
}

/** Any case of entries of any form, with a marked text in every place where one can be typed. */
export const markedCase: fc.Arbitrary<MarkedCase> = arbitraryCase({}, 16).map((entries) => ({
  entries,
  texts: Object.fromEntries(entries.map((entry) => [entry.id, markedTexts(entry)])),
}));

function markedTexts({ id, form, formVersion }: Entry): Record<string, string> {
  const definition = findForm(form, formVersion);
  if (!definition) throw new Error(`no form ${form}`);
  const rows = [0, 1, 2];
  const paths = placesIn(definition.fields, '').flatMap((path) =>
    path.includes('#') ? rows.map((row) => path.replace('#', String(row))) : [path],
  );
  return Object.fromEntries(paths.map((path) => [path, mark(id, form, path)]));
}
