import type { TeamChoice } from '../../../shared/api/feedback.ts';

/** A choice while it is being made: targets as they are typed. */
export interface ChoiceDraft extends Omit<TeamChoice, 'targets'> {
  targets: Record<string, string>;
}

/** A choice to begin with. */
export function draftOf({ measures, targets, rebases }: TeamChoice): ChoiceDraft {
  return {
    measures: [...measures],
    targets: Object.fromEntries(
      targets.map(({ measure, share }) => [measure, String(Math.round(share * 100))]),
    ),
    rebases: [...rebases],
  };
}

/** What is to be saved, or the measures whose target is no percentage. */
export function choiceOf({ measures, targets, rebases }: ChoiceDraft): TeamChoice | { wrong: string[] } {
  const typed = Object.entries(targets).filter(([, text]) => text.trim() !== '');
  const wrong = typed.filter(([, text]) => !isPercentage(text)).map(([measure]) => measure);
  if (wrong.length > 0) return { wrong };
  return {
    measures,
    targets: typed.map(([measure, text]) => ({ measure, share: Number(text) / 100 })),
    rebases,
  };
}

function isPercentage(text: string): boolean {
  const value = Number(text);
  return /^\d{1,3}$/.test(text.trim()) && value <= 100;
}
