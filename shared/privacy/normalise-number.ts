/**
 * Writes a case number the one way: full-width and other look-alike forms as the plain ones (NFKC), every dash as
 * `-`, no white space, capitals. Leading zeros stay.
 */
export function normaliseNumber(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s/gu, '')
    .toUpperCase();
}
