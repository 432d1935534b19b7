import { fileEntry } from '../../../shared/api/entries.ts';
import { someRatings } from '../support/ratings.ts';
import { CASE_OPENED, newCaseTag, submission } from '../support/submissions.ts';
import { type Asked, CARERS, empty, newTeamOf, ofOneself, type Rows } from './row.ts';
import type { Things } from './things.ts';

const aGoal = ({ teamId, caseTag }: Things) => submission({ form: 'goal', caseTag, teamId });

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

/** About cases, and what is counted of them. */
export const caseRows: Rows = {
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
  'report-prompts': {
    roles: ['practitioner'],
    ask: ({ caseTag }) => ({
      input: {
        caseTag,
        showings: [
          { id: crypto.randomUUID(), kind: 'first-goals', shownOn: '2026-06-15', openedOn: '2026-06-15' },
        ],
      },
    }),
    otherTeam: 'wrong-team',
    elsewhere: 'wrong-team',
  },
  'read-prompt-course': {
    roles: ['coach', 'administrator'],
    ask: ({ teamId }, role) => ({
      input: { from: '2026-01-01', to: '2026-03-31', ...(role === 'coach' ? { team: teamId } : {}) },
    }),
    // For an administrator it is about the whole organisation, without small numbers.
    otherTeam: (role) => (role === 'coach' ? 'wrong-team' : 'done'),
    elsewhere: (role) => (role === 'coach' ? 'wrong-team' : 'done'),
  },
  'read-competence': [
    {
      roles: CARERS,
      ask: ({ teamId }) => ({ input: { team: teamId } }),
      otherTeam: 'wrong-team',
      elsewhere: 'wrong-team',
    },
    { roles: CARERS, ask: empty, ...ofOneself },
  ],
  'answer-competence': {
    roles: CARERS,
    ask: async ({ api, teamId }) => {
      await api.around.db.prepare('DELETE FROM competence_answered WHERE team_id = ?1').bind(teamId).run();
      return { input: { team: teamId, round: '2026-1', ratings: someRatings(4) } };
    },
    otherTeam: 'wrong-team',
    elsewhere: 'wrong-team',
  },

  'hand-over': {
    roles: ['practitioner'],
    ask: movedCase,
    otherTeam: 'wrong-team',
    elsewhere: 'wrong-team',
  },
};
