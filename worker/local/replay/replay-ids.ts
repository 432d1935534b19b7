import { createHash } from 'node:crypto';

/** A UUID (version 8) that follows from a name in the log: the same name gives the same id, whatever comes first. */
export function idOf(...name: string[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(name)).digest();
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x80;
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The tag of a case of the log. A log has no numbers of real families, so there is nothing for a key to hide. */
export function caseTagOf(name: string): string {
  return createHash('sha256')
    .update(JSON.stringify(['case', name]))
    .digest()
    .toString('base64url', 0, 16);
}
