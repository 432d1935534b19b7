import type { Language } from '../../../../shared/domain/localised.ts';
import type { PortalText } from '../../text/nl.ts';

/** How large a file is, rounded as a browser's list of downloads does: “812 kB”, “12,4 MB”. */
export function sizeText(bytes: number, t: PortalText['releases'], language: Language): string {
  const format = (number: number, digits: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(number);
  if (bytes < 1_000_000) return t.kilobytes(format(Math.ceil(bytes / 1000), 0));
  return t.megabytes(format(bytes / 1_000_000, 1));
}
