import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Team } from '../../../shared/api/schemas.ts';
import type { Answers, Form } from '../../../shared/forms/define-form.ts';
import { momentText } from '../../../shared/text/day-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { FormView } from '../../../shared/ui/form/form-view.tsx';
import type { FormState } from '../../../shared/ui/form/use-filling.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseView } from '../../cases/watch-case.ts';
import { amendedEntry } from '../../drafts/amends.ts';
import { type Draft, discardDraft, readDraft, watchDraft, writeDraft } from '../../drafts/drafts.ts';
import { newId } from '../../new-id.ts';
import { saveEntry } from '../../outbox/save-entry.ts';
import { amendedAnswers, hasUnreadable, viewBefore } from './amended-answers.ts';
import { formContextOf } from './form-context.ts';
import { startAnswers } from './start-answers.ts';
import { TakenLine } from './taken-line.tsx';
import { useTakenHere } from './use-taken.ts';

interface FillInProps {
  form: Form;
  /** The goal, assessment or consult that the form is about, or the entry it corrects; '' for none. */
  subject: string;
  view: CaseView;
  teams: readonly Team[];
  /** Beside the state of the draft: how the outbox stands. */
  saveState: ComponentChildren;
  onSaved: (answers: Answers, entryId: string) => void;
  onLeave: () => void;
  /** Left out where asking someone to think along makes no sense. */
  onConsult?: (() => void) | undefined;
}

interface Beginning {
  entryId: string;
  state: FormState;
  /** When the draft it goes on with was kept; null for a new one. */
  resumedAt: number | null;
  /** How often something was put in from outside, and where last: the form then begins anew there. */
  puts: number;
  at?: string;
}

/** A form with its draft: every change is kept at once, and what another window writes shows here too. */
export function FillIn(props: FillInProps) {
  const { form, subject, view, teams, saveState, onSaved, onLeave, onConsult } = props;
  const { language, t } = useLanguage();
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const [kept, setKept] = useState<'not yet' | 'kept' | 'failed'>('not yet');
  const changes = useRef(0);
  const latest = useRef<FormState | null>(null);
  const key = { caseTag: view.caseTag, form: form.id, subject };
  const amends = amendedEntry(subject);
  const amended = amends === null ? null : (view.entries.find(({ id }) => id === amends) ?? null);
  const about = useMemo(() => (amended ? viewBefore(view, amended) : view), [view, amended]);

  function anew(): FormState {
    return amended
      ? { happenedOn: amended.happenedOn, answers: amendedAnswers(view, amended), step: 0 }
      : { happenedOn: view.todayOn, answers: startAnswers(form.id, subject, view), step: 0 };
  }

  function begin(draft: Draft | null): void {
    // What it corrects is not known here any more: nothing can be said about it.
    if (amends !== null && !amended) {
      onLeave();
      return;
    }
    const fits = draft && draft.formVersion === form.version ? draft : null;
    const { happenedOn, answers, step } = fits ?? anew();
    latest.current = { happenedOn, answers, step };
    setBeginning({
      entryId: fits?.entryId ?? newId(),
      resumedAt: fits?.savedAt ?? null,
      state: latest.current,
      puts: 0,
    });
    setKept(fits ? 'kept' : 'not yet');
  }

  useEffect(() => {
    void readDraft(key).then(begin);
    return watchDraft(key, (draft) => (draft ? begin(draft) : onLeave()));
  }, [view.caseTag, form.id, subject]);

  async function keep(entryId: string, state: FormState): Promise<void> {
    latest.current = state;
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

  const context = formContextOf(form.id, about, teams, t);
  const taken = useTakenHere({
    form,
    context,
    ref: view.ref,
    latest,
    isReady: beginning !== null,
    put: async (state, at) => {
      if (!beginning) return;
      setBeginning({ ...beginning, state, puts: beginning.puts + 1, at });
      await keep(beginning.entryId, state);
    },
  });

  if (!beginning) return null;
  const { entryId, resumedAt } = beginning;
  return (
    <FormView
      key={`${entryId} ${resumedAt} ${beginning.puts}`}
      form={form}
      context={context}
      start={beginning.state}
      at={beginning.at}
      banner={<TakenLine {...taken} />}
      subtitle={amended ? t.amending.subtitle(view.ref.number) : t.panel.case(view.ref.number)}
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
      aside={onConsult && <InlineButton onClick={onConsult}>{t.consult.ask}</InlineButton>}
      notice={
        <>
          {amended && <p class="doelspoor-small doelspoor-quiet doelspoor-resumed">{t.amending.notice}</p>}
          {amended && hasUnreadable(view, amended) && (
            <Alert kind="warning">
              <p>{t.amending.unreadable}</p>
            </Alert>
          )}
          {resumedAt !== null && (
            <p class="doelspoor-small doelspoor-quiet doelspoor-resumed" role="status">
              {t.draft.resumed(momentText(resumedAt, view.todayOn, language))}{' '}
              <InlineButton onClick={() => void discardDraft(key).then(() => begin(null))}>
                {t.draft.startOver}
              </InlineButton>
            </p>
          )}
        </>
      }
      onChange={(state) => void keep(entryId, state)}
      onLeave={onLeave}
      onSave={async (filled) => {
        const entry = { ref: view.ref, form: form.id, formVersion: form.version, entryId, ...filled };
        const saved = await saveEntry(amended ? { ...entry, amends: amended.id } : entry);
        if (!saved.ok) return saved;
        onSaved(filled.answers, entryId);
        return null;
      }}
    />
  );
}
