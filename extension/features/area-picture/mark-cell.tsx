import { MIN_MARKS, type OwnIndicators } from '../../../shared/api/area.ts';
import { decimalText } from '../../../shared/text/area-values.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useAreaText } from './use-area-text.ts';

/** The middle mark, and of how many: who was not asked is as much part of it. */
export function MarkCell({ satisfaction }: { satisfaction: OwnIndicators['satisfaction'] }) {
  const { language } = useLanguage();
  const text = useAreaText();
  const { closed, marked, spread } = satisfaction;
  if (closed === 0) return <>{text.nothing}</>;
  return (
    <>
      {spread && <strong>{text.median(decimalText(spread.median, language))}</strong>}
      <span class="doelspoor-area__aside">{text.marked(marked, closed)}</span>
      {!spread && <span class="doelspoor-area__aside">{text.tooFewMarks(MIN_MARKS)}</span>}
    </>
  );
}
