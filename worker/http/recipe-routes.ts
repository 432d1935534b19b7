import {
  readRecipeHealth as readHealthContract,
  reportRecipeHealth as reportContract,
} from '../../shared/api/recipe-health.ts';
import {
  proposeRecipe as proposeContract,
  readRecipeProposals,
  removeRecipeProposal,
} from '../../shared/api/recipe-proposals.ts';
import { readRecipeHealth } from '../services/recipe-health/read.ts';
import { reportRecipeHealth } from '../services/recipe-health/report.ts';
import { proposeRecipe } from '../services/recipe-proposals/propose.ts';
import { listProposals, removeProposal } from '../services/recipe-proposals/settle.ts';
import { plainRoute, type Route } from './mount.ts';

/** Whether recipes still work, and the ones that people propose. */
export const recipeRoutes: readonly Route[] = [
  plainRoute(reportContract, (context, { input }) => reportRecipeHealth(context, input)),
  plainRoute(readHealthContract, readRecipeHealth),
  plainRoute(proposeContract, (context, { input }) => proposeRecipe(context, input)),
  plainRoute(readRecipeProposals, listProposals),
  plainRoute(removeRecipeProposal, (context, { params }) => removeProposal(context, params)),
];
