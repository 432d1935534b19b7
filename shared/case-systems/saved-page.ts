import { recipesFor } from './match-origin.ts';
import type { Recipe } from './recipe.ts';
import { type Page, recognise } from './recognise.ts';
import { merge, type Recognition } from './recognition.ts';

/** A page, or a frame of one, as a browser saved it. */
export interface SavedPage {
  /** Where it was; null when the file doesn't say. */
  address: string | null;
  html: string;
}

/** The pages in a file: one for `.html`, with its frames for `.mhtml`. */
export function savedPages(file: string): SavedPage[] {
  const [, boundary] =
    /^content-type:\s*multipart\/related;[\s\S]*?boundary="?([^"\r\n;]+)/imu.exec(file.slice(0, 4000)) ?? [];
  if (boundary !== undefined) return file.split(`--${boundary}`).flatMap((part) => pageInPart(part));
  const [, address] = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/iu.exec(file.slice(0, 2000)) ?? [];
  return [{ address: address ?? null, html: file }];
}

function pageInPart(part: string): SavedPage[] {
  const [head = '', ...rest] = part.replace(/^\r?\n/u, '').split(/\r?\n\r?\n/u);
  if (!/^content-type:\s*text\/html/imu.test(head)) return [];
  const [, address] = /^content-location:\s*(https?:\/\/\S+)/imu.exec(head) ?? [];
  const body = rest.join('\n\n');
  const isQuoted = /^content-transfer-encoding:\s*quoted-printable/imu.test(head);
  return [{ address: address ?? null, html: isQuoted ? unquoted(body) : body }];
}

/** Quoted-printable, in which a byte can be written as `=3D`; several bytes make one sign. */
function unquoted(text: string): string {
  return text.replace(/=\r?\n/gu, '').replace(/(?:=[0-9A-F]{2})+/giu, (bytes) => {
    try {
      return decodeURIComponent(bytes.replaceAll('=', '%'));
    } catch {
      return '';
    }
  });
}

/**
 * What a recipe makes of a saved page and its frames. Nothing of them runs or is shown: parse them into documents that
 * aren't.
 * @param parts with their addresses as `URL`, or null where it isn't known
 */
export function recogniseSaved(
  recipe: Recipe,
  parts: readonly {
    address: Parameters<typeof recognise>[1] & Parameters<typeof recipesFor>[1];
    page: Page;
  }[],
): Recognition {
  return merge(
    parts.map(({ address, page }) =>
      recognise(recipesFor([recipe], address), address, {
        // What isn't shown has no visibility to check.
        querySelectorAll: (selector) =>
          [...page.querySelectorAll(selector)].map(({ localName, textContent }) => ({
            localName,
            textContent,
          })),
      }),
    ),
  );
}
