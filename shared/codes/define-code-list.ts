import type { Localised } from '../domain/localised.ts';

/** One allowed answer. Codes are strings: leading zeros matter. */
export interface Code<C extends string = string> extends Localised {
  code: C;
}

/** A closed list of answers, in the order in which people see them. */
export interface CodeList<C extends string = string> {
  id: string;
  /** Where the list comes from, when it is not our own. */
  source?: string;
  codes: readonly Code<C>[];
}

/** Declares a code list and keeps its codes as literal types. */
export function defineCodeList<const C extends string>(list: CodeList<C>): CodeList<C> {
  return list;
}

/** The codes of a list, without their labels. */
export function codesOf<C extends string>(list: CodeList<C>): C[] {
  return list.codes.map(({ code }) => code);
}

/** The label of a code. Throws when the list does not have it: answers are validated before they are shown. */
export function labelOf<C extends string>(list: CodeList<C>, code: C): Localised {
  const found = list.codes.find((entry) => entry.code === code);
  if (!found) throw new RangeError(`code list ${list.id} lacks a code`);
  return found;
}
