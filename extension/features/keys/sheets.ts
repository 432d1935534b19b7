import { signal } from '@preact/signals';
import type { Sheet } from './recovery-sheet.tsx';

/** The recovery codes that were just made and wait to be printed. In memory only: they are kept nowhere. */
export const sheets = signal<readonly Sheet[]>([]);

/** Shows codes until someone says that they were printed. */
export function printLater(made: readonly Sheet[]): void {
  sheets.value = [...sheets.value, ...made];
}
