import type { ActionContent, MeetingContent } from '../../../shared/api/meetings.ts';
import { type Asked, CARERS, empty, type Rows } from './row.ts';
import type { Things } from './things.ts';

const TEXT = `${'n'.repeat(16)}.${'c'.repeat(64)}`;

/** What a meeting of a team may hold. */
export function meetingContent(
  { teamId }: Pick<Things, 'teamId'>,
  more: Partial<MeetingContent> = {},
): MeetingContent {
  return {
    heldOn: '2026-06-10',
    measures: ['M01'],
    participants: [{ role: 'practitioner', count: 4 }],
    helpful: null,
    sealed: { successes: `s1.${teamId}.1.${TEXT}` },
    ...more,
  };
}

export function actionContent(
  { teamId }: Pick<Things, 'teamId'>,
  more: Partial<ActionContent> = {},
): ActionContent {
  const sealed = { what: `s1.${teamId}.1.${TEXT}`, who: `s1.${teamId}.1.${TEXT}` };
  return { byOn: '2026-09-01', measureId: 'M01', state: 'open', sealed, ...more };
}

/** A meeting of a team that waits for what is asked, with an action. */
async function waiting({ api, teamId }: Things, state: string): Promise<{ meeting: string; action: string }> {
  const { db } = api.around;
  const [meeting, action] = [crypto.randomUUID(), crypto.randomUUID()];
  await db
    .prepare(
      `INSERT INTO meeting (id, team_id, held_on, state, revision, save_id, saved_at, measures, participants, sealed)
       VALUES (?1, ?2, '2026-06-10', ?3, 1, ?1, 1, '["M01"]', '[]', '{}')`,
    )
    .bind(meeting, teamId, state)
    .run();
  await db
    .prepare(
      `INSERT INTO meeting_action (id, meeting_id, team_id, revision, save_id, state, sealed, added_at)
       VALUES (?1, ?2, ?3, 1, ?1, 'open', '{}', 1)`,
    )
    .bind(action, meeting, teamId)
    .run();
  return { meeting, action };
}

/** Asks about a meeting that waits. */
function about(input: (things: Things) => unknown, state = 'prepared'): (things: Things) => Promise<Asked> {
  return async (things) => {
    const { meeting, action } = await waiting(things, state);
    return { input: input(things), params: { team: things.teamId, meeting, action } };
  };
}

const saveId = () => crypto.randomUUID();
const ofATeam = { otherTeam: 'wrong-team', elsewhere: 'wrong-team' } as const;

/** About learning meetings. */
export const meetingRows: Rows = {
  'read-meetings': { roles: CARERS, ...ofATeam, ask: about(() => ({}), 'held') },
  'read-meeting': { roles: CARERS, ...ofATeam, ask: about(() => ({})) },
  'save-meeting': [
    {
      roles: CARERS,
      ...ofATeam,
      ask: about((things) => ({ revision: 1, saveId: saveId(), content: meetingContent(things) })),
    },
    // Only who leads the team corrects one that was held, or begins one.
    {
      roles: ['coach'],
      ...ofATeam,
      ask: about((things) => ({ revision: 1, saveId: saveId(), content: meetingContent(things) }), 'held'),
    },
    {
      roles: ['coach'],
      ...ofATeam,
      ask: (things) => ({
        input: { revision: 0, saveId: saveId(), content: meetingContent(things) },
        params: { team: things.teamId, meeting: crypto.randomUUID() },
      }),
    },
  ],
  'set-meeting-state': {
    roles: ['coach'],
    ...ofATeam,
    ask: about(() => ({ revision: 1, saveId: saveId(), to: 'frozen' })),
  },
  'remove-meeting': { roles: ['coach'], ...ofATeam, ask: about(() => ({ revision: '1' })) },
  'save-meeting-action': [
    {
      roles: CARERS,
      ...ofATeam,
      ask: about((things) => ({ revision: 1, saveId: saveId(), content: actionContent(things) })),
    },
    {
      roles: CARERS,
      ...ofATeam,
      ask: async (things) => {
        const { meeting } = await waiting(things, 'frozen');
        const input = { revision: 0, saveId: saveId(), content: actionContent(things) };
        return { input, params: { team: things.teamId, meeting, action: crypto.randomUUID() } };
      },
    },
  ],
  'remove-meeting-action': { roles: CARERS, ...ofATeam, ask: about(() => ({ revision: '1' })) },
  // When they were held is for who oversees the teams.
  'read-held-meetings': {
    roles: ['administrator', 'researcher'],
    ask: empty,
    otherTeam: 'done',
    elsewhere: null,
  },
};
