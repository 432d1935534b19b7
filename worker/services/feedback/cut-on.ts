import { type Day, dayOfInstant } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import type { Surroundings } from '../context.ts';

/** As of which day figures are asked, and which day it is. */
export interface Cut {
  cutOn: Day;
  todayOn: Day;
}

export function cutOf({ now }: Pick<Surroundings, 'now'>, asked: { cutOn?: Day | undefined }): Cut {
  const todayOn = dayOfInstant(now());
  return { cutOn: asked.cutOn ?? todayOn, todayOn };
}

/** Of a day to come nothing can be said. */
export function demandPast({ cutOn, todayOn }: Cut): void {
  if (cutOn > todayOn) throw new AppError('invalid-input', ['cutOn']);
}
