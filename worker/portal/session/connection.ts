import type { Connection } from '../../../shared/client/connection.ts';
import { proofKeys } from './key.ts';

const NONCE = 'doelspoor-nonce';

/** The API that served these pages. The session itself is in a cookie that no script can read. */
export const connection: Connection = {
  apiBase: location.origin,
  credentials: 'same-origin',
  keys: proofKeys,
  nonce: {
    read: async () => sessionStorage.getItem(NONCE),
    write: async (nonce) => sessionStorage.setItem(NONCE, nonce),
  },
};
