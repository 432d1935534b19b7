import { useLoaded } from '../../../../shared/ui/use-loaded.ts';
import { useText } from '../../shell/language.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { Doubts } from './doubts.tsx';
import { HeldMeetings } from './held-meetings.tsx';

/** How it goes in the teams, and what they doubt. Pictures are loaded when somebody comes here. */
export function FiguresPage() {
  const { t } = useText();
  const Beside = useLoaded(async () => (await import('./teams-beside.tsx')).TeamsBeside);
  return (
    <>
      <PageHead title={t.pages.figures} intro={t.figures.intro} />
      <Doubts />
      {Beside && <Beside />}
      <HeldMeetings />
    </>
  );
}
