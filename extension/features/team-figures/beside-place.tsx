import { useState } from 'preact/hooks';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import type { Day } from '../../../shared/time/day.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import { useFiguresText } from './use-figures-text.ts';

export interface BesideProps {
  measure: MeasureDefinition;
  cutOn: Day;
}

/** The team beside others, for its coach: asked and loaded only when it is opened. */
export function BesidePlace(props: BesideProps) {
  const { say } = useLanguage();
  const text = useFiguresText();
  const [isOpened, setIsOpened] = useState(false);
  const Beside = useLoaded(async () => (await import('./beside.tsx')).Beside, isOpened);
  return (
    <details onToggle={(event) => event.currentTarget.open && setIsOpened(true)}>
      <summary aria-label={`${text.beside.title}: ${say(props.measure.name)}`}>{text.beside.title}</summary>
      {isOpened && (Beside ? <Beside {...props} /> : <p class="doelspoor-quiet">{text.beside.loading}</p>)}
    </details>
  );
}
