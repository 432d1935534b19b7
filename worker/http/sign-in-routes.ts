import {
  endMemberSessions as endMemberSessionsContract,
  endSession,
  endSessions,
  listMemberSessions,
  listSessions,
} from '../../shared/api/sessions.ts';
import {
  finishSignIn as finishContract,
  readSession,
  readSignIn,
  signIn as signInContract,
  signOut as signOutContract,
  startSignIn as startContract,
} from '../../shared/api/sign-in.ts';
import { AppError } from '../app-error.ts';
import { SettingsError } from '../env.ts';
import { openIdProvider } from '../identity/openid.ts';
import type { IdentityProvider } from '../identity/provider.ts';
import { mayReturnTo } from '../identity/redirects.ts';
import { agentOf } from '../services/sessions/agent.ts';
import { endMemberSessions, endOwnSession, endOwnSessions } from '../services/sessions/end.ts';
import { attemptOf, finishSignIn } from '../services/sessions/finish-sign-in.ts';
import { ABSOLUTE_LIMIT, SIGN_IN_LIMIT } from '../services/sessions/limits.ts';
import { memberSessions, ownSessions } from '../services/sessions/list.ts';
import { currentSession } from '../services/sessions/read.ts';
import { signIn } from '../services/sessions/sign-in.ts';
import { signOut } from '../services/sessions/sign-out.ts';
import { startSignIn } from '../services/sessions/start-sign-in.ts';
import { newToken } from '../services/sessions/token.ts';
import { whoseSignIn } from '../services/sessions/whose-sign-in.ts';
import { cookieText, readCookie, SESSION_COOKIE, SIGN_IN_COOKIE } from './cookies.ts';
import { noteError } from './error-answer.ts';
import { type Http, keyRoute, openRoute, plainRoute, type Route } from './mount.ts';
import { clientAddress, sendOn } from './sign-in-window.ts';

/** What answers everything about signing in and sessions. */
export const signInRoutes: readonly Route[] = [
  openRoute(readSignIn, (around, { input: { redirectUri } }, http) => {
    requireProvider(http);
    if (redirectUri !== undefined) requireReturn(http, redirectUri);
    return whoseSignIn(around, http.var.settings);
  }),

  openRoute(startContract, async (around, { input }, http) => {
    const { client, redirectUri, state: clientState } = input;
    if (!isReturn(http, redirectUri, client)) throw new AppError('unknown-client');
    try {
      const browser = readCookie(http.req.raw, SIGN_IN_COOKIE) ?? newToken(around.crypto);
      const address = await startSignIn(around, requireProvider(http), input, browser);
      return sendOn(address, [signInCookie(browser)]);
    } catch (error) {
      return sendOn(clientAddress({ redirectUri, clientState }, { error: noteError(http, error) }));
    }
  }),

  openRoute(finishContract, async (around, _, http) => {
    const answer = new URL(http.req.url).searchParams;
    const browser = readCookie(http.req.raw, SIGN_IN_COOKIE);
    const attempt = await attemptOf(around, answer.get('state'), browser);
    try {
      const beginning = http.var.settings;
      const code = await finishSignIn(around, requireProvider(http), { attempt, answer, beginning });
      return sendOn(clientAddress(attempt, { code }));
    } catch (error) {
      return sendOn(clientAddress(attempt, { error: noteError(http, error) }));
    }
  }),

  keyRoute(signInContract, async (around, { input }, thumbprint, http) => {
    const agent = agentOf(http.req.header('user-agent') ?? '');
    const { client, token, expiresAt, member } = await signIn(around, input, { thumbprint, agent });
    const isPortal = client === 'portal';
    if (isPortal) http.header('set-cookie', sessionCookie(token, ABSOLUTE_LIMIT));
    return { token: isPortal ? null : token, expiresAt, member, nonce: http.var.nonce };
  }),

  plainRoute(readSession, currentSession),
  plainRoute(signOutContract, async (context, _, http) => {
    forgetCookie(http);
    return signOut(context);
  }),
  plainRoute(listSessions, ownSessions),
  plainRoute(endSession, (context, { params }) => endOwnSession(context, params.session)),
  plainRoute(endSessions, async (context, _, http) => {
    forgetCookie(http);
    return endOwnSessions(context);
  }),
  plainRoute(listMemberSessions, (context, { params }) => memberSessions(context, params.member)),
  plainRoute(endMemberSessionsContract, (context, { params }) => endMemberSessions(context, params.member)),
];

/** The organisation's provider. Throws SettingsError while there is none. */
function requireProvider({ req, var: { settings } }: Http): IdentityProvider {
  if (!settings.provider) throw new SettingsError(['OIDC_ISSUER']);
  return openIdProvider(settings.provider, new URL(req.url).origin);
}

function requireReturn(http: Http, redirectUri: string): void {
  const isKnown = isReturn(http, redirectUri, 'portal') || isReturn(http, redirectUri, 'extension');
  if (!isKnown) throw new AppError('unknown-client');
}

function isReturn({ req, var: { settings } }: Http, redirectUri: string, client: 'extension' | 'portal') {
  const { origin } = new URL(req.url);
  return mayReturnTo(redirectUri, client, { origin, extensionOrigins: settings.extensionOrigins });
}

function signInCookie(browser: string): string {
  return cookieText(SIGN_IN_COOKIE, browser, { sameSite: 'Lax', seconds: SIGN_IN_LIMIT / 1000 });
}

function sessionCookie(token: string, milliseconds: number): string {
  return cookieText(SESSION_COOKIE, token, { sameSite: 'Strict', seconds: milliseconds / 1000 });
}

function forgetCookie(http: Http): void {
  if (readCookie(http.req.raw, SESSION_COOKIE) !== null) http.header('set-cookie', sessionCookie('', 0));
}
