interface FactsProps {
  /** What each fact is called, and the fact. */
  facts: readonly (readonly [name: string, fact: string])[];
  class?: string;
}

/** Facts to read, one under the other. */
export function Facts({ facts, class: extra = '' }: FactsProps) {
  return (
    <dl class={`portal-facts ${extra}`.trim()}>
      {facts.map(([name, fact]) => (
        <div key={name} class="portal-facts__pair">
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
