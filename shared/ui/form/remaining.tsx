import type { Form } from '../../forms/define-form.ts';
import { InlineButton } from '../button.tsx';
import { useLanguage } from '../language.tsx';
import { problemSummary } from './problem-text.ts';
import type { Problem } from './problems.ts';

/** More lines than this are counted instead of listed. */
const MOST_LINES = 5;

interface RemainingProps {
  form: Form;
  problems: readonly Problem[];
  onFollow: (path: string) => void;
}

/** What is still open before saving. It may stay so. */
export function Remaining({ form, problems, onFollow }: RemainingProps) {
  const { language, t } = useLanguage();
  const rest = problems.length - MOST_LINES;
  return (
    <div class="doelspoor-section doelspoor-stack doelspoor-small">
      <p class="doelspoor-quiet">{t.form.remaining}</p>
      <ul>
        {problems.slice(0, MOST_LINES).map((problem) => (
          <li key={`${problem.path} ${problem.kind}`}>
            <InlineButton onClick={() => onFollow(problem.path)}>
              {problemSummary(problem, form, t, language)}
            </InlineButton>
          </li>
        ))}
        {rest > 0 && <li class="doelspoor-quiet">{t.form.andMore(rest)}</li>}
      </ul>
    </div>
  );
}
