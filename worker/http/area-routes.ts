import {
  importAreaFigures as importContract,
  readAreaFigures,
  readAreaPicture,
  undoAreaImport as undoContract,
  writeAreaNote as writeContract,
} from '../../shared/api/area.ts';
import { importAreaFigures } from '../services/area/import.ts';
import { listAreaFigures, undoAreaImport } from '../services/area/imports.ts';
import { areaPicture, readsForPicture } from '../services/area/picture.ts';
import { writeAreaNote } from '../services/area/write-note.ts';
import { plainRoute, type Route, route } from './mount.ts';

/** The area picture of a team, and the figures that come from elsewhere. */
export const areaRoutes: readonly Route[] = [
  route(readAreaPicture, {
    reads: (around, { params }) => readsForPicture(around, params.team),
    answer: (context, { params }, found) => areaPicture(context, params.team, found),
  }),
  plainRoute(writeContract, (context, { params, input }) => writeAreaNote(context, params, input)),
  plainRoute(importContract, (context, { input }) => importAreaFigures(context, input)),
  plainRoute(readAreaFigures, listAreaFigures),
  plainRoute(undoContract, (context, { params }) => undoAreaImport(context, params)),
];
