import * as z from 'zod/mini';

z.config({ jitless: true });

/** The one place that imports zod: zod/mini, without `new Function` (extension pages forbid it). */
export * from 'zod/mini';
