import { swotParts } from '../../../shared/api/area.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import type { Stored } from '../../meetings/save-kept.ts';
import { useAreaText } from './use-area-text.ts';

/** What the coach wrote down, for who does not write. */
export function SwotRead({ stored }: { stored: Stored }) {
  const { swot: text } = useAreaText();
  return (
    <>
      <p class="doelspoor-quiet doelspoor-small doelspoor-no-print">{text.readOnly}</p>
      <div class="doelspoor-area__swot">
        {swotParts.map((part) => (
          <section key={part} class="doelspoor-area__part">
            <Heading level={4}>{text.parts[part]}</Heading>
            <p class="doelspoor-area__text">
              {stored.fields[part] ?? (stored.sealed[part] === undefined ? text.empty : text.closed)}
            </p>
          </section>
        ))}
      </div>
    </>
  );
}
