import type { Localised } from '../../domain/localised.ts';

/** A text as it can stand in HTML, between tags and in an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A text in both languages; the style sheet shows one. */
export function both({ nl, en }: Localised): string {
  return nl === en
    ? escaped(nl)
    : `<span lang="nl">${escaped(nl)}</span><span lang="en">${escaped(en)}</span>`;
}

/** A whole number as people read it, with a minus sign instead of a hyphen. */
export function minus(value: number): string {
  return String(value).replace('-', '−');
}
