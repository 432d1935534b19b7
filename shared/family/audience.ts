/** Those who may look along. Each is a code of `informant` and of `present` too. */
export const audienceCodes = ['caregiver-1', 'caregiver-2', 'youth', 'network'] as const;

/** Who sit at the screen, or who the sheet is for. */
export type Audience = readonly (typeof audienceCodes)[number][];
