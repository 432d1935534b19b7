import { signIn } from '../../shared/api/sign-in.ts';
import { askApi } from '../../shared/client/ask-api.ts';
import type { Connection } from '../../shared/client/connection.ts';
import { send } from '../../shared/client/send.ts';
import { codeInAnswer, newSignInAttempt, signInAddress } from '../../shared/client/sign-in-attempt.ts';
import { newProvingKeys } from '../identity/support/proving-keys.ts';
import { userAgent } from './user-agent.ts';

/** An extension that is signed in, without the extension: what it asks, the API answers as it would a device. */
export interface ApiSession {
  token: string;
  /** Throws on anything but success. */
  ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
}

/**
 * Signs in at an API, by way of its demo provider, with a key of its own.
 * @param extensionId of an extension that the deployment allows
 */
export async function signInAtApi(
  apiUrl: string,
  { persona, extensionId }: { persona: string; extensionId: string },
): Promise<ApiSession> {
  const redirectUri = `https://${extensionId}.chromiumapp.org/`;
  const connection = await newConnection(apiUrl);
  const attempt = newSignInAttempt();
  const address = await signInAddress(apiUrl, 'extension', redirectUri, attempt);
  const code = codeInAnswer(await userAgent().follow(address, { persona, until: redirectUri }), attempt);
  if (!code.ok) throw new Error(`not signed in: ${code.code}`);
  const request = { code: code.value, verifier: attempt.verifier };
  const begun = await askApi(connection, signIn, { params: {}, request, token: null, isProven: true });
  if (!begun.ok) throw new Error(`not signed in: ${begun.code}`);
  const token = begun.value.token ?? '';
  return {
    token,
    async ask(method, path, body) {
      const response = await send(connection, {
        method,
        address: new URL(path, apiUrl),
        body: body === undefined ? null : JSON.stringify(body),
        token,
        isProven: true,
      });
      const answer: unknown = await response?.json();
      if (!response?.ok) throw new Error(`${method} ${path}: ${response?.status} ${JSON.stringify(answer)}`);
      return answer;
    },
  };
}

/** A connection of a device that is new. */
export async function newConnection(apiBase: string): Promise<Connection> {
  const keys = await newProvingKeys();
  let nonce: string | null = null;
  return {
    apiBase,
    credentials: 'omit',
    keys: () => Promise.resolve(keys),
    nonce: {
      read: () => Promise.resolve(nonce),
      write(given) {
        nonce = given;
        return Promise.resolve();
      },
    },
  };
}
