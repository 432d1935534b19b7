import type { DemoProvider } from '../demo-provider/start.ts';
import type { DemoKeys } from './keys.ts';

/** The settings of an API for the demo organisation: see wrangler.toml. */
export function demoSettings(
  { organisation, caseSecret }: Pick<DemoKeys, 'organisation' | 'caseSecret'>,
  { issuer, clientId, clientSecret }: Omit<DemoProvider, 'stop'>,
  extensionId: string,
): Record<string, string> {
  return {
    ORGANISATION: organisation,
    CASE_SECRET: caseSecret,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    EXTENSION_ORIGINS: `chrome-extension://${extensionId}`,
  };
}
