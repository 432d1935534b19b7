import {
  decideStudy as decideContract,
  handOverStudy as handOverContract,
  readStudy as readContract,
  readStudies,
  setStudyState as stateContract,
  writeStudy as writeContract,
} from '../../shared/api/studies.ts';
import { readStudy } from '../db/queries/studies.ts';
import { decideStudy } from '../services/studies/decide.ts';
import { handOverStudy } from '../services/studies/hand-over.ts';
import { listStudies, tellStudy } from '../services/studies/read.ts';
import { setStudyState } from '../services/studies/state.ts';
import { writeStudy } from '../services/studies/write.ts';
import { plainRoute, type Route, route } from './mount.ts';

/** What researchers want to do with which data, and what administrators say to it. */
export const studyRoutes: readonly Route[] = [
  plainRoute(readStudies, listStudies),
  route(readContract, {
    reads: ({ db }, { params }) => readStudy(db, params.study),
    answer: (context, _, found) => tellStudy(context, found),
  }),
  plainRoute(writeContract, (context, { params, input }) => writeStudy(context, params, input)),
  plainRoute(stateContract, (context, { params, input }) => setStudyState(context, params, input)),
  plainRoute(decideContract, (context, { params, input }) => decideStudy(context, params, input)),
  plainRoute(handOverContract, (context, { params, input }) => handOverStudy(context, params, input)),
];
