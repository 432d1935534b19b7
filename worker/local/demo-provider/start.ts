/// <reference path="./oidc-provider.d.ts" />
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Provider, { type InteractionResult } from 'oidc-provider';
import { PortTakenError } from '../port-taken-error.ts';
import { configurationFor } from './configuration.ts';
import { claimsOfPersona } from './directory.ts';
import { choicePage, expiredPage } from './page.ts';
import { readStylesheet } from './stylesheet.ts';

/** What the API needs to know of the provider. */
export interface DemoProvider {
  /** `http://127.0.0.1:<port>`. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  stop(): Promise<void>;
}

const CLIENT_ID = 'doelspoor';
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

const headers = {
  'cache-control': 'no-store',
  // No form-action: a browser would hold it against where the API sends people next.
  'content-security-policy': "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Runs an OpenID provider on this machine at which one signs in by saying who one is. Throws when the API is not on
 * this machine: nobody may get into real data that way. Throws `PortTakenError` when something else has the port.
 * @param apiUrl where the browser reaches the API; it may come back to `/api/sign-in/callback` there and nowhere else
 */
export async function startDemoProvider({
  apiUrl,
  port = 0,
}: {
  apiUrl: string;
  port?: number;
}): Promise<DemoProvider> {
  const api = new URL(apiUrl);
  if (!LOOPBACK.has(api.hostname)) {
    throw new RangeError('the demo provider is for an API on this machine only');
  }
  const clientSecret = randomBytes(32).toString('base64url');
  const client = {
    clientId: CLIENT_ID,
    clientSecret,
    redirectUri: `${api.origin}/api/sign-in/callback`,
  };
  const stylesheet = await readStylesheet();
  const server = createServer();
  const issuer = await listen(server, port);
  const configuration = await configurationFor(
    client,
    (accountId) => new provider.Grant({ clientId: CLIENT_ID, accountId }),
  );
  const provider = new Provider(issuer, configuration);
  const answerAsProvider = provider.callback();

  server.on('request', (request, response) => {
    // Every time anew: who tries the demo wants to be somebody else now and then.
    request.headers.cookie = withoutSession(request.headers.cookie);
    const { pathname } = new URL(request.url ?? '/', issuer);
    if (pathname === '/style.css') return respond(response, 200, stylesheet, 'text/css');
    if (!pathname.startsWith('/wie/')) return answerAsProvider(request, response);
    interact(provider, request, response).catch(() => respond(response, 400, expiredPage));
  });
  return { issuer, clientId: CLIENT_ID, clientSecret, stop: () => close(server) };
}

async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await provider.interactionDetails(request, response);
  if (request.method !== 'POST') return respond(response, 200, choicePage);
  const chosen = new URLSearchParams(await text(request));
  const claims = claimsOfPersona(chosen.get('persona') ?? '');
  const result: InteractionResult =
    claims === null
      ? { error: 'access_denied', error_description: 'cancelled' }
      : { login: { accountId: claims.sub, remember: false } };
  await provider.interactionFinished(request, response, result);
}

function respond(response: ServerResponse, status: number, body: string, type = 'text/html'): void {
  response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body);
}

function withoutSession(cookies = ''): string {
  return cookies
    .split(/; */)
    .filter((cookie) => !cookie.startsWith('_session'))
    .join('; ');
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject('code' in error && error.code === 'EADDRINUSE' ? new PortTakenError(port) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function close(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
