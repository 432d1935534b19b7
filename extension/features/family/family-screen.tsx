import { useEffect, useRef } from 'preact/hooks';
import type { Answers } from '../../../shared/forms/define-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import type { CaseRef } from '../../case-systems/case-number.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { useFamilyText } from '../../family/family-text.ts';
import { LeaveSharing } from '../../family/leave-sharing.tsx';
import type { SharedCase } from '../../family/shared-screen.ts';
import { openPage } from './open-page.ts';
import { SharedPlan } from './shared-plan.tsx';
import { WhoLooks } from './who-looks.tsx';

export interface FamilyScreenProps {
  /** Null while it is not known what is shared, or not to be known any more. */
  shared: SharedCase | null;
  /** The case beside this screen, for when sharing began where none was recognised. */
  besideRef?: CaseRef | null;
  /** What a new evaluation of a case begins with. */
  startEvaluation: (view: CaseView) => Answers;
}

/** All that this screen shows while a family looks along. */
export function FamilyScreen({ shared, besideRef = null, startEvaluation }: FamilyScreenProps) {
  const { title, together, screen } = useFamilyText();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.querySelector('h1')?.focus(), []);
  const ref = shared?.ref ?? besideRef;
  return (
    <div class="doelspoor-family" ref={top}>
      <header class="doelspoor-family__head">
        <Heading level={1} isFocusable>
          {title}
        </Heading>
        <p class="doelspoor-quiet">{together}</p>
      </header>
      <main class="doelspoor-family__body">
        {!shared || !ref ? (
          <p class="doelspoor-section">{screen.unavailable}</p>
        ) : shared.audience.length === 0 ? (
          <WhoLooks shared={{ ...shared, ref }} />
        ) : (
          <SharedPlan
            key={`${ref.system} ${ref.number}`}
            caseRef={ref}
            shared={shared}
            startEvaluation={startEvaluation}
          />
        )}
      </main>
      <footer class="doelspoor-family__foot doelspoor-cluster">
        {shared && ref && shared.audience.length > 0 && (
          <>
            <Button onClick={() => void openPage('/plan.html')}>{screen.print}</Button>
            {!location.pathname.endsWith('/family.html') && (
              <Button onClick={() => void openPage('/family.html')}>{screen.big}</Button>
            )}
          </>
        )}
        <LeaveSharing />
      </footer>
    </div>
  );
}
