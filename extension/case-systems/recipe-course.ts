import type { Recipe } from '../../shared/case-systems/recipe.ts';
import { DaySchema } from '../../shared/forms/schema.ts';
import type { Day } from '../../shared/time/day.ts';
import * as z from '../../shared/zod.ts';
import { stored } from '../storage/stored.ts';

/** How a recipe fares on this device. */
const RecipeCourse = z.strictObject({
  /** The last day on which it recognised a case. */
  workedOn: z.nullable(DaySchema),
  /** The last day on which a page did not show what it expects; null once it worked again. */
  brokenOn: z.nullable(DaySchema),
  /** Whether the panel has said so: once is enough. */
  isTold: z.boolean(),
});
export type RecipeCourse = z.infer<typeof RecipeCourse>;

type Which = Pick<Recipe, 'id' | 'version'>;

const kept = stored('local', 'recipe-course', z.record(z.string(), RecipeCourse));
const keyOf = ({ id, version }: Which) => `${id} ${version}`;
const unknown: RecipeCourse = { workedOn: null, brokenOn: null, isTold: false };

/** How a version of a recipe fares here; nothing is known of one that was never used. */
export async function recipeCourse(which: Which): Promise<RecipeCourse> {
  return (await kept.read())?.[keyOf(which)] ?? unknown;
}

/** Notes that it recognised a case, or that a page did not show what it expects. */
export async function noteCourse(which: Which, worked: boolean, on: Day): Promise<void> {
  await change(which, (course) =>
    worked ? { workedOn: on, brokenOn: null, isTold: false } : { ...course, brokenOn: on },
  );
}

/** Whether the panel has yet to say that it no longer works; from now on it has. */
export async function tellOnce(which: Which): Promise<boolean> {
  let isFirst = false;
  await change(which, (course) => {
    isFirst = !course.isTold;
    return { ...course, isTold: true };
  });
  return isFirst;
}

async function change(which: Which, to: (course: RecipeCourse) => RecipeCourse): Promise<void> {
  await navigator.locks.request('recipe-course', async () => {
    const all = (await kept.read()) ?? {};
    const before = all[keyOf(which)];
    const after = to(before ?? unknown);
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    // Of a system only the version in use is of interest.
    const others = Object.entries(all).filter(([key]) => key.split(' ')[0] !== which.id);
    await kept.write({ ...Object.fromEntries(others), [keyOf(which)]: after });
  });
}
