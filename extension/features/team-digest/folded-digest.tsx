import { useState } from 'preact/hooks';
import { Button } from '../../../shared/ui/button.tsx';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import type { Session } from '../../session/session.ts';
import { useDigestText } from './use-digest-text.ts';

/** The week of the team for whoever asks for it: beside one's own list it would be one thing too many. */
export function FoldedDigest({ session }: { session: Session }) {
  const text = useDigestText();
  const [isOpen, setOpen] = useState(false);
  const Digest = useLoaded(async () => (await import('./team-digest.tsx')).TeamDigest, isOpen);
  return (
    <section class="doelspoor-section doelspoor-stack" aria-label={text.open}>
      <div>
        <Button isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {text.open}
        </Button>
      </div>
      {isOpen && Digest && <Digest session={session} />}
    </section>
  );
}
