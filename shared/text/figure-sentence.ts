import type { Language } from '../domain/localised.ts';
import type { MeasureDefinition } from '../measures/define-measure.ts';
import type { Rate } from '../measures/rate.ts';
import type { Tally } from '../measures/tally.ts';
import type { Day } from '../time/day.ts';
import { type Period, quarterOf, quarterPeriod } from '../time/period.ts';
import { periodText } from './day-text.ts';

/** A figure in words. The share stands apart, so that a screen can set it off. */
export interface FigureSentence {
  /** “Bij 22 van de 28 gezinnen was er binnen zes weken een doel”, ending in a full stop where nothing follows. */
  counts: string;
  /** “79%”; null where the number of units cannot bear a percentage. */
  share: string | null;
  /** What follows: the interval, or that there is too little to compare. Null when there is nothing to add. */
  certainty: string | null;
  /** What does not count yet. Null when everything counts. */
  pending: string | null;
}

/** Says a figure as a sentence: exactly what its rate may bear, never more. */
export function figureSentence(
  measure: MeasureDefinition,
  { rate, tally }: { rate: Rate; tally: Tally },
  language: Language,
): FigureSentence {
  const pending = pendingText(measure, tally.pending, language);
  const isDutch = language === 'nl';
  if (rate.kind === 'nothing') {
    const counts = isDutch ? 'Er is nog niets te tellen.' : 'There is nothing to count yet.';
    return { counts, share: null, certainty: null, pending };
  }
  const units = measure.unit.many[language];
  const counts = isDutch
    ? `Bij ${rate.met} van de ${rate.counted} ${units} ${measure.outcome.nl}`
    : `${rate.met} of the ${rate.counted} ${units} ${measure.outcome.en}`;
  if (rate.kind === 'counts') return { counts: `${counts}.`, share: null, certainty: null, pending };
  if (rate.kind === 'few') {
    const certainty = isDutch ? 'Te weinig om te vergelijken.' : 'Too few to compare.';
    return { counts: `${counts}.`, share: null, certainty, pending };
  }
  const low = Math.round(rate.interval.low * 100);
  const high = Math.round(rate.interval.high * 100);
  const certainty = isDutch
    ? `waarschijnlijk tussen ${low} en ${high}%.`
    : `probably between ${low} and ${high}%.`;
  return { counts, share: percentText(rate.share), certainty, pending };
}

/** The same sentence as one text, for a caption or a screen reader. */
export function sentenceText({ counts, share, certainty, pending }: FigureSentence): string {
  const said = share === null ? counts : `${counts}: ${share},`;
  return [said, certainty, pending].filter((part) => part !== null).join(' ');
}

/**
 * One line for the team after saving: “14 van de 18 geplande evaluaties op tijd dit kwartaal”. Null when nothing counts
 * yet: then there is nothing to say.
 */
export function feedbackLine(
  measure: MeasureDefinition,
  { rate, period, cutOn }: { rate: Rate; period: Period; cutOn: Day },
  language: Language,
): string | null {
  if (rate.kind === 'nothing') return null;
  const units = measure.unit.many[language];
  const when = whenText(period, cutOn, language);
  return language === 'nl'
    ? `${rate.met} van de ${rate.counted} ${units} ${measure.inShort.nl} ${when}`
    : `${rate.met} of the ${rate.counted} ${units} ${measure.inShort.en} ${when}`;
}

/** A share as a whole percentage. */
export function percentText(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** What does not count yet, as a sentence; null when everything counts. */
export function pendingText(measure: MeasureDefinition, pending: number, language: Language): string | null {
  if (pending === 0) return null;
  const unit = (pending === 1 ? measure.unit.one : measure.unit.many)[language];
  if (language === 'nl') {
    return pending === 1
      ? `1 ${unit} telt nog niet mee, de termijn loopt nog.`
      : `${pending} ${unit} tellen nog niet mee, hun termijn loopt nog.`;
  }
  return pending === 1
    ? `1 ${unit} does not count yet, its term is still running.`
    : `${pending} ${unit} do not count yet, their term is still running.`;
}

function whenText(period: Period, cutOn: Day, language: Language): string {
  const quarter = quarterOf(period.firstOn);
  const isQuarter = quarterPeriod(quarter).lastOn === period.lastOn;
  if (isQuarter && quarterOf(cutOn) === quarter) return language === 'nl' ? 'dit kwartaal' : 'this quarter';
  return language === 'nl' ? `in ${periodText(period, 'nl')}` : `in ${periodText(period, 'en')}`;
}
