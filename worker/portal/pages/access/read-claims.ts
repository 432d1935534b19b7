import type { Claims } from '../../../identity/provider.ts';

/** Claims out of pasted JSON; null when it is no object. What a real token always has and a cutting may lack, is added. */
export function readClaims(pasted: string): Claims | null {
  try {
    const read: unknown = JSON.parse(pasted);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
    return { iss: '', sub: '', ...read };
  } catch {
    return null;
  }
}
