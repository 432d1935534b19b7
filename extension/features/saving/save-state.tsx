import { useState } from 'preact/hooks';
import type { Text } from '../../../shared/text/nl.ts';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import { type OutboxSummary, retryNow } from '../../outbox/outbox.ts';
import { outbox } from './signals.ts';

interface SaveStateProps {
  /** Beside a draft, whose own state says enough, only what is not well is said. */
  isQuietWhenSaved?: boolean;
}

/** Whether everything is saved where it belongs. Always there, and always true. */
export function SaveState({ isQuietWhenSaved = false }: SaveStateProps) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const summary = outbox.value;
  const count = summary?.attention.length ?? 0;
  const Attention = useLoaded(async () => (await import('./attention-list.tsx')).AttentionList, count > 0);
  if (!summary) return null;
  return (
    <div class="doelspoor-save-state doelspoor-small">
      <p role="status">
        {count > 0 ? (
          <span class="doelspoor-attention">{t.saving.attention(count)}</span>
        ) : (
          (summary.waiting > 0 || !isQuietWhenSaved) && (
            <span class="doelspoor-quiet">{stateText(summary, t)}</span>
          )
        )}
      </p>
      {summary.waiting > 0 && summary.lastError !== null && (
        <InlineButton onClick={() => void retryNow()}>{t.saving.sendNow}</InlineButton>
      )}
      {count > 0 && (
        <InlineButton isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t.saving.hide : t.saving.look}
        </InlineButton>
      )}
      {count > 0 && isOpen && Attention && <Attention items={summary.attention} />}
    </div>
  );
}

function stateText({ waiting, ofOthers, lastError }: OutboxSummary, t: Text): string {
  if (waiting === 0) return `✓ ${t.saving.saved}`;
  if (ofOthers === waiting) return t.saving.ofOthers(waiting);
  if (lastError === 'session-expired' || lastError === 'not-signed-in') return t.saving.signInFirst(waiting);
  return lastError === null ? t.saving.sending(waiting) : t.saving.waiting(waiting);
}
