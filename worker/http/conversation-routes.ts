import { readConversation } from '../../shared/api/conversation.ts';
import { readTeamWeek } from '../../shared/api/team-week.ts';
import { conversation, readsForConversation } from '../services/conversation/read.ts';
import { readsForWeek, teamWeek } from '../services/team-week/read.ts';
import { type Route, route } from './mount.ts';

/** What a team has to talk about beside its figures: counts of its own cases. */
export const conversationRoutes: readonly Route[] = [
  route(readConversation, {
    reads: (around, { params, input }) => readsForConversation(around, params.team, input),
    answer: (context, { params }, found) => conversation(context, params.team, found),
  }),
  route(readTeamWeek, {
    reads: (around, { params }) => readsForWeek(around, params.team),
    answer: (context, { params }, found) => teamWeek(context, params.team, found),
  }),
];
