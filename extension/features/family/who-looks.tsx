import { useState } from 'preact/hooks';
import type { Audience } from '../../../shared/family/audience.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { useFamilyText } from '../../family/family-text.ts';
import { type SharedCase, startSharing } from '../../family/shared-screen.ts';
import { AudienceChoice } from './audience-choice.tsx';

/** Asked on the shared screen itself when it was switched on by a key: the family may read along here. */
export function WhoLooks({ shared }: { shared: SharedCase }) {
  const { begin, screen } = useFamilyText();
  const [audience, setAudience] = useState<Audience>([]);
  return (
    <div class="doelspoor-section doelspoor-stack doelspoor-stack--wide">
      <AudienceChoice legend={begin.whom} value={audience} onChange={setAudience} />
      <div>
        <Button
          appearance="primary"
          onClick={() => audience.length > 0 && void startSharing({ ...shared, audience })}
        >
          {screen.look}
        </Button>
      </div>
    </div>
  );
}
