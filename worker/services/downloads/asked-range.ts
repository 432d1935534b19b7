/** What a request says about the part of a file that it wants. */
export interface RangeHeaders {
  /** `Range`. */
  range: string | null;
  /** `If-Range`: of which file the rest is wanted. */
  ifRange: string | null;
}

/** The bytes that a request wants: all of them, some, or some that are not there. */
export type AskedRange =
  | { kind: 'whole' }
  | { kind: 'part'; first: number; last: number }
  | { kind: 'nowhere' };

const whole = { kind: 'whole' } as const;

/**
 * Which bytes of a file are wanted (RFC 9110, section 14). Whoever wants the rest of another file than this, several
 * parts at once or something that makes no sense, gets the whole.
 * @param etag of the file as it is now, with its quotes
 */
export function askedRange(
  { range, ifRange }: RangeHeaders,
  { bytes, etag }: { bytes: number; etag: string },
): AskedRange {
  if (range === null || (ifRange !== null && ifRange.trim() !== etag)) return whole;
  const [, from, to] = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(range) ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return whole;
  if (from === '') {
    const length = Math.min(Number(to), bytes);
    return length === 0 ? { kind: 'nowhere' } : { kind: 'part', first: bytes - length, last: bytes - 1 };
  }
  const first = Number(from);
  const last = to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (to !== '' && Number(to) < first) return whole;
  return first >= bytes ? { kind: 'nowhere' } : { kind: 'part', first, last };
}
