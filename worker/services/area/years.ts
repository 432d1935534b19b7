import { PICTURE_YEARS } from '../../../shared/api/area.ts';
import type { Day } from '../../../shared/time/day.ts';

/** The years of an area picture on a day, oldest first. */
export function pictureYears(on: Day): number[] {
  const last = yearOf(on);
  return Array.from({ length: PICTURE_YEARS }, (_, index) => last - PICTURE_YEARS + 1 + index);
}

export function yearOf(on: Day): number {
  return Number(on.slice(0, 4));
}
