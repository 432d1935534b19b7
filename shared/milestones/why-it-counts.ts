/** In which of the five ways a milestone stands in a figure. */
export const countingStatuses = ['met', 'unmet', 'excluded', 'excepted', 'pending'] as const;
export type CountingStatus = (typeof countingStatuses)[number];

/** Why it stands there, as a code: people read it in words of the screen. */
export const countingReasons = [
  // met
  'in-time',
  'as-defined',
  // unmet
  'late',
  'recorded-late',
  'not-done',
  'not-as-defined',
  // excluded
  'closed-before',
  'goal-ended',
  'never-evaluated',
  'other-circumstances',
  // excepted
  'goal-lapsed',
  'ended-by-family',
  'ended-by-others',
  // pending
  'not-due-yet',
  'may-still-be-recorded',
] as const;
export type CountingReason = (typeof countingReasons)[number];
