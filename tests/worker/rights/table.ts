import { fileEntry } from '../../../shared/api/entries.ts';
import { presets } from '../../../shared/case-systems/presets.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { type Role, roles } from '../../../shared/domain/roles.ts';
import { insertDevice } from '../../../worker/db/queries/keys.ts';
import { setUp, unique } from '../support/people.ts';
import { CASE_OPENED, newCaseTag, submission } from '../support/submissions.ts';
import { newCodeOf } from './append.ts';
import { newBrowser, newDeviceKeys, newPerson, newSession, type Things } from './things.ts';

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

const CARERS = ['practitioner', 'coach'] as const;
const ADMINISTRATOR = ['administrator'] as const;
const all = roles;
const empty = () => ({ input: {} });
const random = 'r'.repeat(43);

/** For an administrator the whole organisation is theirs. */
const ofTheOrganisation = { roles: ADMINISTRATOR, otherTeam: 'done' } as const;
/** It is about whoever asks, and nobody else. */
const ofOneself = { otherTeam: 'nothing', elsewhere: null } as const;

const newTeamOf = async ({ api, organisation }: Things) => {
  const id = unique('empty-team');
  await setUp(api, { organisation, teams: [{ id, name: id }] });
  return id;
};

const newCode = async (things: Things, role: Role, kind: 'team-code' | 'personal-code') => {
  const { id, signingKey, agreementKey } = await newDeviceKeys();
  const owner =
    kind === 'team-code'
      ? { memberId: null, teamId: things.teamId }
      : { memberId: things.people[role].id, teamId: null };
  const row = { id, kind, ...owner, label: 'Code', signingKey, agreementKey, createdAt: things.api.clock.at };
  await insertDevice(things.api.around.db, row).run();
  return { input: { deviceId: id } };
};

const aGoal = ({ teamId, caseTag }: Things) => submission({ form: 'goal', caseTag, teamId });

const latest = async ({ api }: Things, kind: string) => {
  const version = 'SELECT coalesce(max(version), 0) AS version FROM organisation_setting WHERE kind = ?1';
  const found = await api.around.db.prepare(version).bind(kind).first<{ version: number }>();
  return found?.version ?? 0;
};

/** A case that went to a team of its own, and the texts that its former team has for that one. */
async function movedCase(things: Things): Promise<Asked> {
  const { api, teamId, people } = things;
  const next = await newTeamOf(things);
  const caseTag = newCaseTag();
  const token = await api.signIn(people.practitioner.id);
  const opening = submission({ form: 'case-opened', caseTag, teamId, answers: CASE_OPENED });
  const transfer = submission({ form: 'transfer', caseTag, teamId, answers: { toTeam: next } });
  for (const input of [opening, transfer]) {
    const answer = await api.call(fileEntry, { input, params: { id: input.id }, token });
    if (answer.status !== 200) throw new Error(answer.text);
  }
  const sealed = `h1.${next}.1.${'B'.repeat(87)}.c2VhbGVk`;
  return { input: { caseTag, teamId: next, texts: [{ entryId: opening.id, path: 'caseNumber', sealed }] } };
}

/** Every endpoint of the contract, some in more than one way. */
export const table: Readonly<Record<string, Row | OpenRow | readonly Row[]>> = {
  'read-sign-in': { roles: 'anyone', ask: empty, outcome: 'done' },
  'start-sign-in': {
    roles: 'anyone',
    ask: () => ({
      input: {
        client: 'portal',
        redirectUri: 'http://127.0.0.1:8787/portal/signed-in',
        state: random,
        challenge: random,
      },
    }),
    // Back to where it came from, with the error: nothing answers where the provider should be.
    outcome: 'status 302',
  },
  'finish-sign-in': { roles: 'anyone', ask: empty, outcome: 'status 400' },
  'sign-in': {
    roles: 'anyone',
    ask: () => ({ input: { code: random, verifier: random } }),
    outcome: 'not-signed-in',
  },

  'read-session': { roles: all, ask: empty, ...ofOneself },
  'sign-out': { roles: all, ask: empty, ...ofOneself },
  'list-sessions': { roles: all, ask: empty, ...ofOneself },
  'end-session': {
    roles: all,
    ask: async ({ api, people }, role) => ({
      input: {},
      params: { session: await newSession(api, people[role].id) },
    }),
    otherTeam: 'not-found',
    elsewhere: 'not-found',
  },
  'end-sessions': { roles: all, ask: empty, ...ofOneself },
  'list-member-sessions': {
    ...ofTheOrganisation,
    ask: ({ people }) => ({ input: {}, params: { member: people.coach.id } }),
    elsewhere: 'not-found',
  },
  'end-member-sessions': {
    ...ofTheOrganisation,
    ask: async ({ api, people }) => {
      await newSession(api, people.researcher.id);
      return { input: {}, params: { member: people.researcher.id } };
    },
    elsewhere: 'not-found',
  },

  'read-organisation': { roles: CARERS, ask: empty, otherTeam: 'done', elsewhere: null },
  'read-setting': {
    ...ofTheOrganisation,
    ask: () => ({ input: {}, params: { kind: 'access' } }),
    elsewhere: null,
  },
  'write-setting': {
    ...ofTheOrganisation,
    ask: async (things) => ({
      input: { value: { off: [] }, basedOn: await latest(things, 'prompts') },
      params: { kind: 'prompts' },
    }),
    elsewhere: null,
  },
  'read-setting-versions': {
    ...ofTheOrganisation,
    ask: () => ({ input: {}, params: { kind: 'norms' } }),
    elsewhere: null,
  },

  'read-members': { ...ofTheOrganisation, ask: empty, elsewhere: null },
  'write-member': [
    {
      ...ofTheOrganisation,
      ask: ({ teamId }) => ({
        input: { name: 'Nieuw', account: null, roles: ['coach'], teams: [teamId] },
        params: { member: crypto.randomUUID() },
      }),
      elsewhere: 'invalid-input',
    },
    {
      ...ofTheOrganisation,
      ask: ({ people, teamId }) => ({
        input: { name: people.coach.name, account: null, roles: ['coach'], teams: [teamId] },
        params: { member: people.coach.id },
      }),
      elsewhere: 'invalid-input',
    },
  ],
  'remove-member': {
    ...ofTheOrganisation,
    ask: async ({ api, organisation, teamId }) => {
      const leaver = await newPerson(api, organisation, 'coach', teamId);
      return { input: {}, params: { member: leaver.id } };
    },
    elsewhere: 'not-found',
  },
  // What a team is called is for everyone: a case may go there.
  'read-teams': { roles: all, ask: empty, otherTeam: 'done', elsewhere: null },
  'write-team': {
    ...ofTheOrganisation,
    ask: ({ teamId, teamName }) => ({ input: { name: teamName }, params: { team: teamId } }),
    // It becomes a team of this organisation, of the same id.
    elsewhere: 'done',
  },
  'remove-team': {
    ...ofTheOrganisation,
    ask: async (things) => ({ input: {}, params: { team: await newTeamOf(things) } }),
    elsewhere: 'not-found',
  },

  'report-recipe-health': {
    roles: CARERS,
    ask: () => {
      const [recipe] = presets;
      return { input: { recipeId: recipe?.id, version: recipe?.version, worked: true } };
    },
    otherTeam: 'done',
    elsewhere: null,
  },
  'read-recipe-health': { ...ofTheOrganisation, ask: empty, elsewhere: null },

  'read-case': {
    roles: ['practitioner'],
    ask: ({ caseTag }) => ({ input: { caseTag } }),
    otherTeam: 'wrong-team',
    elsewhere: 'nothing',
  },
  'file-entry': [
    {
      roles: ['practitioner'],
      ask: (things) => {
        const input = aGoal(things);
        return { input, params: { id: input.id } };
      },
      otherTeam: 'wrong-team',
      elsewhere: 'wrong-team',
    },
    {
      roles: ['practitioner'],
      ask: (things) => {
        const input = submission({
          form: 'case-opened',
          caseTag: things.caseTag,
          teamId: things.teamId,
          answers: CASE_OPENED,
          amends: things.entryId,
        });
        return { input, params: { id: input.id } };
      },
      otherTeam: 'wrong-team',
      elsewhere: 'wrong-team',
    },
  ],
  'file-entries': {
    roles: ['practitioner'],
    ask: (things) => ({ input: { entries: [aGoal(things), aGoal(things)] } }),
    otherTeam: 'nothing',
    elsewhere: 'nothing',
  },
  'read-due-list': [
    {
      roles: CARERS,
      ask: ({ teamId }) => ({ input: { scope: 'team', team: teamId } }),
      otherTeam: 'wrong-team',
      elsewhere: 'wrong-team',
    },
    { roles: CARERS, ask: () => ({ input: { scope: 'team' } }), ...ofOneself },
    {
      roles: CARERS,
      ask: () => ({ input: { scope: 'mine' } }),
      // A coach files nothing.
      inEarnest: (role) => (role === 'coach' ? 'nothing' : 'done'),
      ...ofOneself,
    },
  ],
  'read-team-feedback': {
    roles: CARERS,
    ask: ({ teamId }) => ({ input: {}, params: { team: teamId } }),
    otherTeam: 'wrong-team',
    elsewhere: 'wrong-team',
  },

  'register-device': {
    roles: CARERS,
    ask: ({ people }, role) => {
      const { id, signingKey, agreementKey } = people[role].device;
      return { input: { id, kind: 'browser', label: 'Browser', signingKey, agreementKey } };
    },
    otherTeam: 'conflict',
    // Nothing here has that id: it becomes a browser of whoever says so.
    elsewhere: 'done',
  },
  'read-devices': { roles: CARERS, ask: empty, ...ofOneself },
  'read-member-devices': {
    ...ofTheOrganisation,
    ask: ({ people }) => ({ input: {}, params: { member: people.coach.id } }),
    elsewhere: 'nothing',
  },
  'end-device': {
    roles: [...CARERS, 'administrator'],
    ask: async ({ api, people }, role) => {
      const owner = role === 'practitioner' ? people.practitioner : people.researcher;
      return { input: {}, params: { device: (await newBrowser(api, owner.id)).id } };
    },
    otherTeam: (role) => (role === 'administrator' ? 'done' : 'not-found'),
    elsewhere: 'not-found',
  },
  'read-keys': {
    roles: CARERS,
    ask: ({ people }, role) => ({ input: { device: people[role].device.id } }),
    otherTeam: 'nothing',
    elsewhere: 'nothing',
    // The directory is one for the organisation: a chain can only be checked as a whole.
    secret: ({ wrapped }) => [wrapped],
  },
  'append-directory': {
    roles: CARERS,
    ask: async (things, role) => ({
      input: await newCodeOf(things, role === 'coach' ? role : 'practitioner'),
    }),
    otherTeam: 'not-allowed',
    elsewhere: 'invalid-input',
  },
  'recover-keys': [
    {
      roles: CARERS,
      ask: (things, role) => newCode(things, role, 'team-code'),
      otherTeam: 'not-found',
      elsewhere: 'not-found',
    },
    {
      roles: CARERS,
      ask: (things, role) => newCode(things, role, 'personal-code'),
      otherTeam: 'not-found',
      elsewhere: 'not-found',
    },
  ],
  'hand-over': {
    roles: ['practitioner'],
    ask: movedCase,
    otherTeam: 'wrong-team',
    elsewhere: 'wrong-team',
  },

  'read-audit': {
    ...ofTheOrganisation,
    ask: ({ people }) => ({ input: { member: people.practitioner.id } }),
    elsewhere: 'nothing',
  },
  'export-audit': { ...ofTheOrganisation, ask: empty, elsewhere: null },
  'verify-audit': { ...ofTheOrganisation, ask: empty, elsewhere: null },

  'preview-retention': { ...ofTheOrganisation, ask: empty, elsewhere: null },
  'hold-case': {
    roles: ['coach'],
    ask: ({ caseTag }) => ({ input: { caseTag, held: true, reason: 'court' } }),
    otherTeam: 'wrong-team',
    elsewhere: 'not-found',
  },
  'list-holds': { ...ofTheOrganisation, ask: empty, elsewhere: null },
  'lift-hold': {
    ...ofTheOrganisation,
    ask: async ({ api, caseKey }) => {
      const hold = "UPDATE case_file SET held_at = 1, hold_reason = 'court' WHERE id = ?1";
      await api.around.db.prepare(hold).bind(caseKey).run();
      return { input: {}, params: { case: caseKey } };
    },
    elsewhere: 'not-found',
  },
};
