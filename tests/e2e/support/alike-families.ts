import { addDays, dayOfInstant } from '../../../shared/time/day.ts';
import { lastQuarters } from '../../../shared/time/period.ts';
import { openedCase } from './opened-case.ts';

const [quarter] = lastQuarters(dayOfInstant(Date.now()), 3);
const openedOn = quarter?.firstOn ?? '';

/** A day before anything happened in their cases. */
export const beforeAlikeFamilies = addDays(openedOn, -30);

/** How their case numbers begin. */
export const ALIKE_NUMBERS = '2026-0810';

/** Of families begun in one quarter: eight that are alike, and two that are alike but for a second parent. */
export const alikeFamilies = Array.from({ length: 10 }, (_, at) => {
  const opened = openedCase(`${ALIKE_NUMBERS}${at}`, addDays(openedOn, at));
  return { ...opened, answers: { ...opened.answers, carers: at < 8 ? 1 : 2 } };
});
