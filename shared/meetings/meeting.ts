/**
 * Where a learning meeting stands: what to look at was chosen; the figures were laid down; it was held. From then on
 * it changes by corrections only.
 */
export const meetingStates = ['prepared', 'frozen', 'held'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** At most so many actions in one meeting. */
export const MAX_ACTIONS = 5;
/** The longest text that is noted in one place, in characters. */
export const MAX_TEXT = 1000;

/** What is noted of a meeting as a whole: successes and how to keep them, bottlenecks and how to tackle them. */
export const meetingTextPaths = ['successes', 'keep', 'bottlenecks', 'tackle'] as const;

/** Every place of a meeting where something is noted: those, and what a figure means, by measure. */
export const meetingTextPath =
  /^(successes|keep|bottlenecks|tackle|interpretation\.[A-Za-z0-9][A-Za-z0-9_-]{0,63})$/;

/** Where it is noted what the figure of a measure means. */
export function interpretationOf(measureId: string): string {
  return `interpretation.${measureId}`;
}

/** What is noted of an action: what, who does it, and what came of it. Who is a text too: it names a person. */
export const actionTextPaths = ['what', 'who', 'result'] as const;
export type ActionTextPath = (typeof actionTextPaths)[number];

/** The form names under which texts of a meeting are sealed, so that they open nowhere else. */
export const MEETING_FORM = 'learning-meeting';
export const ACTION_FORM = 'meeting-action';
export const TEXTS_VERSION = 1;
