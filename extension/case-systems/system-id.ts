/**
 * The id for the case system at a host. Made of the host alone, so that two colleagues who each set it up get the same
 * cases; only where one host has several systems does a later one get a number.
 * @param taken ids that other systems have
 */
export function systemId(hostname: string, taken: readonly string[]): string {
  const plain = hostname
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const base = (/^[a-z]/u.test(plain) ? plain : `host-${plain}`).slice(0, 36).replace(/-+$/u, '');
  const isFree = (id: string) => !taken.includes(id);
  const ids = [base, ...Array.from({ length: taken.length + 1 }, (_, index) => `${base}-${index + 2}`)];
  return ids.find(isFree) ?? base;
}
