import { useEffect, useState } from 'preact/hooks';
import { findForm } from '../../../shared/forms/registry.ts';
import { momentText } from '../../../shared/text/day-text.ts';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseView } from '../../cases/watch-case.ts';
import { amendedEntry } from '../../drafts/amends.ts';
import { type Draft, discardDraft, listDrafts, writeDraft } from '../../drafts/drafts.ts';

interface DraftLinesProps {
  view: CaseView;
  onFill: (form: string, subject: string) => void;
}

/** What was begun in this case and not saved, to go on with or to throw away. */
export function DraftLines({ view, onFill }: DraftLinesProps) {
  const { language, t, say } = useLanguage();
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const [discarded, setDiscarded] = useState<Draft | null>(null);

  async function read(): Promise<void> {
    setDrafts(view.caseTag ? await listDrafts(view.caseTag) : []);
  }

  useEffect(() => {
    setDiscarded(null);
    void read();
  }, [view.caseTag]);

  async function discard(draft: Draft): Promise<void> {
    await discardDraft(draft.key);
    setDiscarded(draft);
    await read();
  }

  async function putBack(draft: Draft): Promise<void> {
    await writeDraft(draft);
    setDiscarded(null);
    await read();
  }

  return (
    <div class="doelspoor-drafts doelspoor-small">
      {drafts.map((draft) => {
        const form = findForm(draft.key.form, draft.formVersion);
        if (!form) return null;
        const name = say(form.title);
        const isAmending = amendedEntry(draft.key.subject) !== null;
        const moment = momentText(draft.savedAt, view.todayOn, language);
        const title = t.draft.found(moment, isAmending ? t.amending.draft(name) : name);
        return (
          <p class="doelspoor-row" key={draft.entryId}>
            <span>{title}</span>
            <span class="doelspoor-draft-actions">
              <InlineButton
                label={`${t.draft.goOn}: ${title}`}
                onClick={() => onFill(form.id, draft.key.subject)}
              >
                {t.draft.goOn}
              </InlineButton>
              <InlineButton label={`${t.draft.discard}: ${title}`} onClick={() => void discard(draft)}>
                {t.draft.discard}
              </InlineButton>
            </span>
          </p>
        );
      })}
      <div role="status">
        {discarded && (
          <p class="doelspoor-row">
            <span>{t.draft.discarded}</span>
            <InlineButton onClick={() => void putBack(discarded)}>{t.undo}</InlineButton>
          </p>
        )}
      </div>
    </div>
  );
}
