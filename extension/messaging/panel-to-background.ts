import * as z from '../../shared/zod.ts';
import { defineMessage } from './define-message.ts';

/** Send what waits in the outbox now. Answered when the attempt has ended, whatever came of it. */
export const syncNow = defineMessage<null>()({
  name: 'sync-now',
  from: 'own-page',
  body: z.strictObject({}),
});

/** Let every document of the tab look again; those that no longer answer are forgotten. */
export const lookAgain = defineMessage<null>()({
  name: 'look-again',
  from: 'own-page',
  body: z.strictObject({ tabId: z.int().check(z.minimum(0)) }),
});

/** Ask the API how it stands with keys, now. Answered when that is known, whatever came of it. */
export const lookAtKeysNow = defineMessage<null>()({
  name: 'look-at-keys',
  from: 'own-page',
  body: z.strictObject({}),
});
