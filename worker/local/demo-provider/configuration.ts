/// <reference path="./oidc-provider.d.ts" />
import { exportJWK, generateKeyPair } from 'jose';
import type { Grant, ProviderContext } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { claimsOfSubject } from './directory.ts';
import { expiredPage } from './page.ts';

const SCOPE = 'openid profile email';
const MINUTE = 60;

/** One client: the API. It proves itself with its secret in the `Authorization` header, and PKCE is required. */
export interface RegisteredClient {
  clientId: string;
  clientSecret: string;
  redirectUri: string;
}

/** The provider's configuration, with keys of its own: tokens of an earlier start are worth nothing. */
export async function configurationFor(
  { clientId, clientSecret, redirectUri }: RegisteredClient,
  newGrant: (accountId: string) => Grant,
): Promise<Record<string, unknown>> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const signingKey = { ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256' };
  return {
    adapter: createMemoryAdapter(),
    jwks: { keys: [signingKey] },
    cookies: { keys: [crypto.randomUUID()] },
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'preferred_username', 'name', 'groups', 'roles'], profile: [], email: [] },
    // As Entra ID does: what it has to say stands in the ID token itself.
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    ttl: {
      AccessToken: 5 * MINUTE,
      AuthorizationCode: MINUTE,
      Grant: 10 * MINUTE,
      IdToken: 5 * MINUTE,
      Interaction: 10 * MINUTE,
      Session: 10 * MINUTE,
    },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/wie/${uid}` },
    findAccount(_: unknown, accountId: string) {
      const claims = claimsOfSubject(accountId);
      return claims === null ? undefined : { accountId, claims: () => claims };
    },
    /** Nobody is asked whether the API may know who they are: it is the organisation's own. */
    async loadExistingGrant({ oidc }: ProviderContext) {
      const grant = newGrant(oidc.session.accountId);
      grant.addOIDCScope(SCOPE);
      await grant.save();
      return grant;
    },
    renderError(context: ProviderContext) {
      context.type = 'html';
      context.body = expiredPage;
    },
  };
}
