import * as oauth from 'oauth4webapi';
import type { ProviderSettings } from '../env.ts';
import { problemWith } from './problems.ts';
import type { Claims, IdentityProvider, Round } from './provider.ts';

/** Where the provider sends people back to, under the API's own origin. */
export const CALLBACK_PATH = '/api/sign-in/callback';

const LONGEST_WAIT = 10_000;

/**
 * An OpenID Connect provider, with the authorization code flow and PKCE. Nothing is remembered between two sign-ins:
 * a provider that changes its keys is followed at once.
 * @param origin of the API, as people's browsers reach it
 */
export function openIdProvider(settings: ProviderSettings, origin: string): IdentityProvider {
  const { issuer, clientId, scope } = settings;
  const client: oauth.Client = { client_id: clientId };
  const redirectUri = origin + CALLBACK_PATH;
  const options = () => ({
    // Only for an issuer on this machine: the settings were checked.
    [oauth.allowInsecureRequests]: issuer.protocol === 'http:',
    signal: AbortSignal.timeout(LONGEST_WAIT),
  });

  async function discover(): Promise<oauth.AuthorizationServer> {
    try {
      return await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, options()));
    } catch (error) {
      throw problemWith('discovery', error);
    }
  }

  async function redeem(
    server: oauth.AuthorizationServer,
    answer: URLSearchParams,
    { state, nonce, verifier }: Round,
  ): Promise<Claims | undefined> {
    const checked = oauth.validateAuthResponse(server, client, answer, state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      authenticationOf(settings, server),
      checked,
      redirectUri,
      verifier,
      options(),
    );
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
    // TLS already says from whom it is; the signature says it once more, also where TLS ends elsewhere.
    await oauth.validateApplicationLevelSignature(server, response, options());
    return oauth.getValidatedIdTokenClaims(tokens);
  }

  return {
    async addressFor({ state, nonce, verifier }) {
      const { authorization_endpoint: endpoint } = await discover();
      const address = URL.parse(endpoint ?? '');
      if (!address) throw problemWith('discovery', undefined);
      const asked = {
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope,
        state,
        nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      };
      for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
      return address;
    },

    async identify(answer, round) {
      const server = await discover();
      try {
        const claims = await redeem(server, answer, round);
        if (claims) return claims;
      } catch (error) {
        throw problemWith('answer', error);
      }
      throw problemWith('answer', undefined);
    },
  };
}

/** In the header unless the provider only reads the body, as OpenID Connect Core says where nothing is said. */
function authenticationOf(
  { clientSecret }: ProviderSettings,
  { token_endpoint_auth_methods_supported: methods }: oauth.AuthorizationServer,
): oauth.ClientAuth {
  if (clientSecret === null) return oauth.None();
  const readsHeader = methods === undefined || methods.includes('client_secret_basic');
  return readsHeader ? oauth.ClientSecretBasic(clientSecret) : oauth.ClientSecretPost(clientSecret);
}
