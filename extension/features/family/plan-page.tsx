import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../shared/domain/localised.ts';
import type { Audience } from '../../../shared/family/audience.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseRef } from '../../case-systems/case-number.ts';
import { useFamilyText } from '../../family/family-text.ts';
import { planCase } from '../../family/plan-case.ts';
import type { SharedCase } from '../../family/shared-screen.ts';
import { AudienceChoice } from './audience-choice.tsx';
import { SafetyGoalChoice } from './safety-goal-choice.tsx';
import { Sheet } from './sheet.tsx';
import { familyViewOf, isThere, useWatchedCase } from './use-family-view.ts';

/** The page where the practitioner makes the family's sheet: for whom, in which language, with what on it. */
export function PlanPage() {
  const { sheet } = useFamilyText();
  const [ref, setRef] = useState<CaseRef | null | undefined>();
  useEffect(() => {
    void planCase.read().then(setRef);
    return planCase.watch(setRef);
  }, []);
  if (ref === undefined) return null;
  if (ref === null) return <Message text={sheet.withoutCase} />;
  return <PlanOf key={`${ref.system} ${ref.number}`} caseRef={ref} shared={null} />;
}

/** The same page while the screen is shared: for those who look along, with what they see already. */
export function SharedPlanPage({ shared }: { shared: SharedCase | null }) {
  const { screen } = useFamilyText();
  if (!shared?.ref || shared.audience.length === 0) return <Message text={screen.unavailable} />;
  return <PlanOf caseRef={shared.ref} shared={shared} />;
}

function PlanOf({ caseRef, shared }: { caseRef: CaseRef; shared: SharedCase | null }) {
  const around = useLanguage();
  const { sheet, screen } = useFamilyText();
  const view = useWatchedCase(caseRef);
  const [language, setLanguage] = useState<Language>(around.language);
  const [chosen, setChosen] = useState<{ audience: Audience; safetyGoals: readonly string[] }>({
    audience: ['caregiver-1', 'caregiver-2', 'youth'],
    safetyGoals: [],
  });
  const [hasNumber, setHasNumber] = useState(false);
  if (!view) return null;
  if (!isThere(view)) return <Message text={shared ? screen.unavailable : sheet.unavailable} />;
  const { audience, safetyGoals } = shared ?? chosen;
  const plan = familyViewOf(view, audience, safetyGoals);
  return (
    <main class="doelspoor-plan-page">
      <section class="doelspoor-plan-page__settings doelspoor-no-print doelspoor-stack doelspoor-stack--wide">
        <Heading level={2}>{sheet.settings}</Heading>
        {!shared && (
          <>
            <AudienceChoice
              legend={sheet.forWhom}
              value={chosen.audience}
              onChange={(next) => setChosen({ ...chosen, audience: next })}
            />
            <SafetyGoalChoice
              view={view}
              value={chosen.safetyGoals}
              onChange={(next) => setChosen({ ...chosen, safetyGoals: next })}
            />
          </>
        )}
        <LanguageOfSheet value={language} onChange={setLanguage} />
        {!shared && (
          <label class="doelspoor-check">
            <input
              class="utrecht-checkbox utrecht-checkbox--html-input"
              type="checkbox"
              checked={hasNumber}
              onChange={({ currentTarget: { checked } }) => setHasNumber(checked)}
            />
            <span>{sheet.withNumber}</span>
          </label>
        )}
        <div>
          <Button appearance="primary" onClick={() => print()}>
            {sheet.print}
          </Button>
        </div>
        <p class="doelspoor-quiet doelspoor-small">{sheet.pdf}</p>
      </section>
      {plan && (
        <Sheet
          plan={plan}
          language={language}
          todayOn={view.todayOn}
          caseNumber={hasNumber && !shared ? caseRef.number : null}
        />
      )}
    </main>
  );
}

function LanguageOfSheet({ value, onChange }: { value: Language; onChange: (language: Language) => void }) {
  const { sheet } = useFamilyText();
  const languages = ['nl', 'en'] as const;
  return (
    <fieldset class="doelspoor-stack">
      <legend class="doelspoor-legend">
        <strong>{sheet.language}</strong>
      </legend>
      {languages.map((language) => (
        <label class="doelspoor-check" key={language}>
          <input
            type="radio"
            name="language"
            checked={value === language}
            onChange={() => onChange(language)}
          />
          <span lang={language}>{sheet.languages[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Message({ text }: { text: string }) {
  const { title } = useFamilyText();
  return (
    <main class="doelspoor-page doelspoor-page--narrow doelspoor-stack">
      <Heading level={1}>{title}</Heading>
      <p>{text}</p>
    </main>
  );
}
