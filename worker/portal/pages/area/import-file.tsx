import { useState } from 'preact/hooks';
import { importAreaFigures } from '../../../../shared/api/area.ts';
import type { Team } from '../../../../shared/api/schemas.ts';
import type { ImportedFigure } from '../../../../shared/area/imported-figure.ts';
import { type ReadFile, readAreaFile } from '../../../../shared/area/read-file.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { SelectControl } from '../../parts/controls.tsx';
import { Field } from '../../parts/field.tsx';
import { focusOn } from '../../parts/focus-on.ts';
import { Problem } from '../../parts/problem.tsx';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';
import { type FileText, fileText } from './file-text.ts';
import { Preview } from './preview.tsx';
import { ProblemList } from './problem-list.tsx';
import { saveTemplate } from './save-template.ts';

interface ImportFileProps {
  teams: readonly Team[];
  lastYear: number;
  /** What holds now. */
  figures: readonly ImportedFigure[];
  onImported: (said: string) => void;
}

/** For how many years back there is a template. */
const YEARS = 10;

/** A file that was chosen: what it holds, and the id that its import will have, however often it is sent. */
interface Chosen {
  id: string;
  name: string;
  read: ReadFile | Exclude<FileText['kind'], 'text'>;
}

/** Reads a file, says line by line what is wrong with it, shows what it would change, and then brings it in. */
export function ImportFile({ teams, lastYear, figures, onImported }: ImportFileProps) {
  const { t, language } = useText();
  const text = t.area.import;
  const [year, setYear] = useState(lastYear - 1);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function choose(file: File | undefined): Promise<void> {
    setProblem(null);
    if (!file) return setChosen(null);
    const found = await fileText(file);
    const read = found.kind === 'text' ? readAreaFile(found.text, { teams, lastYear }) : found.kind;
    setChosen({ id: crypto.randomUUID(), name: file.name, read });
    focusOn('#area-chosen');
  }

  async function bringIn({ id }: Chosen, read: ReadFile): Promise<void> {
    setIsBusy(true);
    const given = read.figures.map(({ figure }) => figure);
    const answer = await ask(importAreaFigures, { params: {}, request: { id, figures: given } });
    setIsBusy(false);
    setProblem(answer.ok ? null : answer);
    if (!answer.ok) return;
    forget();
    onImported(text.done(given.length, answer.value.version));
  }

  function forget(): void {
    setChosen(null);
    const input = document.querySelector<HTMLInputElement>('#area-file');
    if (input) input.value = '';
    input?.focus();
  }

  const read = chosen !== null && typeof chosen.read !== 'string' ? chosen.read : null;
  return (
    <section class="portal-section doelspoor-stack doelspoor-no-print" aria-labelledby="area-import">
      <Heading level={2} id="area-import">
        {text.title}
      </Heading>
      <ol class="portal-questions">
        <li>{text.steps.template}</li>
        <li>{text.steps.fill}</li>
        <li>{text.steps.save}</li>
      </ol>
      <div class="portal-form">
        <div class="doelspoor-cluster portal-bottom">
          <SelectControl
            id="area-year"
            label={text.year}
            value={String(year)}
            options={Array.from({ length: YEARS }, (_, before) => String(lastYear - before)).map((value) => ({
              value,
              label: value,
            }))}
            onChange={(value) => setYear(Number(value))}
          />
          <Button onClick={() => saveTemplate(teams, year, language)}>{text.template}</Button>
        </div>
        <Field id="area-file" label={text.file} hint={text.fileHint}>
          {(attributes) => (
            <input
              {...attributes}
              type="file"
              accept=".csv,.txt,text/csv,text/plain"
              onChange={(event) => void choose(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
      </div>
      {chosen && (
        <div class="portal-outcome doelspoor-stack" id="area-chosen" tabIndex={-1}>
          <Heading level={3}>{text.chosen(chosen.name)}</Heading>
          {typeof chosen.read === 'string' && <p>{text.notText[chosen.read]}</p>}
          {read && read.problems.length > 0 && <ProblemList problems={read.problems} />}
          {read && read.problems.length === 0 && (
            <Preview teams={teams} read={read.figures} blank={read.blank} figures={figures} />
          )}
          <Problem failure={problem} />
          <div class="doelspoor-cluster">
            {read && read.problems.length === 0 && (
              <Button appearance="primary" isBusy={isBusy} onClick={() => void bringIn(chosen, read)}>
                {text.bringIn(read.figures.length)}
              </Button>
            )}
            <Button onClick={forget}>{text.another}</Button>
          </div>
        </div>
      )}
    </section>
  );
}
