import { uuidV7 } from '../shared/domain/uuid-v7.ts';

/** An id for something made on this device. */
export function newId(): string {
  return uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}
