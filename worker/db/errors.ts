/**
 * Whether a write failed because another one came first: a case's next sequence number, or the id itself, is taken.
 * Reading again and deciding again is then the answer. The trigger speaks before the unique index does.
 */
export function isOvertaken(error: unknown): boolean {
  const message = messageOf(error);
  return message.includes('entry is append-only') || message.includes('UNIQUE constraint failed: entry.');
}

const PASSING = [
  'Network connection lost',
  'storage caused object to be reset',
  'reset because its code was updated',
  'internal error',
  'is overloaded',
  'exceeded timeout',
];

/** Whether a failure of D1 passes by itself, so that asking again later makes sense. */
export function isPassing(error: unknown): boolean {
  const message = messageOf(error);
  return PASSING.some((part) => message.includes(part));
}

// Only ever looked into here: a message from below can carry what a family said.
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
