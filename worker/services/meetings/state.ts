import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { setMeetingState as contract } from '../../../shared/api/meetings.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { demandMeetingRevision, updateMeeting } from '../../db/queries/meeting-changes.ts';
import { readMeeting, readWhole, type StoredMeeting } from '../../db/queries/meetings.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { toldWhole } from './answer.ts';
import { frozenFigures } from './frozen-figures.ts';
import { demandOwn, storeRevision } from './rules.ts';

type State = StoredMeeting['state'];

const actions = {
  prepared: 'meeting-figures-let-go',
  frozen: 'meeting-figures-laid-down',
  held: 'meeting-held',
} as const satisfies Record<State, string>;

/** Lays down the figures of a meeting, lets go of them, or says that it was held. */
export async function setMeetingState(
  context: SignedIn,
  params: ParamsOf<typeof contract>,
  { revision, saveId, to }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  demandOwn(context, params);
  const { db, now } = context;
  const { team: teamId, meeting: id } = params;
  const { meeting, actions: ofMeeting } = await run(db, readWhole(db, id));
  if (!meeting || meeting.teamId !== teamId) throw new AppError('not-found');
  if (meeting.saveId === saveId) return toldWhole(meeting, ofMeeting);
  if (meeting.revision !== revision) throw new AppError('conflict', ['revision']);
  const wrong = wrongFields(meeting, to, now());
  if (wrong.length > 0) throw new AppError('invalid-input', wrong);

  const stored: StoredMeeting = {
    ...{ id, teamId, state: to, revision: revision + 1, saveId, savedAt: now(), content: meeting.content },
    heldAt: to === 'held' ? now() : null,
    frozen: await frozenAfter(context, meeting, to),
  };
  const what = { action: actions[to], recordKind: 'meeting', recordId: id, teamId } as const;
  const kept = await storeRevision(
    commit(db, {
      changes: [demandMeetingRevision(db, id, revision), updateMeeting(db, stored)],
      audit: [auditOf(context, what)],
    }),
    { stored, readAgain: () => run(db, readMeeting(db, id)), saveId },
  );
  return toldWhole(kept, ofMeeting);
}

/** Figures may be laid down anew until the meeting was held; they are held only with figures, and not before the day. */
function wrongFields({ state, content, frozen }: StoredMeeting, to: State, now: number): string[] {
  if (state === 'held') return ['to'];
  if (to === 'frozen') return content.measures.length === 0 ? ['measures'] : [];
  if (to === 'prepared') return [];
  return [...(frozen ? [] : ['figures']), ...(content.heldOn > dayOfInstant(now) ? ['heldOn'] : [])];
}

async function frozenAfter(
  context: SignedIn,
  meeting: StoredMeeting,
  to: State,
): Promise<StoredMeeting['frozen']> {
  if (to === 'prepared') return null;
  return to === 'held' ? meeting.frozen : frozenFigures(context, meeting.teamId, meeting.content.measures);
}
