import { webcrypto } from 'node:crypto';
import { noCoarsening, type StudyPlan } from '../../../shared/export/study-plan.ts';
import { toHex } from '../../../shared/privacy/hex.ts';
import { addDays, type Day, startOfDay } from '../../../shared/time/day.ts';
import { upkeepTogether } from '../../db/commit.ts';
import {
  insertStudy,
  insertVersion,
  updateDecision,
  updateSubmitted,
} from '../../db/queries/study-changes.ts';
import type { Surroundings } from '../../services/context.ts';
import { personId } from './organisation.ts';

const KEY_BYTES = 32;
/** At ten in the morning, more or less. */
const HOURS = 9 * 3_600_000;
/** From before the first case of the demo, so that every figure can be recounted. */
const DAYS_BACK = 5 * 365;

/** What the demo's researcher asks for: a study that was approved, and one that waits for the administrator. */
export async function fillResearch(
  { db, newId }: Pick<Surroundings, 'db' | 'newId'>,
  todayOn: Day,
): Promise<void> {
  const by = { ownerId: personId('Iris'), decidedBy: personId('Joost') };
  const dayAt = (daysAgo: number) => startOfDay(addDays(todayOn, -daysAgo)) + HOURS;
  const write = (plan: StudyPlan, daysAgo: number) => {
    const studyId = newId();
    const key = toHex(webcrypto.getRandomValues(new Uint8Array(KEY_BYTES)));
    const writtenAt = dayAt(daysAgo);
    return {
      studyId,
      statements: [
        insertStudy(db, { id: studyId, ownerId: by.ownerId, createdAt: writtenAt, key }),
        insertVersion(db, { studyId, version: 1, revision: 1, plan, writtenAt }),
        updateSubmitted(db, { studyId, version: 1, submittedAt: writtenAt + HOURS }),
      ],
    };
  };
  const period = { firstOn: addDays(todayOn, -DAYS_BACK), lastOn: todayOn };
  const approved = write(firstGoals(period), 45);
  const waiting = write(consulting(period), 3);
  await upkeepTogether(db, [
    ...approved.statements,
    updateDecision(db, {
      ...{ studyId: approved.studyId, version: 1, state: 'approved', refusal: null },
      ...{ decidedAt: dayAt(41), decidedBy: by.decidedBy },
    }),
    ...waiting.statements,
  ]);
}

type DemoPeriod = Pick<StudyPlan, 'firstOn' | 'lastOn'>;

function firstGoals(period: DemoPeriod): StudyPlan {
  return {
    ...period,
    title: 'Hoe snel komt er een eerste doel?',
    purpose:
      'We willen weten hoe lang het duurt tot een gezin een eerste doel heeft, en of dat in de loop van de jaren korter werd. Met de uitkomst passen de teams hun werkwijze aan.',
    ground: 'scientific-research',
    teams: [],
    detail: 'rows',
    tables: ['cases', 'goals', 'milestones'],
    coarsening: { ...noCoarsening, teams: true, household: true, referrer: true },
    leastClass: 3,
    isLinked: true,
    keepFilesDays: 30,
  };
}

function consulting(period: DemoPeriod): StudyPlan {
  return {
    ...period,
    title: 'Meedenken door deskundigen',
    purpose:
      'Wordt er eerder meegedacht sinds de gedragswetenschapper meekijkt? We vergelijken de teams over de kwartalen.',
    ground: 'quality',
    teams: [],
    detail: 'rows',
    tables: ['cases', 'consults', 'events'],
    coarsening: noCoarsening,
    leastClass: 3,
    isLinked: false,
    keepFilesDays: 90,
  };
}
