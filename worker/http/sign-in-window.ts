import type { ErrorCode } from '../../shared/domain/errors.ts';
import { errorsEn } from '../../shared/text/errors-en.ts';
import { errorsNl } from '../../shared/text/errors-nl.ts';
import type { Http } from './mount.ts';

/** Sends the window of a sign-in on. */
export function sendOn(address: URL | string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location: String(address) });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 302, headers });
}

/** Where the window ends at the client: with a code, or with the reason why there is none. */
export function clientAddress(
  { redirectUri, clientState }: { redirectUri: string; clientState: string },
  outcome: { code: string } | { error: ErrorCode },
): URL {
  const address = new URL(redirectUri);
  for (const [name, value] of Object.entries({ ...outcome, state: clientState })) {
    address.searchParams.set(name, value);
  }
  return address;
}

/** What the window shows when it can't be sent on: plain text, since a page could be looked at and clicked. */
export function windowText(http: Http, code: ErrorCode): string {
  const isEnglish = /^en\b/i.test(http.req.header('accept-language') ?? '');
  return isEnglish
    ? `${errorsEn[code]}\n\nYou can close this window.\n`
    : `${errorsNl[code]}\n\nDit venster kun je sluiten.\n`;
}
