import type { ComponentChildren } from 'preact';

interface HeadingProps {
  level: 1 | 2 | 3 | 4;
  id?: string;
  /** The focus can be put on it, by code only. */
  isFocusable?: boolean;
  children: ComponentChildren;
}

/** A heading in the look of the theme. */
export function Heading({ level, id, isFocusable, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag class={`nl-heading nl-heading--level-${level}`} id={id} tabIndex={isFocusable ? -1 : undefined}>
      {children}
    </Tag>
  );
}
