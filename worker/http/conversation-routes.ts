import { readConversation } from '../../shared/api/conversation.ts';
import { withdrawDoubt as withdrawContract } from '../../shared/api/doubts.ts';
import { readTeamWeek } from '../../shared/api/team-week.ts';
import { conversation, readsForConversation } from '../services/conversation/read.ts';
import { withdrawDoubt } from '../services/doubts/withdraw.ts';
import { readsForWeek, teamWeek } from '../services/team-week/read.ts';
import { plainRoute, type Route, route } from './mount.ts';

/** What a team has to talk about beside its figures: counts of its own cases, and what it doubts. */
export const conversationRoutes: readonly Route[] = [
  route(readConversation, {
    reads: (around, { params, input }) => readsForConversation(around, params.team, input),
    answer: (context, { params }, found) => conversation(context, params.team, found),
  }),
  route(readTeamWeek, {
    reads: (around, { params }) => readsForWeek(around, params.team),
    answer: (context, { params }, found) => teamWeek(context, params.team, found),
  }),
  plainRoute(withdrawContract, (context, { params }) => withdrawDoubt(context, params)),
];
