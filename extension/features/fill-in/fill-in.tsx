import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Team } from '../../../shared/api/schemas.ts';
import type { Form } from '../../../shared/forms/define-form.ts';
import { momentText } from '../../../shared/text/day-text.ts';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { FormView } from '../../../shared/ui/form/form-view.tsx';
import type { FormState } from '../../../shared/ui/form/use-filling.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseView } from '../../cases/watch-case.ts';
import { type Draft, discardDraft, readDraft, watchDraft, writeDraft } from '../../drafts/drafts.ts';
import { newId } from '../../new-id.ts';
import { saveEntry } from '../../outbox/outbox.ts';
import { formContextOf } from './form-context.ts';
import { startAnswers } from './start-answers.ts';

interface FillInProps {
  form: Form;
  /** The goal or assessment that the form is about, '' for none. */
  subject: string;
  view: CaseView;
  teams: readonly Team[];
  /** Beside the state of the draft: how the outbox stands. */
  saveState: ComponentChildren;
  onSaved: () => void;
  onLeave: () => void;
}

interface Beginning {
  entryId: string;
  state: FormState;
  /** When the draft it goes on with was kept; null for a new one. */
  resumedAt: number | null;
}

/** A form with its draft: every change is kept at once, and what another window writes shows here too. */
export function FillIn({ form, subject, view, teams, saveState, onSaved, onLeave }: FillInProps) {
  const { language, t } = useLanguage();
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const [kept, setKept] = useState<'not yet' | 'kept' | 'failed'>('not yet');
  const changes = useRef(0);
  const key = { caseTag: view.caseTag, form: form.id, subject };

  function begin(draft: Draft | null): void {
    const fits = draft && draft.formVersion === form.version ? draft : null;
    setBeginning({
      entryId: fits?.entryId ?? newId(),
      resumedAt: fits?.savedAt ?? null,
      state: fits ?? { happenedOn: view.todayOn, answers: startAnswers(form.id, subject, view), step: 0 },
    });
    setKept(fits ? 'kept' : 'not yet');
  }

  useEffect(() => {
    void readDraft(key).then(begin);
    return watchDraft(key, (draft) => (draft ? begin(draft) : onLeave()));
  }, [view.caseTag, form.id, subject]);

  async function keep(entryId: string, state: FormState): Promise<void> {
    changes.current += 1;
    const change = changes.current;
    setKept('not yet');
    const draft = { key, formVersion: form.version, entryId, ...state, savedAt: Date.now() };
    // A full disk must not go unsaid: then what is on the screen is all there is.
    const outcome = await writeDraft(draft).then(
      () => 'kept' as const,
      () => 'failed' as const,
    );
    if (change === changes.current) setKept(outcome);
  }

  if (!beginning) return null;
  const { entryId, resumedAt } = beginning;
  return (
    <FormView
      key={`${entryId} ${resumedAt}`}
      form={form}
      context={formContextOf(form.id, view, teams, t)}
      start={beginning.state}
      subtitle={t.panel.case(view.ref.number)}
      status={
        <>
          {kept === 'failed' && (
            <p class="doelspoor-small doelspoor-attention" role="alert">
              {t.draft.notKept}
            </p>
          )}
          {kept === 'kept' && (
            <p class="doelspoor-small doelspoor-quiet">
              <span aria-hidden="true">✓ </span>
              {t.draft.kept}
            </p>
          )}
          {saveState}
        </>
      }
      notice={
        resumedAt !== null && (
          <p class="doelspoor-small doelspoor-quiet doelspoor-resumed" role="status">
            {t.draft.resumed(momentText(resumedAt, view.todayOn, language))}{' '}
            <InlineButton onClick={() => void discardDraft(key).then(() => begin(null))}>
              {t.draft.startOver}
            </InlineButton>
          </p>
        )
      }
      onChange={(state) => void keep(entryId, state)}
      onLeave={onLeave}
      onSave={async (filled) => {
        const about = { ref: view.ref, form: form.id, formVersion: form.version, entryId };
        const saved = await saveEntry({ ...about, ...filled });
        if (!saved.ok) return saved;
        onSaved();
        return null;
      }}
    />
  );
}
