import type { ImportedFigure } from '../area/imported-figure.ts';
import type { Language } from '../domain/localised.ts';

/** An imported figure in words: “312 van 4180 (7%)”, or “7,8 gemiddeld van 96”. */
export function importedText({ values }: Pick<ImportedFigure, 'values'>, language: Language): string {
  const isDutch = language === 'nl';
  if (values.count === null) {
    const mark = decimalText(values.mark, language);
    return isDutch ? `${mark} gemiddeld, van ${values.of}` : `${mark} on average, of ${values.of}`;
  }
  const share = values.count / values.of;
  return `${values.count} ${isDutch ? 'van' : 'of'} ${values.of} (${shareText(share, language)})`;
}

/** A number with a decimal comma or point, and no more decimals than it has. */
export function decimalText(value: number, language: Language): string {
  const text = String(Math.round(value * 100) / 100);
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** Whole percentages, but for the small ones, of which the first decimal matters. */
function shareText(share: number, language: Language): string {
  const percentage = share * 100;
  const isSmall = percentage > 0 && percentage < 10;
  return `${decimalText(isSmall ? Math.round(percentage * 10) / 10 : Math.round(percentage), language)}%`;
}
