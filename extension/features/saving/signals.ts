import { signal } from '@preact/signals';
import { type OutboxSummary, outboxSummary, watchOutbox } from '../../outbox/outbox.ts';
import { requestSync } from '../../sync/request-sync.ts';

/** How the outbox stands; null until it was read. */
export const outbox = signal<OutboxSummary | null>(null);

/** Keeps the signal true for as long as the screen is open. Returns the function that ends it. */
export function followOutbox(): () => void {
  const take = (summary: OutboxSummary) => {
    outbox.value = summary;
  };
  void outboxSummary().then(take);
  addEventListener('online', requestSync);
  const stop = watchOutbox(take);
  return () => {
    removeEventListener('online', requestSync);
    stop();
  };
}
