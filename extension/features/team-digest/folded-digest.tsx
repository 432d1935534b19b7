import { useState } from 'preact/hooks';
import { Button } from '../../../shared/ui/button.tsx';
import type { Session } from '../../session/session.ts';
import { TeamDigest } from './team-digest.tsx';
import { useDigestText } from './use-digest-text.ts';

/** The week of the team for whoever asks for it: beside one's own list it would be one thing too many. */
export function FoldedDigest({ session }: { session: Session }) {
  const text = useDigestText();
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="doelspoor-section doelspoor-stack" aria-label={text.open}>
      <div>
        <Button isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {text.open}
        </Button>
      </div>
      {isOpen && <TeamDigest session={session} />}
    </section>
  );
}
