import { readPromptCourse } from '../../../../shared/api/prompts.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { lastQuarters } from '../../../../shared/time/period.ts';
import { useAnswer } from '../../parts/use-answer.ts';
import { SettingPage } from '../../settings/setting-page.tsx';
import { useText } from '../../shell/language.tsx';
import { HowOften, type PromptNumber, rangeOf } from './how-often.tsx';
import { WhichPrompts } from './which-prompts.tsx';

/** What people are reminded of, how often, and what became of it in the last quarter that is past. */
export function PromptsPage() {
  const { t } = useText();
  const [quarter] = lastQuarters(dayOfInstant(Date.now()), 2);
  const period = { from: quarter?.firstOn ?? '', to: quarter?.lastOn ?? '' };
  const course = useAnswer(readPromptCourse, { params: {}, request: period });
  return (
    <SettingPage
      kind="prompts"
      title={t.pages.prompts}
      intro={t.prompts.intro}
      explain={(path) =>
        path in rangeOf
          ? t.prompts.range(t.prompts[path as PromptNumber], rangeOf[path as PromptNumber])
          : t.checkThis
      }
    >
      {(editing) => (
        <>
          <WhichPrompts editing={editing} course={course} />
          <HowOften editing={editing} />
        </>
      )}
    </SettingPage>
  );
}
