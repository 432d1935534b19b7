/** Organisations write after a name what somebody does; in a sentence that is in the way. */
export function shortName(name: string): string {
  return name.replace(/\s*\(.*\)$/u, '') || name;
}
