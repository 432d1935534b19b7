import { useEffect, useRef } from 'preact/hooks';
import { dayText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useKeysText } from './use-keys-text.ts';

/** A recovery code that was just made, of a team or of a person. */
export interface Sheet {
  title: string;
  isOfTeam: boolean;
  code: string;
}

interface RecoverySheetProps {
  sheets: readonly Sheet[];
  onDone: () => void;
}

/** Recovery codes to be printed: on paper nothing else is on the sheet. Each is shown this once. */
export function RecoverySheets({ sheets, onDone }: RecoverySheetProps) {
  const k = useKeysText();
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    top.current?.querySelector('h2')?.focus();
    document.body.classList.add('doelspoor-prints-sheet');
    return () => document.body.classList.remove('doelspoor-prints-sheet');
  }, []);
  return (
    <section class="doelspoor-section doelspoor-stack doelspoor-stack--wide" ref={top}>
      <p class="doelspoor-no-print" role="status">
        <strong>{k.sheet.once}</strong>
      </p>
      {sheets.map((sheet) => (
        <SheetOf key={sheet.title} {...sheet} />
      ))}
      <div class="doelspoor-cluster doelspoor-no-print">
        <Button appearance="primary" onClick={() => print()}>
          {k.sheet.print}
        </Button>
        <Button onClick={onDone}>{k.sheet.done}</Button>
      </div>
    </section>
  );
}

function SheetOf({ title, isOfTeam, code }: Sheet) {
  const { language } = useLanguage();
  const k = useKeysText();
  return (
    <article class="doelspoor-sheet doelspoor-stack">
      <Heading level={2} isFocusable>
        {title}
      </Heading>
      <p class="doelspoor-sheet__code">{code}</p>
      <p>{isOfTeam ? k.sheet.forTeam : k.sheet.forPerson}</p>
      <p>{isOfTeam ? k.sheet.keepForTeam : k.sheet.keepForPerson}</p>
      <p>{k.sheet.lost}</p>
      <p class="doelspoor-quiet doelspoor-small">
        {k.sheet.madeOn(dayText(dayOfInstant(Date.now()), '', language))}
      </p>
    </article>
  );
}
