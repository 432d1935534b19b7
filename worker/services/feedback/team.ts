import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readTeamFeedback as contract, TeamChoiceVersion } from '../../../shared/api/feedback.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { PROPOSED_CHOICE } from '../../../shared/measures/team-choice.ts';
import { observationFigures } from '../../../shared/observations/observation-figures.ts';
import { observationDefinitions } from '../../../shared/observations/registry.ts';
import type { Day } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import type { Db } from '../../db/client.ts';
import { readTeamChoice } from '../../db/queries/choices.ts';
import { readObservations } from '../../db/queries/observations.ts';
import { mapRead, type Read, together } from '../../db/read.ts';
import type { SignedIn, Surroundings } from '../context.ts';
import { type Cut, cutOf, demandPast } from './cut-on.ts';
import { feedbackPeriods } from './periods.ts';
import { readTeamFigures } from './team-figures.ts';

/** What a team's figures are, without who asks for them. */
export type TeamFeedback = Pick<ResponseOf<typeof contract>, 'cutOn' | 'figures' | 'observations' | 'choice'>;

/**
 * All of a team's feedback as of a day, today or earlier: a fixed number of statements. Observations are those that
 * began in the eight quarters up to that day.
 */
export function readFeedbackOf(asked: { db: Db; teamId: string } & Cut): Read<TeamFeedback> {
  const { db, teamId, cutOn } = asked;
  const found = together(
    together(readTeamFigures(asked), readObserved(db, teamId, cutOn)),
    readChoiceOf(db, teamId),
  );
  return mapRead(found, ([[figures, observations], choice]) => ({ cutOn, figures, observations, choice }));
}

function readObserved(db: Db, teamId: string, cutOn: Day): Read<TeamFeedback['observations']> {
  const kinds = observationDefinitions.map(({ kind }) => kind);
  const { previous } = feedbackPeriods(cutOn);
  const period = { fromOn: previous.firstOn, toOn: cutOn };
  return mapRead(readObservations(db, { teamIds: [teamId], kinds, ...period }), (observed) =>
    observationFigures(observed, cutOn),
  );
}

/** What a team chose; until it did, what the product proposes, as version 0. */
export function readChoiceOf(db: Db, teamId: string): Read<TeamChoiceVersion> {
  return mapRead(readTeamChoice(db, teamId), (chosen) => chosen ?? proposed());
}

function proposed(): TeamChoiceVersion {
  const known = measures.filter(({ id }) => PROPOSED_CHOICE.includes(id));
  return { measures: known.map(({ id }) => id), targets: [], rebases: [], version: 0, setAt: null };
}

export interface TeamGround extends Cut {
  feedback: TeamFeedback;
}

/** Not to be looked at before it is known who asks. */
export function readsForTeam(
  around: Surroundings,
  teamId: string,
  asked: RequestOf<typeof contract> = {},
): Read<TeamGround> {
  const cut = cutOf(around, asked);
  return mapRead(readFeedbackOf({ db: around.db, teamId, ...cut }), (feedback) => ({ ...cut, feedback }));
}

/** A team's figures: of each measure the last four quarters together, each of them, and the four before. */
export function teamFeedback(
  { member }: SignedIn,
  teamId: string,
  { feedback, ...cut }: TeamGround,
): ResponseOf<typeof contract> {
  const team = member.teams.find(({ id }) => id === teamId);
  if (!team) throw new AppError('wrong-team');
  demandPast(cut);
  return { teamId, teamName: team.name, ...feedback };
}
