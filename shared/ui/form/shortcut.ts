import type { TargetedKeyboardEvent } from 'preact';

/** The digit of a key press without modifiers; null for any other key. */
export function digitOf(event: TargetedKeyboardEvent<HTMLElement>): number | null {
  return hasModifier(event) || !/^[0-9]$/.test(event.key) ? null : Number(event.key);
}

/**
 * Which of some options a key stands for: its place from 1, or the first letter of its label where no other option
 * begins with the same one. Null when it stands for none.
 */
function optionAt(event: TargetedKeyboardEvent<HTMLElement>, labels: readonly string[]): number | null {
  const digit = digitOf(event);
  if (digit !== null) return digit >= 1 && digit <= labels.length ? digit - 1 : null;
  if (hasModifier(event) || event.key.length !== 1) return null;
  const letter = event.key.toLowerCase();
  const places = labels.flatMap((label, at) => (label.toLowerCase().startsWith(letter) ? [at] : []));
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** Picks the option that a key stands for, if it stands for one; the key is used up then. */
export function pickByKey<O extends { label: string }>(
  event: TargetedKeyboardEvent<HTMLElement>,
  options: readonly O[],
  pick: (option: O) => void,
): void {
  const at = optionAt(
    event,
    options.map(({ label }) => label),
  );
  const option = at === null ? undefined : options[at];
  if (!option) return;
  event.preventDefault();
  pick(option);
}

function hasModifier({ ctrlKey, altKey, metaKey }: TargetedKeyboardEvent<HTMLElement>): boolean {
  return ctrlKey || altKey || metaKey;
}
