const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A session ends when it was not used for this long: a working day with a long meeting in it. */
export const IDLE_LIMIT = 8 * HOUR;
/** A session ends after this long whatever happens: no one stays signed in overnight. */
export const ABSOLUTE_LIMIT = 12 * HOUR;
/** How old "last used" may get before it is written again: not with every request. */
export const TOUCH_AFTER = 5 * MINUTE;
/** How long an ended session is kept, so that its owner hears that it expired instead of that it is unknown. */
export const KEEP_EXPIRED = 7 * 24 * HOUR;
/** How long someone may take at the identity provider: a password forgotten and set anew. */
export const SIGN_IN_LIMIT = 15 * MINUTE;
/** How long the one-time code counts that a client exchanges for a session. */
export const CODE_LIMIT = MINUTE;
