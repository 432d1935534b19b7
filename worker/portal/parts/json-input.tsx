import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../shared/ui/button.tsx';
import type * as z from '../../../shared/zod.ts';
import { useText } from '../shell/language.tsx';
import { checkJson, type Wrong } from './check-json.ts';
import { AreaControl } from './controls.tsx';
import { Field } from './field.tsx';

interface JsonInputProps<T> {
  id: string;
  schema: z.ZodMiniType<T>;
  /** What else keeps it from being added; null when nothing does. */
  refuse: (value: T) => string | null;
  /** On the button that adds it. */
  addLabel: string;
  onAdd: (value: T) => void;
  /** How it looks once it fits. */
  preview: (value: T) => ComponentChildren;
}

/** Takes a definition as pasted text or a file, says what is wrong with it, and shows it before it is added. */
export function JsonInput<T>({ id, schema, refuse, addLabel, onAdd, preview }: JsonInputProps<T>) {
  const { t } = useText();
  const text = t.definitions.json;
  const [pasted, setPasted] = useState('');
  const checked = checkJson(pasted, schema);
  const refusal = checked.kind === 'fine' ? refuse(checked.value) : null;
  const error = checked.kind === 'not-json' ? text.notJson : refusal;
  return (
    <div class="portal-form">
      <AreaControl id={id} label={text.paste} value={pasted} error={error} onChange={setPasted} />
      <Field id={`${id}-file`} label={text.file}>
        {(attributes) => (
          <input
            {...attributes}
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              void file?.text().then(setPasted);
            }}
          />
        )}
      </Field>
      <div role="status">
        {checked.kind === 'wrong' && <WrongList wrong={checked.wrong} />}
        {checked.kind === 'fine' && refusal === null && <p>{text.fine}</p>}
      </div>
      {checked.kind === 'fine' && refusal === null && (
        <>
          <div class="portal-outcome">{preview(checked.value)}</div>
          <p>
            <Button
              appearance="primary"
              onClick={() => {
                onAdd(checked.value);
                setPasted('');
              }}
            >
              {addLabel}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}

/** More than this helps nobody: the first things come first. */
const MOST = 8;

function WrongList({ wrong }: { wrong: readonly Wrong[] }) {
  const { t } = useText();
  const text = t.definitions.json;
  return (
    <div class="doelspoor-note">
      <p>{text.wrong}</p>
      <ul>
        {wrong.slice(0, MOST).map(({ path, kind, detail }) => (
          <li key={`${path} ${kind}`}>{text.at(path || text.whole, text.kinds[kind](detail))}</li>
        ))}
      </ul>
    </div>
  );
}
