/** How many measures a team looks at in one meeting. */
export const MOST_CHOSEN = 3;

/** What a team looks at until it chose for itself: the two habits that goal-oriented work stands on, and safety. */
export const PROPOSED_CHOICE: readonly string[] = ['M01', 'M05', 'M07'];
