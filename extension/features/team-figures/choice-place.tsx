import { useState } from 'preact/hooks';
import type { TeamChoiceVersion } from '../../../shared/api/feedback.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import { useFiguresText } from './use-figures-text.ts';

export interface ChoicePlaceProps {
  teamId: string;
  choice: TeamChoiceVersion;
  todayOn: string;
  /** Something was saved, or a colleague was first: the figures are to be read anew. */
  onChanged: () => void;
}

/** Where a coach sets what the team looks at. Loaded when it is opened. */
export function ChoicePlace(props: ChoicePlaceProps) {
  const text = useFiguresText();
  const [isOpen, setIsOpen] = useState(false);
  const Choice = useLoaded(async () => (await import('./choice.tsx')).Choice, isOpen);
  return isOpen && Choice ? (
    <Choice {...props} onClose={() => setIsOpen(false)} />
  ) : (
    <div class="doelspoor-no-print">
      <Button onClick={() => setIsOpen(true)}>{text.choice.open}</Button>
    </div>
  );
}
