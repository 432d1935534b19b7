import * as z from '../../shared/zod.ts';

/** The https origin of an API, or of one on this machine; without a closing slash. */
export const ApiBase = z.string().check(z.refine(isApiBase));

/** Whether a text is the https origin of an API, or the origin of one on this machine. */
export function isApiBase(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, origin } = new URL(text);
  const isHere = hostname === '127.0.0.1' || hostname === 'localhost';
  return origin === text && (protocol === 'https:' || (protocol === 'http:' && isHere));
}
