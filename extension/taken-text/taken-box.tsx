import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/ui/button.tsx';
import { forgetTaken, MOST_TAKEN, type TakenText } from './taken-text.ts';
import { useTakenWords } from './use-taken-words.ts';

interface TakenBoxProps {
  taken: TakenText;
  /** Why it still waits. */
  children: ComponentChildren;
  /** What can be done with it, as it reads now. */
  actions: readonly { label: string; onPick: (text: string) => void }[];
}

/** A text from a page that waits to be put somewhere: to read, to shorten, to put in its place or to throw away. */
export function TakenBox({ taken, children, actions }: TakenBoxProps) {
  const words = useTakenWords();
  const id = useId();
  const [text, setText] = useState(taken.text);
  const root = useRef<HTMLElement>(null);

  /** The button that was pressed goes with the box: the focus goes to what is around it. */
  function discard(): void {
    const around = root.current?.closest('form') ?? document.querySelector<HTMLElement>('h1[tabindex]');
    around?.focus();
    void forgetTaken();
  }

  return (
    <section class="doelspoor-taken doelspoor-stack" aria-label={words.title} ref={root}>
      <div role="status">
        {children}
        {taken.isCut && <p class="doelspoor-note doelspoor-small">{words.cut(MOST_TAKEN)}</p>}
      </div>
      <label class="doelspoor-hidden" for={id}>
        {words.title}
      </label>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        rows={3}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="doelspoor-cluster">
        {actions.map(({ label, onPick }) => (
          <Button key={label} onClick={() => text.trim() !== '' && onPick(text.trim())}>
            {label}
          </Button>
        ))}
        <Button appearance="subtle" onClick={discard}>
          {words.discard}
        </Button>
      </div>
    </section>
  );
}
