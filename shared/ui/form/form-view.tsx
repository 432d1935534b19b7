import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../button.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { Heading } from '../heading.tsx';
import { useLanguage } from '../language.tsx';
import { focusNext, focusPath, focusScreen } from './focus.ts';
import { FormScopeProvider } from './form-scope.ts';
import { HappenedOn } from './happened-on.tsx';
import { problemSummary, problemText } from './problem-text.ts';
import { HAPPENED_ON, isOn } from './problems.ts';
import { Remaining } from './remaining.tsx';
import { ScreenView } from './screen-view.tsx';
import { type Filling, useFilling } from './use-filling.ts';

export type { FormState } from './use-filling.ts';

interface FormViewProps extends Filling {
  /** Under the title: which case it is about. */
  subtitle: string;
  /** Under the buttons: whether what was typed is safe. */
  status: ComponentChildren;
  /** Above the first question, for what there is to say about the draft. */
  notice?: ComponentChildren;
  /** Beside the buttons: what else can be done from here. */
  aside?: ComponentChildren;
  /** Above every screen, for what just came in from elsewhere. */
  banner?: ComponentChildren;
  /** Back to where one came from. What was filled in stays. */
  onLeave: () => void;
  /** On a page with other things on it: its headings are a level lower, and the page stays where it is. */
  isEmbedded?: boolean;
}

/** Any form, from its data: one short screen after another, by keyboard or mouse. Only what is refused blocks. */
export function FormView(props: FormViewProps) {
  const { form, context, subtitle, status, notice, aside, onLeave, isEmbedded = false } = props;
  const { language, t, say } = useLanguage();
  const filling = useFilling(props);
  const { screen, screens, step, isLast, problems, errors, isAttempted } = filling;
  const root = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    const wish = filling.focus;
    if (!root.current) return;
    if ('path' in wish) focusPath(root.current, wish.path);
    else if ('after' in wish) focusNext(root.current, wish.after);
    else focusScreen(root.current, wish.on, isEmbedded ? 'stay' : 'top');
  }, [filling.focus]);

  if (!screen) return null;
  const shownErrors = isAttempted ? errors : errors.filter(({ kind }) => kind !== 'missing');
  const textAt = (path: string) => {
    const problem = shownErrors.find((one) => one.path === path);
    return problem ? problemText(problem, t, language) : null;
  };
  const mayWarn = errors.length === 0;
  const scope = {
    context,
    change: filling.change,
    errorAt: textAt,
    warningsAt: (path: string) =>
      problems
        .filter((one) => mayWarn && one.level === 'warning' && one.path === path)
        .map((one) => problemText(one, t, language)),
    rowsHere: (list: string) => (screen.part?.list === list ? screen.part.indexes : null),
    advance: (after: Element) => filling.setFocus({ after }),
    shownPath: props.at,
  };
  const remaining = problems.filter(
    ({ level, path }) => level === 'blank' || (level === 'warning' && !isOn(screen, path)),
  );
  const next = screens[step + 1]?.row;
  const nextList = next && form.fields[next.list];

  return (
    <FormScopeProvider value={scope}>
      <form
        class="doelspoor-panel"
        aria-labelledby="form-title"
        noValidate
        // A click beside a question leaves the focus in the form, so that Enter and Escape go on working.
        tabIndex={-1}
        ref={root}
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.isComposing || event.defaultPrevented) return;
          if (event.key === 'Escape') onLeave();
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || goesOn(event.target)))
            filling.goOn();
          else return;
          event.preventDefault();
        }}
      >
        <header class="doelspoor-panel__head doelspoor-form-head">
          <Heading level={isEmbedded ? 3 : 1} id="form-title">
            {say(form.title)}
          </Heading>
          <p class="doelspoor-quiet doelspoor-small doelspoor-facts">
            <span>{subtitle}</span>
            {screens.length > 1 && <span role="status">{t.form.step(step + 1, screens.length)}</span>}
          </p>
          <div class="doelspoor-progress" aria-hidden="true">
            <div style={`inline-size: ${Math.round(((step + 1) / screens.length) * 100)}%`} />
          </div>
        </header>
        {props.banner}
        <div class="doelspoor-panel__body doelspoor-fade-in" key={step}>
          {screen.isFirst && notice}
          {filling.failure !== null && (
            <ErrorSummary title={t.form.notSaved} items={[]}>
              <p>{t.errors[filling.failure]}</p>
            </ErrorSummary>
          )}
          {isAttempted && errors.length > 0 && (
            <ErrorSummary
              title={t.form.notYet}
              items={errors.map((problem) => ({
                text: problemSummary(problem, form, t, language),
                onFollow: () => filling.setFocus({ path: problem.path }),
              }))}
            />
          )}
          {screen.isFirst && (
            <HappenedOn
              label={say(form.happenedOnLabel)}
              day={filling.happenedOn}
              todayOn={context.todayOn}
              error={textAt(HAPPENED_ON)}
              onPick={filling.pickDay}
            />
          )}
          <ScreenView form={form} screen={screen} answers={filling.answers} level={isEmbedded ? 3 : 2} />
          {isLast && remaining.length > 0 && (
            <Remaining form={form} problems={remaining} onFollow={filling.goToPath} />
          )}
        </div>
        <footer class="doelspoor-panel__foot">
          <div class="doelspoor-cluster">
            <Button appearance="primary" isBusy={filling.isSaving} onClick={filling.goOn}>
              {isLast
                ? say(form.saveLabel)
                : nextList?.kind === 'list'
                  ? t.form.nextRow(say(nextList.rowName), next?.index === 0)
                  : t.form.next}
              <span aria-hidden="true">↵</span>
            </Button>
            <Button onClick={() => (step > 0 ? filling.goTo(step - 1) : onLeave())}>{t.form.back}</Button>
            {aside && <span class="doelspoor-aside">{aside}</span>}
          </div>
          {status}
        </footer>
      </form>
    </FormScopeProvider>
  );
}

/** Enter goes on from any control that does not use it itself; from a chip too, which a number or the space bar picks. */
function goesOn(target: EventTarget | null): boolean {
  return (
    target instanceof Element && !target.matches('textarea, button:not(.doelspoor-chip--button), a, summary')
  );
}
