import type { FrozenFigure } from '../../../shared/api/meetings.ts';
import { figureSentence, sentenceText } from '../../../shared/text/figure-sentence.ts';
import { IntervalBar } from '../../../shared/ui/charts/interval-bar.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useMeetingText } from './use-meeting-text.ts';

interface SheetFigureProps {
  frozen: FrozenFigure;
  said: string | undefined;
}

/** A figure in the room that one sheet has for it: sentence, interval, what counts, and what the team saw in it. */
export function SheetFigure({ frozen, said }: SheetFigureProps) {
  const { language, say } = useLanguage();
  const text = useMeetingText();
  const { definition, figure, target } = frozen;
  const sentence = sentenceText(figureSentence(definition, figure.total, language));
  const { rate } = figure.total;
  return (
    <div>
      <Heading level={3}>{say(definition.name)}</Heading>
      <p>{sentence}</p>
      {rate.kind === 'full' && (
        <IntervalBar
          rate={rate}
          target={target === null ? null : { share: target, isOwn: true }}
          label={sentence}
        />
      )}
      <p class="doelspoor-small doelspoor-quiet">
        {`${text.figures.countsWhen}: ${say(definition.met)} ${text.figures.leftOut}: ${say(definition.leftOut)} (${text.figures.version(definition.id, definition.version)})`}
      </p>
      {said && (
        <p class="doelspoor-meeting__text">
          <strong>{text.transcript.interpretation}</strong>: {said}
        </p>
      )}
    </div>
  );
}
