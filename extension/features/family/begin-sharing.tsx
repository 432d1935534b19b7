import { useEffect, useRef, useState } from 'preact/hooks';
import type { Audience } from '../../../shared/family/audience.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseView } from '../../cases/watch-case.ts';
import { useFamilyText } from '../../family/family-text.ts';
import { startSharing } from '../../family/shared-screen.ts';
import { AudienceChoice } from './audience-choice.tsx';
import { SafetyGoalChoice } from './safety-goal-choice.tsx';

interface BeginSharingProps {
  view: CaseView;
  onCancel: () => void;
}

/** The one step before the screen is shared: with whom, and which goals about safety they may see. */
export function BeginSharing({ view, onCancel }: BeginSharingProps) {
  const { t } = useLanguage();
  const { begin } = useFamilyText();
  const [audience, setAudience] = useState<Audience>([]);
  const [safetyGoals, setSafetyGoals] = useState<readonly string[]>([]);
  const [isAttempted, setAttempted] = useState(false);
  const top = useRef<HTMLElement>(null);
  useEffect(() => top.current?.querySelector('h2')?.focus(), []);
  const isNobody = isAttempted && audience.length === 0;

  function start(): void {
    setAttempted(true);
    if (audience.length > 0) void startSharing({ ref: view.ref, audience, safetyGoals });
  }

  return (
    <section class="doelspoor-section doelspoor-stack doelspoor-stack--wide" ref={top}>
      <Heading level={2} isFocusable>
        {begin.title}
      </Heading>
      <p>{begin.what}</p>
      <AudienceChoice legend={begin.whom} value={audience} onChange={setAudience} />
      <div role="alert">{isNobody && <p class="utrecht-form-field-error-message">{begin.nobody}</p>}</div>
      <SafetyGoalChoice view={view} value={safetyGoals} onChange={setSafetyGoals} />
      <div class="doelspoor-cluster">
        <Button appearance="primary" onClick={start}>
          {begin.start}
        </Button>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </div>
      <p class="doelspoor-quiet doelspoor-small">{begin.shortcut}</p>
    </section>
  );
}
