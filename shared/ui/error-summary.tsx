import type { ComponentChildren } from 'preact';
import { InlineButton } from './button.tsx';
import { Heading } from './heading.tsx';

interface ErrorSummaryProps {
  title: string;
  /** What to look at; following one leads to its question. */
  items: readonly { text: string; onFollow: () => void }[];
  children?: ComponentChildren;
}

/** What keeps someone from going on, above the questions. Read out when it appears, and it takes the focus. */
export function ErrorSummary({ title, items, children }: ErrorSummaryProps) {
  return (
    <div
      class="utrecht-alert utrecht-alert--error doelspoor-alert"
      role="alert"
      tabIndex={-1}
      data-error-summary=""
    >
      <div class="utrecht-alert__content">
        <Heading level={2}>{title}</Heading>
        {children}
        {items.length > 0 && (
          <ul>
            {items.map(({ text, onFollow }) => (
              <li key={text}>
                <InlineButton onClick={onFollow}>{text}</InlineButton>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
