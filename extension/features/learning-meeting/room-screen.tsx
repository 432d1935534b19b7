import { useEffect, useRef, useState } from 'preact/hooks';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { roomPages } from './room-pages.tsx';
import { useMask } from './use-mask.ts';
import { useMeetingText } from './use-meeting-text.ts';
import type { OpenedMeeting } from './use-opened-meeting.ts';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** A meeting for a room: large, one thing at a time, and nothing that points at a family. */
export function RoomScreen({ opened }: { opened: OpenedMeeting }) {
  const { language } = useLanguage();
  const text = useMeetingText();
  const mask = useMask();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLDivElement>(null);
  const pages = mask ? roomPages(opened, { text, language, mask }) : [];
  const page = pages[Math.min(at, pages.length - 1)];
  const go = (step: number) => setAt((now) => Math.max(0, Math.min(pages.length - 1, now + step)));
  useEffect(() => {
    const onKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      const step = steps[key];
      if (step !== undefined && !ctrlKey && !altKey && !metaKey) go(step);
      if (key === 'Home') setAt(0);
      if (key === 'End') setAt(pages.length - 1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [pages.length]);
  useEffect(() => heading.current?.querySelector('h1')?.focus(), [at]);
  // Until it is known how case numbers look here nothing that was typed is shown.
  if (!page) return <p role="status">{text.loading}</p>;
  const { heldOn } = opened.whole.meeting.content;
  return (
    <main class="doelspoor-room">
      <p class="doelspoor-quiet">{text.of(shortDayText(heldOn, '', language))}</p>
      <div ref={heading}>
        <Heading level={1} isFocusable>
          {page.title}
        </Heading>
      </div>
      <div class="doelspoor-room__body">{page.body}</div>
      <nav class="doelspoor-room__foot" aria-label={text.screen.title}>
        <Button onClick={() => go(-1)}>{`← ${text.screen.previous}`}</Button>
        <span role="status">{text.screen.page(Math.min(at, pages.length - 1) + 1, pages.length)}</span>
        <Button appearance="primary" onClick={() => go(1)}>{`${text.screen.next} →`}</Button>
        <span class="doelspoor-quiet doelspoor-small">{`${text.screen.keys} ${text.screen.covered}`}</span>
      </nav>
    </main>
  );
}
