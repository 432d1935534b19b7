import { dayText } from '../../../shared/text/day-text.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseView } from '../../cases/watch-case.ts';

/** That the family objects to use for research; nothing when it does not. */
export function ObjectionLine({ view }: { view: CaseView }) {
  const { language, t } = useLanguage();
  const { researchObjection } = view.history;
  if (!researchObjection) return null;
  return (
    <p class="doelspoor-section doelspoor-small doelspoor-quiet">
      {t.retention.objects(dayText(researchObjection.on, view.todayOn, language))}
    </p>
  );
}
