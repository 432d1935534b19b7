import { Heading } from '../../shared/ui/heading.tsx';
import { useFamilyText } from './family-text.ts';
import { LeaveSharing } from './leave-sharing.tsx';

/** What every page says that has nothing for a family, while a family may be looking. */
export function SharedNotice() {
  const { leave } = useFamilyText();
  return (
    <main class="doelspoor-page doelspoor-page--narrow doelspoor-stack doelspoor-stack--wide">
      <Heading level={1}>{leave.on}</Heading>
      <p>{leave.closed}</p>
      <div>
        <LeaveSharing />
      </div>
    </main>
  );
}
