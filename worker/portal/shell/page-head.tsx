import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useText } from './language.tsx';

interface PageHeadProps {
  title: string;
  /** What one does here, in a sentence or two. */
  intro?: ComponentChildren;
  /** Beside the title. */
  children?: ComponentChildren;
}

let isFirst = true;

/** The head of a page. Takes the focus, so that whoever reads with their ears hears where they are. */
export function PageHead({ title, intro, children }: PageHeadProps) {
  const { t } = useText();
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = t.pageTitle(title);
  }, [title, t]);
  useEffect(() => {
    if (!isFirst) head.current?.querySelector('h1')?.focus();
    isFirst = false;
  }, []);
  return (
    <header ref={head} class="portal-page-head">
      <div class="doelspoor-page__head">
        <Heading level={1} isFocusable>
          {title}
        </Heading>
        {children && <div class="doelspoor-cluster doelspoor-no-print">{children}</div>}
      </div>
      {intro && <p class="portal-intro">{intro}</p>}
    </header>
  );
}
