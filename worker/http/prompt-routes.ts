import {
  answerCompetence as answerContract,
  readCompetence as readContract,
} from '../../shared/api/competence.ts';
import { readPromptCourse, reportPrompts as reportContract } from '../../shared/api/prompts.ts';
import { answerCompetence } from '../services/competence/answer.ts';
import { readCompetence } from '../services/competence/read.ts';
import { promptCourse } from '../services/prompts/course.ts';
import { readsForReport, reportPrompts } from '../services/prompts/report.ts';
import { plainRoute, type Route, route } from './mount.ts';

/** What becomes of reminders, and what practitioners feel able to do: counts, without who. */
export const promptRoutes: readonly Route[] = [
  route(reportContract, {
    reads: (around, { input }) => readsForReport(around, input),
    answer: (context, { input }, found) => reportPrompts(context, input, found),
  }),
  plainRoute(readPromptCourse, (context, { input }) => promptCourse(context, input)),
  plainRoute(readContract, (context, { input }) => readCompetence(context, input)),
  plainRoute(answerContract, (context, { input }) => answerCompetence(context, input)),
];
