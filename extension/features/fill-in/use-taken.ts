import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseRef } from '../../../shared/case-systems/case-number.ts';
import type { Localised } from '../../../shared/domain/localised.ts';
import type { Form } from '../../../shared/forms/define-form.ts';
import { pathText, withAnswer } from '../../../shared/ui/form/answers.ts';
import { type AskedNow, askedNow } from '../../../shared/ui/form/asked-now.ts';
import type { FormContext } from '../../../shared/ui/form/form-context.ts';
import { idOf } from '../../../shared/ui/form/form-scope.ts';
import type { FormState } from '../../../shared/ui/form/use-filling.ts';
import { consumeTaken, type TakenText } from '../../taken-text/taken-text.ts';
import { useWaiting } from '../../taken-text/use-waiting.ts';
import { addText, placeFor, type TextPlace, textAt, textPlaces } from './text-places.ts';

interface FormHere {
  form: Form;
  context: FormContext;
  ref: CaseRef;
  /** The form as it is now; null while it is being read. */
  latest: { current: FormState | null };
  isReady: boolean;
  /** Puts another state in its place, shows the question at a path, and keeps it. */
  put: (state: FormState, at: string) => Promise<void>;
}

/** Why a text from a page still waits. */
export type Waiting = { kind: 'where' | 'other-case' } | { kind: 'too-long'; over: number; label: Localised };

export interface TakenHere {
  taken: TakenText | null;
  waiting: Waiting | null;
  /** Puts the text that waits, as it reads now, where someone is typing. */
  addHere: (text: string) => void;
  /** Where the last one was put; null when none was, or when its text was changed since. */
  added: { label: Localised; undo: () => void } | null;
}

/**
 * Lets a form that is open take a text from a page: by itself when it comes from the page of this case and it is clear
 * where it goes, otherwise when someone says so.
 */
export function useTakenHere({ form, context, ref, latest, isReady, put }: FormHere): TakenHere {
  const taken = useWaiting();
  const asked = () => latest.current && askedNow(form, latest.current.answers, context);
  const typingIn = useTypingIn(asked);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [last, setLast] = useState<{ place: TextPlace; before: string; after: string } | null>(null);

  async function add({ target }: TakenText, text: string): Promise<boolean> {
    const state = latest.current;
    const now = asked();
    const place = state && now && placeFor(target, now, state.step, typingIn());
    if (!place) {
      setWaiting({ kind: 'where' });
      return false;
    }
    const outcome = addText(now, place, text);
    if (outcome.kind === 'too-long') {
      setWaiting({ ...outcome, label: place.field.label });
      return false;
    }
    const { answers, step } = outcome;
    await put({ ...state, answers, step }, pathText(place.path));
    setLast({
      place,
      before: textAt(now.answers, place.path),
      after: textAt(answers, place.path),
    });
    return true;
  }

  useEffect(() => {
    if (!taken || !isReady) return;
    const isOwn = taken.ref?.system === ref.system && taken.ref.number === ref.number;
    setWaiting(isOwn ? null : { kind: 'other-case' });
    if (isOwn) void consumeTaken((one) => add(one, one.text));
  }, [taken, isReady]);

  const state = latest.current;
  const isStillThere =
    last !== null && state !== null && textAt(state.answers, last.place.path) === last.after;
  return {
    taken,
    waiting: taken && waiting,
    addHere: (text) => void consumeTaken((one) => add(one, text)),
    added: isStillThere
      ? {
          label: last.place.field.label,
          undo: () => {
            const answers = withAnswer(state.answers, last.place.path, last.before || undefined);
            setLast(null);
            void put({ ...state, answers }, pathText(last.place.path));
          },
        }
      : null,
  };
}

/** The control in which someone was typing last, as long as it is on the screen. */
function useTypingIn(asked: () => AskedNow | null): () => string | null {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const noticed = ({ target }: FocusEvent) => {
      const now = target instanceof HTMLElement ? asked() : null;
      if (
        now &&
        target instanceof HTMLElement &&
        textPlaces(now).some(({ path }) => idOf(path) === target.id)
      )
        last.current = target.id;
    };
    document.addEventListener('focusin', noticed);
    return () => document.removeEventListener('focusin', noticed);
  });
  return () => (last.current !== null && document.getElementById(last.current) ? last.current : null);
}
