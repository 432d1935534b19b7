import { useEffect, useState } from 'preact/hooks';
import type { Localised } from '../../../../shared/domain/localised.ts';
import { defaultTemplate } from '../../../../shared/dossier/default-templates.ts';
import {
  generalPlaceholders,
  ownPlaceholders,
  placeholdersOf,
  type Source,
} from '../../../../shared/dossier/placeholders.ts';
import { templateProblems } from '../../../../shared/dossier/template.ts';
import type { Form } from '../../../../shared/forms/define-form.ts';
import { forms, latestForm } from '../../../../shared/forms/registry.ts';
import { MOST_OF_A_TEMPLATE, type Templates } from '../../../../shared/settings/templates.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { AreaControl, SelectControl } from '../../parts/controls.tsx';
import { type Editing, idOfSetting } from '../../settings/setting-page.tsx';
import { useText } from '../../shell/language.tsx';
import { previewOf } from './preview.ts';

const formIds = [...new Set<string>(forms.map(({ id }) => id))];

/** The template of one form at a time, with what it can say and what it comes to. */
export function TemplateEditor({ editing }: { editing: Editing<Templates> }) {
  const { t, say } = useText();
  const { draft, put, errorAt } = editing;
  const [chosen, setChosen] = useState('goal');
  const wrong = formIds.find((id) => errorAt(id) !== null);
  useEffect(() => {
    if (wrong !== undefined) setChosen(wrong);
  }, [wrong]);

  const form = latestForm(chosen);
  const own = draft[chosen];
  const text = own ?? defaultTemplate(chosen);
  const [problem] = templateProblems(text, placeholdersOf(chosen));
  const isTooLong = text.length > MOST_OF_A_TEMPLATE;
  const error = problem
    ? t.templates.problems[problem.kind](problem.found, problem.line, problem.column)
    : isTooLong
      ? t.templates.tooLong(MOST_OF_A_TEMPLATE)
      : errorAt(chosen);
  const { [chosen]: _, ...others } = draft;
  return (
    <>
      <SelectControl
        id="template-form"
        label={t.templates.form}
        value={chosen}
        options={formIds.map((id) => ({
          value: id,
          label: `${say(latestForm(id).title)}${draft[id] === undefined ? '' : ` (${t.templates.own})`}`,
        }))}
        onChange={setChosen}
      />
      <AreaControl
        id={idOfSetting(chosen)}
        label={t.templates.text(say(form.title))}
        hint={own === undefined ? t.templates.isOurs : t.templates.isOwn}
        rows={12}
        value={text}
        error={error}
        onChange={(value) => put({ ...others, [chosen]: value })}
      />
      {own !== undefined && (
        <p>
          <Button onClick={() => put(others)}>{t.templates.backToOurs}</Button>
        </p>
      )}
      <section class="portal-section doelspoor-stack" aria-labelledby="placeholders">
        <Heading level={2} id="placeholders">
          {t.templates.placeholders}
        </Heading>
        <p class="doelspoor-quiet">{t.templates.placeholdersHelp}</p>
        <Placeholders form={form} />
      </section>
      {!problem && <Preview form={form} template={text} />}
    </>
  );
}

function Placeholders({ form }: { form: Form }) {
  const { t, say } = useText();
  const general = generalPlaceholders.map((name) => [name, t.templates.general[name]] as const);
  const own = Object.entries(ownPlaceholders(form.id)).map(
    ([name, source]) => [name, labelsOf(form, source).map(say).join(': ')] as const,
  );
  return (
    <dl class="portal-facts">
      {[...own, ...general].map(([name, what]) => (
        <div key={name} class="portal-facts__pair">
          <dt>
            <code>{`{${name}}`}</code>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a placeholder stands for, by the questions of its form. */
function labelsOf(form: Form, source: Source): Localised[] {
  const field = form.fields[typeof source === 'string' ? source : source.rows];
  if (!field) return [];
  if (field.kind !== 'list' || typeof source === 'string' || !('quote' in source)) return [field.label];
  const quoted = field.fields[source.quote];
  return quoted ? [field.label, quoted.label] : [field.label];
}

function Preview({ form, template }: { form: Form; template: string }) {
  const { t } = useText();
  const { full, least } = previewOf(form, template);
  return (
    <section class="portal-section doelspoor-stack" aria-labelledby="preview">
      <Heading level={2} id="preview">
        {t.templates.preview}
      </Heading>
      <p class="doelspoor-quiet">{t.templates.previewHelp}</p>
      <Heading level={3}>{t.templates.full}</Heading>
      <p class="portal-outcome portal-template" lang="nl">
        {full}
      </p>
      <Heading level={3}>{t.templates.least}</Heading>
      <p class="portal-outcome portal-template" lang="nl">
        {least === '' ? t.templates.nothing : least}
      </p>
    </section>
  );
}
