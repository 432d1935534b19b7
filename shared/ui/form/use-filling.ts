import { useRef, useState } from 'preact/hooks';
import type { ErrorCode, Failure } from '../../domain/errors.ts';
import type { Answers, Form } from '../../forms/define-form.ts';
import type { Day } from '../../time/day.ts';
import { cleanAnswers, type Path, withAnswer } from './answers.ts';
import { askedNow } from './asked-now.ts';
import type { FormContext } from './form-context.ts';
import { completed } from './known-rows.ts';
import { isOn, type Problem, problemsOf } from './problems.ts';
import { withRowStart } from './row-start.ts';
import type { Screen } from './screens.ts';

/** A form as far as it has been filled in. `step` is the place of the screen, from 0. */
export interface FormState {
  happenedOn: Day;
  answers: Answers;
  step: number;
}

/** What a form that is being filled in begins with, and what becomes of it. */
export interface Filling {
  form: Form;
  context: FormContext;
  start: FormState;
  /** The question to begin at, also when it is folded away; the first one of the screen without. */
  at?: string | undefined;
  onChange: (state: FormState) => void;
  /** Files the answers; a failure is shown and nothing is lost. */
  onSave: (filled: { happenedOn: Day; answers: Answers }) => Promise<Failure | null>;
}

/** Where the focus goes after the next change of the screen. */
export type FocusWish = { on: 'screen' | 'summary' } | { after: Element } | { path: string };

/** The state of a form that is being filled in, and what can be done with it. */
export function useFilling({ form: defined, context, start, at, onChange, onSave }: Filling) {
  const [state, setState] = useState(() => ({
    ...start,
    answers: completed(defined.fields, start.answers, context),
  }));
  const [attempted, setAttempted] = useState<ReadonlySet<number>>(new Set());
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [focus, setFocus] = useState<FocusWish>(at === undefined ? { on: 'screen' } : { path: at });
  // Two changes in one go both count, although the screen is drawn once.
  const latest = useRef(state);

  const { form, answers, instrument, screens } = askedNow(defined, state.answers, context);
  const step = Math.max(0, Math.min(state.step, screens.length - 1));
  const screen = screens[step];
  const problems = problemsOf(form, answers, state.happenedOn, context);
  const errors = screen ? errorsOn(screen, problems) : [];

  function update(change: Partial<FormState>): void {
    latest.current = { ...latest.current, ...change };
    setState(latest.current);
    onChange(latest.current);
  }

  function goTo(next: number, wish: FocusWish = { on: 'screen' }): void {
    setFailure(null);
    update({ step: next });
    setFocus(wish);
  }

  async function save(): Promise<void> {
    const wrongAt = screens.findIndex((one) => errorsOn(one, problems).length > 0);
    if (wrongAt >= 0) {
      setAttempted(new Set(screens.keys()));
      goTo(wrongAt, { on: 'summary' });
      return;
    }
    if (isSaving) return;
    setSaving(true);
    const clean = cleanAnswers(form.fields, answers, instrument);
    const filled = { happenedOn: state.happenedOn, answers: clean.answers };
    const failed = await onSave(filled);
    setSaving(false);
    if (!failed) return;
    setFailure(failed.code);
    setFocus({ on: 'summary' });
  }

  return {
    answers,
    happenedOn: state.happenedOn,
    screens,
    step,
    screen,
    isLast: step === screens.length - 1,
    problems,
    errors,
    isAttempted: attempted.has(step),
    failure,
    isSaving,
    focus,
    setFocus,
    goTo,
    pickDay: (happenedOn: Day) => update({ happenedOn }),
    change(path: Path, value: unknown): void {
      const before = completed(form.fields, latest.current.answers, context);
      update({ answers: withRowStart(form, before, withAnswer(before, path, value), path, context) });
    },
    goOn(): void {
      setAttempted(new Set([...attempted, step]));
      if (errors.length > 0) setFocus({ on: 'summary' });
      else if (step === screens.length - 1) void save();
      else goTo(step + 1);
    },
    goToPath(path: string): void {
      const at = screens.findIndex((one) => isOn(one, path));
      goTo(at >= 0 ? at : step, { path });
    },
  };
}

function errorsOn(screen: Screen, problems: readonly Problem[]): Problem[] {
  return problems.filter(({ level, path }) => level === 'error' && isOn(screen, path));
}
