import type { ComponentChildren } from 'preact';

interface HeadingProps {
  level: 1 | 2 | 3;
  id?: string;
  children: ComponentChildren;
}

/** A heading in the look of the theme. */
export function Heading({ level, id, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag class={`nl-heading nl-heading--level-${level}`} id={id}>
      {children}
    </Tag>
  );
}
