import * as z from 'zod/mini';

z.config({ jitless: true });

/** The one place that imports zod: zod/mini, without `new Function` (extension pages forbid it). */
export * from 'zod/mini';

// A schema never changes: a check on it makes another one. The plain ones stand in the contract hundreds of times, and
// making those is a tenth of what it takes to start the API.
const plain = { boolean: z.boolean(), int: z.int(), number: z.number(), string: z.string() };

/** The schema of any `true` or `false`. */
export const boolean = () => plain.boolean;
/** The schema of any whole number that a double holds exactly. */
export const int = () => plain.int;
/** The schema of any finite number. */
export const number = () => plain.number;
/** The schema of any text. */
export const string = () => plain.string;
