import { type Client, PORTAL_REDIRECT_PATH } from '../../shared/api/sign-in.ts';

const CHROME = 'chrome-extension://';

/**
 * Whether a client may get its one-time code at an address: the portal at its own page, an extension at the address
 * that only its browser can catch. Chrome and Edge make that of the extension's id; Firefox' is in the settings itself.
 * @param extensionOrigins as the deployment allows them
 */
export function mayReturnTo(
  redirectUri: string,
  client: Client,
  { origin, extensionOrigins }: { origin: string; extensionOrigins: readonly string[] },
): boolean {
  if (client === 'portal') return redirectUri === origin + PORTAL_REDIRECT_PATH;
  const address = URL.parse(redirectUri);
  if (!address) return false;
  const { username, password, search, hash } = address;
  if ([username, password, search, hash].some((part) => part !== '')) return false;
  return extensionOrigins.some((allowed) => returnOriginOf(allowed) === address.origin);
}

function returnOriginOf(allowed: string): string | null {
  if (allowed.startsWith(CHROME)) return `https://${allowed.slice(CHROME.length)}.chromiumapp.org`;
  return allowed.startsWith('https://') && allowed.endsWith('.extensions.allizom.org') ? allowed : null;
}
