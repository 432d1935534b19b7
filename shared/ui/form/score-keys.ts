import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { digitOf } from './shortcut.ts';

/** A 0 within this time after a 1 makes it a ten. */
const TEN_WITHIN_MS = 1000;

/**
 * What keys do in a group of buttons with numbers, each a radio with its number as value: a digit picks, 1 and 0 make
 * ten, Backspace takes the number away.
 */
export function useScoreKeys(
  { min, max }: { min: number; max: number },
  onScore: (number: number | undefined) => void,
): (event: TargetedKeyboardEvent<HTMLElement>) => void {
  const oneAt = useRef(Number.NEGATIVE_INFINITY);
  return (event) => {
    if (event.key === 'Backspace' || event.key === 'Delete') onScore(undefined);
    const digit = digitOf(event);
    if (digit === null) return;
    event.preventDefault();
    const isTen = digit === 0 && event.timeStamp - oneAt.current < TEN_WITHIN_MS && max >= 10;
    oneAt.current = digit === 1 ? event.timeStamp : Number.NEGATIVE_INFINITY;
    const number = isTen ? 10 : digit;
    if (number < min || number > max) return;
    onScore(number);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${number}"]`)?.focus();
  };
}
