/** The beginning of a text that takes at most so many bytes in UTF-8, without half a character at its end. */
export function atMostBytes(text: string, bytes: number): string {
  let left = bytes;
  let kept = '';
  for (const character of text) {
    left -= bytesOf(character.codePointAt(0) ?? 0);
    if (left < 0) return kept.trimEnd();
    kept += character;
  }
  return kept;
}

function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
