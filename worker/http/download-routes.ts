import {
  downloadPackage,
  downloadResearchPackage,
  listResearchReleases,
  makeDownloadTicket as makeTicketContract,
} from '../../shared/api/downloads.ts';
import { endResearchToken, listResearchTokens, makeResearchToken } from '../../shared/api/research-tokens.ts';
import { answerPackage } from '../services/downloads/answer.ts';
import { downloadByTicket } from '../services/downloads/by-ticket.ts';
import { listDownloads } from '../services/downloads/list.ts';
import { makeDownloadTicket } from '../services/downloads/make-ticket.ts';
import { endOwnToken, listOwnTokens, makeOwnToken } from '../services/research-tokens/own.ts';
import { type Http, openRoute, plainRoute, type Route } from './mount.ts';
import { tokenRoute } from './token-route.ts';

/** Downloading releases, by the browser and by scripts, and the tokens that scripts show. */
export const downloadRoutes: readonly Route[] = [
  plainRoute(makeTicketContract, (context, { params }) => makeDownloadTicket(context, params)),
  openRoute(downloadPackage, (around, { params }, http) =>
    downloadByTicket(around, { ticket: params.ticket, ...wantedOf(http) }),
  ),
  tokenRoute(listResearchReleases, listDownloads),
  tokenRoute(downloadResearchPackage, (context, { params, input }, http) =>
    answerPackage(context, { releaseId: params.release, sha256: input.sha256, ...wantedOf(http) }),
  ),
  plainRoute(listResearchTokens, listOwnTokens),
  plainRoute(makeResearchToken, (context, { input }) => makeOwnToken(context, input)),
  plainRoute(endResearchToken, (context, { params }) => endOwnToken(context, params)),
];

function wantedOf({ req }: Http) {
  const [range, ifRange] = [req.header('range') ?? null, req.header('if-range') ?? null];
  return { range, ifRange, isHead: req.method === 'HEAD' };
}
