import { type DisclosureRules, defaultDisclosureRules } from './suppression.ts';

/**
 * What may be shown outside the team of the parts into which a whole falls, when the whole is shown too; null where a
 * part is hidden. Of a whole of fewer than 10 nothing is shown. As soon as one part is 1 or 2, all parts below 3 go,
 * and the smallest of the others with them, those of the same size together, until the hidden ones could be divided in
 * more than one way: also for someone who knows this rule, and takes what is shown off the whole.
 */
export function discloseParts(
  parts: readonly number[],
  { minDenominator, minCell }: DisclosureRules = defaultDisclosureRules,
): (number | null)[] {
  if (sum(parts) < minDenominator) return parts.map(() => null);
  if (!parts.some((part) => part > 0 && part < minCell)) return [...parts];
  // Parts up to this size are hidden.
  let largest = minCell - 1;
  for (const next of [...new Set(parts)].filter((part) => part > largest).sort((a, b) => a - b)) {
    if (
      isAmbiguous(
        parts.filter((part) => part <= largest),
        next,
        minCell,
      )
    )
      break;
    largest = next;
  }
  return parts.map((part) => (part > largest ? part : null));
}

/** Whether hidden parts, each known to be below a bound, leave a choice: they add up to neither too little nor too much. */
function isAmbiguous(hidden: readonly number[], below: number, minCell: number): boolean {
  const total = sum(hidden);
  return hidden.length >= 2 && total >= minCell && total <= hidden.length * (below - 1) - 2;
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}
