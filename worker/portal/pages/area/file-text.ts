/** What a file holds that people chose: its text, or why it can't be one. */
export type FileText = { kind: 'text'; text: string } | { kind: 'spreadsheet' } | { kind: 'too-large' };

/** Larger than a thousand figures can be. */
const MOST_BYTES = 500_000;

/**
 * The text of a file with figures. A spreadsheet writes CSV in UTF-8 or in the old Windows encoding, and which one is
 * not said anywhere: what is not UTF-8 is taken for the other. It is read here only and never sent as it is.
 */
export async function fileText(file: Blob): Promise<FileText> {
  if (file.size > MOST_BYTES) return { kind: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOldWorkbook = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isZip || isOldWorkbook || bytes.includes(0)) return { kind: 'spreadsheet' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: 'text', text: new TextDecoder('windows-1252').decode(bytes) };
  }
}
