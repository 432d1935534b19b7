/** Every way to change one byte of base64url text, one bit of it, byte by byte. */
export function withByteChanged(text: string): string[] {
  return Array.from(Buffer.from(text, 'base64url'), (_, at) => {
    const bytes = Buffer.from(text, 'base64url');
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
    return bytes.toString('base64url');
  });
}

/** Every way to change one byte of one part of a text whose parts are separated by dots. */
export function withPartChanged(text: string, part: number): string[] {
  const parts = text.split('.');
  return withByteChanged(parts[part] ?? '').map((changed) => parts.with(part, changed).join('.'));
}
