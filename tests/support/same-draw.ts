import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the examples of all property tests are drawn from. */
    propertySeed: number;
  }
}

// What a run says is about the change then, not about the luck of a draw; `npm run soak` draws anew.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: inject('propertySeed') });
