const prefix = 'amends:';

/** The subject of a form that corrects an entry, and of its draft. */
export function amendsSubject(entryId: string): string {
  return prefix + entryId;
}

/** The entry that a form with this subject corrects; null when it corrects none. */
export function amendedEntry(subject: string): string | null {
  return subject.startsWith(prefix) ? subject.slice(prefix.length) : null;
}
