import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { endHelp } from '../../first-help/help.ts';
import { useTips } from './use-tips.ts';

/** A few tips, one at a time, that stand above the work and never in its way. */
export function FirstHelp() {
  const { tips, ...words } = useTips();
  const [at, setAt] = useState(0);
  const text = useRef<HTMLParagraphElement>(null);
  // The button that was pressed may be gone; a screen reader should come to the tip and not to the top of the page.
  const hasMoved = useRef(false);
  useEffect(() => {
    if (hasMoved.current) text.current?.focus();
    hasMoved.current = true;
  }, [at]);
  const tip = tips[at];
  if (!tip) return null;
  const isLast = at === tips.length - 1;
  return (
    <section class="doelspoor-section doelspoor-stack" aria-label={words.title}>
      <p class="doelspoor-small doelspoor-quiet">{`${words.title} · ${words.tip(at + 1, tips.length)}`}</p>
      <Heading level={2}>{tip.title}</Heading>
      <p ref={text} tabIndex={-1}>
        {tip.text}
      </p>
      <div class="doelspoor-cluster">
        <Button appearance="secondary" onClick={() => (isLast ? void endHelp() : setAt(at + 1))}>
          {isLast ? words.done : words.next}
        </Button>
        {at > 0 && (
          <Button appearance="subtle" onClick={() => setAt(at - 1)}>
            {words.back}
          </Button>
        )}
        {!isLast && (
          <Button appearance="subtle" onClick={() => void endHelp()}>
            {words.skip}
          </Button>
        )}
      </div>
    </section>
  );
}
