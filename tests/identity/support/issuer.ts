import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** What an ID token is signed with: the key that the issuer publishes, or something else. */
export type Signature = 'own key' | 'unpublished key' | 'no key' | 'client secret';

/** How an issuer behaves. A test changes what it wants to be wrong. */
export interface Behaviour {
  /** What it says of the person on top of what every ID token has; `undefined` leaves something out. */
  claims: Record<string, unknown>;
  signature: Signature;
  /** Changes what the browser brings back to the API. */
  answer: (parameters: URLSearchParams) => void;
  /** Whether it can do anything at all. */
  isBroken: boolean;
  /** What it calls itself in its own description. */
  calledItself: string | null;
}

/** An OpenID issuer that says whatever a test wants it to say: the attacker, where the provider is the attacker. */
export interface Issuer {
  url: string;
  clientId: string;
  clientSecret: string;
  behaviour: Behaviour;
  /** Honest again, about this person. */
  honest(claims: Record<string, unknown>): void;
  stop(): Promise<void>;
}

interface Asked {
  challenge: string;
  nonce: string;
}

const CLIENT_ID = 'doelspoor';

export async function startIssuer(): Promise<Issuer> {
  const own = await generateKeyPair('ES256');
  const unpublished = await generateKeyPair('ES256');
  const published = { ...(await exportJWK(own.publicKey)), kid: 'the key', use: 'sig', alg: 'ES256' };
  const clientSecret = randomUUID();
  const codes = new Map<string, Asked>();
  const honest: Behaviour = {
    claims: {},
    signature: 'own key',
    answer: () => undefined,
    isBroken: false,
    calledItself: null,
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', url);
    if (issuer.behaviour.isBroken) return void response.writeHead(503).end('sorry');
    switch (address.pathname) {
      case '/.well-known/openid-configuration':
        return json(response, {
          issuer: issuer.behaviour.calledItself ?? url,
          authorization_endpoint: `${url}/authorize`,
          token_endpoint: `${url}/token`,
          jwks_uri: `${url}/keys`,
          authorization_response_iss_parameter_supported: true,
          id_token_signing_alg_values_supported: ['ES256'],
        });
      case '/keys':
        return json(response, { keys: [published] });
      case '/authorize':
        return authorize(address.searchParams, response);
      case '/token':
        return redeem(request, response);
      default:
        response.writeHead(404).end();
    }
  }

  function authorize(asked: URLSearchParams, response: ServerResponse): void {
    const code = randomUUID();
    codes.set(code, { challenge: asked.get('code_challenge') ?? '', nonce: asked.get('nonce') ?? '' });
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    back.searchParams.set('iss', url);
    issuer.behaviour.answer(back.searchParams);
    response.writeHead(302, { location: back.href }).end();
  }

  async function redeem(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = new URLSearchParams(await text(request));
    const [, basic = ''] = /^Basic (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    // RFC 6749, 2.3.1: both are written as in a form.
    const shown = decodeURIComponent(Buffer.from(basic, 'base64').toString());
    if (shown !== `${CLIENT_ID}:${clientSecret}`) return json(response, { error: 'invalid_client' }, 401);
    const code = asked.get('code') ?? '';
    const known = codes.get(code);
    codes.delete(code);
    const challenge = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url');
    if (known?.challenge !== challenge) return json(response, { error: 'invalid_grant' }, 400);
    const idToken = await sign({
      iss: url,
      aud: CLIENT_ID,
      iat: inSeconds(0),
      exp: inSeconds(300),
      nonce: known.nonce,
      ...issuer.behaviour.claims,
    });
    json(response, { access_token: randomUUID(), token_type: 'Bearer', id_token: idToken });
  }

  async function sign(claims: JWTPayload): Promise<string> {
    const token = new SignJWT(claims);
    switch (issuer.behaviour.signature) {
      case 'own key':
        return token.setProtectedHeader({ alg: 'ES256', kid: 'the key' }).sign(own.privateKey);
      case 'unpublished key':
        return token.setProtectedHeader({ alg: 'ES256', kid: 'the key' }).sign(unpublished.privateKey);
      case 'client secret':
        return token.setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(clientSecret));
      default: {
        const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
        return `${part({ alg: 'none' })}.${part(claims)}.`;
      }
    }
  }

  const issuer: Issuer = {
    url,
    clientId: CLIENT_ID,
    clientSecret,
    behaviour: { ...honest },
    honest: (claims) => {
      issuer.behaviour = { ...honest, claims };
    },
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return issuer;
}

/** An instant so many seconds from now, as tokens write it. */
export function inSeconds(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds;
}

function json(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
