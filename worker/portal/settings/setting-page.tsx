import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../../../shared/domain/errors.ts';
import type { SettingKind, SettingValue } from '../../../shared/settings/registry.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { Answered } from '../parts/answered.tsx';
import { focusOn } from '../parts/focus-on.ts';
import { Problem } from '../parts/problem.tsx';
import { SaveBar } from '../parts/save-bar.tsx';
import { useUnsaved } from '../parts/use-unsaved.ts';
import { useText } from '../shell/language.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { ConflictNote } from './conflict-note.tsx';
import { SetBy } from './set-by.tsx';
import { type Setting, useSetting, wrongIn } from './use-setting.ts';
import { Versions } from './versions.tsx';

export interface Editing<Value> {
  draft: Value;
  change(part: Partial<Value>): void;
  /** Puts something else in its place as a whole. */
  put(value: Value): void;
  /** What is wrong at a path, once someone tried to save it. */
  errorAt(path: string): string | null;
}

interface SettingPageProps<K extends SettingKind> {
  kind: K;
  title: string;
  intro: ComponentChildren;
  /** How what is wrong at a path is said. */
  explain: (path: string, draft: SettingValue<K>) => string;
  /** On the button that saves, where "save" is not clear enough. */
  saveLabel?: string;
  children: (editing: Editing<SettingValue<K>>, setting: Setting<K>) => ComponentChildren;
  /** Under the form, outside what is saved. */
  below?: (setting: Setting<K>) => ComponentChildren;
}

/** The id of the control at a path. */
export const idOfSetting = (path: string) => `setting-${path.replaceAll('.', '-')}`;

/** A page on which an organisation sets something: what holds, what it would become, who set it before. */
export function SettingPage<const K extends SettingKind>(props: SettingPageProps<K>) {
  const { kind, title, intro, explain, saveLabel, children, below } = props;
  const { t } = useText();
  const setting = useSetting(kind);
  const [draft, setDraft] = useState<SettingValue<K> | null>(null);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState('');
  const shown = draft ?? setting.value;
  const isChanged = draft !== null && JSON.stringify(draft) !== JSON.stringify(setting.value);
  useUnsaved(isChanged);

  function begin(value: SettingValue<K> | null, saying = ''): void {
    setDraft(value);
    setWrong([]);
    setProblem(null);
    setSaid(saying);
  }

  async function save(): Promise<void> {
    if (draft === null) return;
    const found = wrongIn(kind, draft);
    setWrong(found);
    setProblem(null);
    setSaid('');
    if (found.length > 0) return focusOn('[data-error-summary]');
    setIsBusy(true);
    const failed = await setting.save(draft);
    setIsBusy(false);
    if (failed === null) return begin(null, t.saved);
    setProblem(failed);
    // What the API calls `value.x` is `x` here.
    setWrong(failed.fields?.flatMap((path) => (path.startsWith('value.') ? path.slice(6) : [])) ?? []);
  }

  return (
    <>
      <PageHead title={title} intro={intro} />
      <Answered answer={setting.answer}>
        {(current) =>
          shown === null ? (
            <Alert kind="error">
              <p>{t.unreadable}</p>
            </Alert>
          ) : (
            <div class="portal-form">
              <SetBy version={current} />
              {wrong.length > 0 && (
                <ErrorSummary
                  title={t.checkThis}
                  items={wrong.map((path) => ({
                    text: explain(path, shown),
                    onFollow: () => focusOn(`#${CSS.escape(idOfSetting(path))}`),
                  }))}
                />
              )}
              {problem?.code === 'conflict' ? (
                <ConflictNote
                  onLoad={() => {
                    setProblem(null);
                    setting.answer.again();
                  }}
                />
              ) : (
                <Problem failure={problem} />
              )}
              {children(
                {
                  draft: shown,
                  change: (part) => begin({ ...(shown as object), ...part } as SettingValue<K>),
                  put: (value) => begin(value),
                  errorAt: (path) => (wrong.includes(path) ? explain(path, shown) : null),
                },
                setting,
              )}
              <SaveBar
                isChanged={isChanged}
                isBusy={isBusy}
                said={said}
                label={saveLabel}
                onSave={() => void save()}
                onUndo={() => begin(null)}
              />
              <Versions
                kind={kind}
                current={current.version}
                onRestore={(value, version) => begin(value, t.versions.restored(version))}
              />
            </div>
          )
        }
      </Answered>
      {below?.(setting)}
    </>
  );
}
