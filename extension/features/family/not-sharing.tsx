import { Heading } from '../../../shared/ui/heading.tsx';
import { useFamilyText } from '../../family/family-text.ts';

/** The page for a big screen while nothing is shared. */
export function NotSharing() {
  const { title, screen } = useFamilyText();
  return (
    <main class="doelspoor-page doelspoor-page--narrow doelspoor-stack">
      <Heading level={1}>{title}</Heading>
      <p>{screen.isOff}</p>
    </main>
  );
}
