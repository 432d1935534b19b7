import type { ChartSignal } from '../stats/chart-signals.ts';
import type { FunnelZone } from '../stats/funnel-zone.ts';

/**
 * How much something that stands out weighs, in the three words that people read: a signal (beyond 99.8%), worth a
 * look (95%, or a pattern that is rare by chance), or ordinary variation.
 */
export type SignalWeight = 'signal' | 'look' | 'ordinary';

/** Of a dot in a course. */
export function weightOfSignal(signal: ChartSignal): SignalWeight {
  if (signal === 'common-cause') return 'ordinary';
  return signal === 'above-upper-limit' || signal === 'below-lower-limit' ? 'signal' : 'look';
}

/** Of a team in a funnel. */
export function weightOfZone(zone: FunnelZone): SignalWeight {
  if (zone === 'within') return 'ordinary';
  return zone === 'below-99.8' || zone === 'above-99.8' ? 'signal' : 'look';
}
