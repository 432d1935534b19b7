/**
 * A UUID version 7: 48 bits of time, then randomness, so that ids sort by the moment they were made on one device.
 * Nothing relies on that order.
 *
 * Source: RFC 9562, section 5.7. Worked value: 0x017F22E279B0 ms begins `017f22e2-79b0-7`.
 * @param now instant, ms since 1970
 * @param random 10 random bytes; RangeError when there are fewer
 */
export function uuidV7(now: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('a uuid needs 10 random bytes');
  const time = now.toString(16).padStart(12, '0');
  const [a = 0, b = 0, c = 0, ...rest] = random;
  const versioned = hex([0x70 | (a & 0x0f), b]);
  const variant = hex([0x80 | (c & 0x3f), rest[0] ?? 0]);
  return `${time.slice(0, 8)}-${time.slice(8)}-${versioned}-${variant}-${hex(rest.slice(1, 7))}`;
}

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
