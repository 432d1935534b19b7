import { MAX_SWOT_TEXT, type SwotPart } from '../../../shared/api/area.ts';
import { identifierWarnings } from '../../../shared/privacy/identifier-warnings.ts';
import { useAreaText } from './use-area-text.ts';

interface SwotTextProps {
  part: SwotPart;
  text: string;
  /** It was written with a key that this device does not have; it stays as it is. */
  isClosed: boolean;
  onChange: (text: string) => void;
  onLeave: () => void;
}

/** One of the four. On paper it stands as a text and not in a box that cuts it off. */
export function SwotText({ part, text: written, isClosed, onChange, onLeave }: SwotTextProps) {
  const { swot: text } = useAreaText();
  const id = `swot-${part}`;
  const isIdentifying = identifierWarnings(written).length > 0;
  return (
    <div class="doelspoor-area__part">
      <label class="utrecht-form-label" for={id}>
        {text.parts[part]}
      </label>
      {isClosed ? (
        <p class="doelspoor-quiet">{text.closed}</p>
      ) : (
        <textarea
          id={id}
          class="utrecht-textarea utrecht-textarea--html-textarea doelspoor-no-print"
          rows={4}
          maxLength={MAX_SWOT_TEXT}
          value={written}
          aria-describedby={isIdentifying ? `${id}-identifies` : undefined}
          onInput={(event) => onChange(event.currentTarget.value)}
          onBlur={onLeave}
        />
      )}
      <div role="status">
        {isIdentifying && (
          <p class="doelspoor-note" id={`${id}-identifies`}>
            {text.looksLike}
          </p>
        )}
      </div>
      <p class="doelspoor-area__text doelspoor-area__paper" aria-hidden="true">
        {written}
      </p>
    </div>
  );
}
