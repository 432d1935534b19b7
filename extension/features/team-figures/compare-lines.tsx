import type { TeamFigure } from '../../../shared/api/feedback.ts';
import { percentText } from '../../../shared/text/figure-sentence.ts';
import { useFiguresText } from './use-figures-text.ts';

interface CompareLinesProps {
  figure: TeamFigure;
  /** Share that the team chose, or that is proposed; null without one. */
  target: { share: number; isOwn: boolean } | null;
}

/** A figure beside the team's target and beside its own last period, in that order. Words only where numbers bear them. */
export function CompareLines({ figure, target }: CompareLinesProps) {
  const text = useFiguresText();
  const { rate } = figure.total;
  const { rate: previous } = figure.previous;
  if (rate.kind !== 'full') return null;
  return (
    <p class="doelspoor-small">
      {target && (
        <>
          {target.isOwn
            ? text.target.own(percentText(target.share))
            : text.target.proposed(percentText(target.share))}{' '}
          {text.target[besideTarget(rate.interval, target.share)]}{' '}
        </>
      )}
      {figure.change
        ? `${text.before[figure.change.verdict]}${previous.kind === 'nothing' ? '' : ` ${text.beforeCounts(previous.met, previous.counted)}`}.`
        : text.beforeTooFew}
    </p>
  );
}

/** Only when all that the share may well be lies on one side of a target is it said to differ from it. */
export function besideTarget(
  interval: { low: number; high: number },
  target: number,
): 'below' | 'above' | 'around' {
  if (interval.high < target) return 'below';
  return interval.low > target ? 'above' : 'around';
}
