import { vi } from 'vitest';

/** Waits until an expectation holds. How long it may take says nothing about the product, only about a busy machine. */
export function eventually<T>(holds: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(holds, { timeout: 60_000, interval: 10 });
}
