// No foreign key anywhere deletes what hangs from it: a rebuilt table would empty the others without a word.
// Days are `YYYY-MM-DD` in Europe/Amsterdam, instants milliseconds since 1970 by the API's clock.
// STRICT and WITHOUT ROWID cannot be said here: the migrations add them by hand, and a test looks whether they are there.

export * from './schema/area.ts';
export * from './schema/cases.ts';
export * from './schema/competence.ts';
export * from './schema/counts.ts';
export * from './schema/feedback.ts';
export * from './schema/keys.ts';
export * from './schema/log.ts';
export * from './schema/meetings.ts';
export * from './schema/observations.ts';
export * from './schema/organisation.ts';
export * from './schema/prompts.ts';
export * from './schema/research.ts';
export * from './schema/sign-in.ts';
