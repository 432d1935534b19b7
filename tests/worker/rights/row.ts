import type { ErrorCode } from '../../../shared/domain/errors.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { setUp } from '../support/people.ts';
import { newName, type Things } from './things.ts';

/** What became of a request. `nothing`: it was answered, told nothing of what it asked about, and changed nothing. */
export type Outcome = ErrorCode | 'done' | 'nothing' | `status ${number}`;

export interface Asked {
  input?: unknown;
  params?: Record<string, string>;
}

/** What someone with the right role hears who asks about what is not theirs. */
type Foreign = Outcome | ((role: Role) => Outcome);

/** How an endpoint is asked in earnest, and who may. Stands apart from the contract on purpose: neither follows the other. */
export interface Row {
  roles: readonly Role[];
  /** A request about some team's things by someone of that team: it succeeds, each time it is made. */
  ask(things: Things, role: Role): Asked | Promise<Asked>;
  /** The same request by someone with the role in another team. */
  otherTeam: Foreign;
  /** A request about what exists in another organisation; null when it names nothing. */
  elsewhere: Foreign | null;
  /** What comes of it for whom it is; `done` when left out. */
  inEarnest?: Foreign;
  /** What must not be seen, where that is not everything. */
  secret?(things: Things): string[];
}

/** What anyone may ask hears nothing of anyone. */
export interface OpenRow {
  roles: 'anyone';
  ask(): Asked;
  outcome: Outcome;
}

/** Rows by the id of their endpoint; several where it is asked in more than one way. */
export type Rows = Readonly<Record<string, Row | OpenRow | readonly Row[]>>;

export const CARERS = ['practitioner', 'coach'] as const;

/** For an administrator the whole organisation is theirs. */
export const ofTheOrganisation = { roles: ['administrator'], otherTeam: 'done' } as const;
/** It is about whoever asks, and nobody else. */
export const ofOneself = { otherTeam: 'nothing', elsewhere: null } as const;

/** A request in which nothing is said. */
export const empty = () => ({ input: {} });

/** A team in which nobody is. */
export async function newTeamOf({ api, organisation }: Things): Promise<string> {
  const id = newName('empty');
  await setUp(api, { organisation, teams: [{ id, name: id }] });
  return id;
}

/** The ways in which an endpoint is asked; none for what anyone may ask. */
export function rowsOf(row: Rows[string] | undefined): readonly Row[] {
  if (row === undefined || isOpen(row)) return [];
  return Array.isArray(row) ? row : [row as Row];
}

export function isOpen(row: Rows[string]): row is OpenRow {
  return !Array.isArray(row) && (row as Row | OpenRow).roles === 'anyone';
}
