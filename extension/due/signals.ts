import { signal } from '@preact/signals';

/** Whether the list of what is due stands on the screen instead of a case. */
export const isListOpen = signal(false);

/** Whether there is an overview of the week that was not put away. */
export const isWeekReady = signal(false);

export function openList(): void {
  isListOpen.value = true;
}

export function closeList(): void {
  isListOpen.value = false;
}
