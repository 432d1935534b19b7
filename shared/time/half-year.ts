import type { Day } from './day.ts';
import type { Period } from './period.ts';

/** The last half year of the calendar that has ended on a day: January to June, or July to December. */
export function lastHalfYear(endedBy: Day): Period {
  const year = Number(endedBy.slice(0, 4));
  const rest = endedBy.slice(4);
  if (rest >= '-12-31') return half(year, 2);
  return rest >= '-06-30' ? half(year, 1) : half(year - 1, 2);
}

function half(year: number, which: 1 | 2): Period {
  return which === 1
    ? { firstOn: `${year}-01-01`, lastOn: `${year}-06-30` }
    : { firstOn: `${year}-07-01`, lastOn: `${year}-12-31` };
}
