import { webcrypto } from 'node:crypto';
import { ACTION_FORM, MEETING_FORM, TEXTS_VERSION } from '../../../shared/meetings/meeting.ts';
import { importTeamKey } from '../../../shared/privacy/import-keys.ts';
import { seal } from '../../../shared/privacy/seal.ts';
import { addDays, type Day, startOfDay } from '../../../shared/time/day.ts';
import { upkeepTogether } from '../../db/commit.ts';
import { insertAction, insertMeeting, updateMeeting } from '../../db/queries/meeting-changes.ts';
import type { StoredMeeting } from '../../db/queries/meetings.ts';
import type { Surroundings } from '../../services/context.ts';
import { frozenFigures } from '../../services/meetings/frozen-figures.ts';
import { type DemoKeys, EPOCH, secretBytes } from './keys.ts';
import { type DemoMeeting, demoMeetings } from './meetings.ts';
import { demoPractitionerTeamId as teamId } from './organisation.ts';
import { workingDayBefore } from './working-day.ts';

/** At ten in the morning, more or less. */
const HOURS = 9 * 3_600_000;

/** The learning meetings that the team of the demo held, with the figures that they looked at. */
export async function fillMeetings(
  { db, newId }: Pick<Surroundings, 'db' | 'newId'>,
  keys: DemoKeys,
  todayOn: Day,
): Promise<void> {
  const key = await importTeamKey(webcrypto, secretBytes(keys.teamKeys[teamId] ?? ''));
  const sealAll = async (form: string, entryId: string, texts: Readonly<Record<string, string>>) => {
    const sealed = Object.entries(texts).map(async ([path, text]) => {
      const place = { entryId, caseTag: null, form, formVersion: TEXTS_VERSION, path };
      return [path, await seal(webcrypto, { teamId, epoch: EPOCH, key }, place, text)] as const;
    });
    return Object.fromEntries(await Promise.all(sealed));
  };
  for (const told of demoMeetings) {
    const heldOn = workingDayBefore(addDays(todayOn, -told.daysAgo));
    const heldAt = startOfDay(heldOn) + HOURS;
    const meeting = await storedMeeting(told, heldOn, heldAt);
    const actions = told.actions.map(async ({ measure: measureId, byInDays, state, texts }) => {
      const id = newId();
      const sealed = await sealAll(ACTION_FORM, id, texts);
      const content = { byOn: addDays(heldOn, byInDays), measureId, state, sealed };
      return { id, meetingId: meeting.id, teamId, revision: 1, saveId: newId(), content };
    });
    const stored = await Promise.all(actions);
    await upkeepTogether(db, [
      insertMeeting(db, meeting),
      updateMeeting(db, meeting),
      ...stored.map((action, at) => insertAction(db, action, heldAt + at)),
    ]);
  }

  async function storedMeeting(told: DemoMeeting, heldOn: Day, heldAt: number): Promise<StoredMeeting> {
    const id = newId();
    const { measures, practitioners, helpful, texts } = told;
    return {
      ...{ id, teamId, heldAt, savedAt: heldAt, saveId: newId(), state: 'held', revision: 1 },
      frozen: await frozenFigures({ db, now: () => heldAt }, teamId, measures),
      content: {
        heldOn,
        measures: [...measures],
        participants: [
          { role: 'practitioner', count: practitioners },
          { role: 'coach', count: 1 },
        ],
        helpful,
        sealed: await sealAll(MEETING_FORM, id, texts),
      },
    };
  }
}
