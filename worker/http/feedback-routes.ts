import {
  answerDoubt as answerContract,
  raiseDoubt as raiseContract,
  readBehind,
  readDoubts,
  readTeamDoubts,
} from '../../shared/api/doubts.ts';
import {
  writeTeamChoice as choiceContract,
  readCourse,
  readTeamFeedback,
  readTeamsBeside,
} from '../../shared/api/feedback.ts';
import { milestonesBehind } from '../services/feedback/behind.ts';
import { teamsBeside } from '../services/feedback/beside.ts';
import { writeTeamChoice } from '../services/feedback/choice.ts';
import { measureCourse } from '../services/feedback/course.ts';
import { allDoubts, answerDoubt, raiseDoubt, teamDoubts } from '../services/feedback/doubts.ts';
import { readsForTeam, teamFeedback } from '../services/feedback/team.ts';
import { plainRoute, type Route, route } from './mount.ts';

/** Figures, what is behind them, and what teams think of them. */
export const feedbackRoutes: readonly Route[] = [
  route(readTeamFeedback, {
    reads: (around, { params, input }) => readsForTeam(around, params.team, input),
    answer: (context, { params }, found) => teamFeedback(context, params.team, found),
  }),
  plainRoute(readCourse, (context, { params, input }) => measureCourse(context, params, input)),
  plainRoute(choiceContract, (context, { params, input }) => writeTeamChoice(context, params.team, input)),
  plainRoute(readTeamsBeside, (context, { input }) => teamsBeside(context, input)),
  plainRoute(readBehind, (context, { params, input }) => milestonesBehind(context, params.team, input)),
  plainRoute(raiseContract, (context, { params, input }) => raiseDoubt(context, params.team, input)),
  plainRoute(readTeamDoubts, (context, { params }) => teamDoubts(context, params.team)),
  plainRoute(readDoubts, allDoubts),
  plainRoute(answerContract, (context, { params, input }) => answerDoubt(context, params.doubt, input)),
];
