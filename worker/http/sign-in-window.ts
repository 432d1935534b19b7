import { downloadPackage } from '../../shared/api/downloads.ts';
import type { ErrorCode } from '../../shared/domain/errors.ts';
import { downloadWindowText } from '../../shared/text/download-window.ts';
import { signInWindowTexts } from '../../shared/text/sign-in-window.ts';
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

/** What the window shows when it can't be sent on, or there is no file for it: plain text, so that there is nothing in it to click. */
export function windowText(http: Http, code: ErrorCode): string {
  const isKnown = code === 'sign-in-failed' || code === 'unknown-client';
  const isDownload = http.var.endpointId === downloadPackage.id;
  const { nl, en } = isDownload ? downloadWindowText : signInWindowTexts[isKnown ? code : 'otherwise'];
  const isEnglish = /^en\b/i.test(http.req.header('accept-language') ?? '');
  return isEnglish ? `${en}\n\nYou can close this window.\n` : `${nl}\n\nDit venster kun je sluiten.\n`;
}
