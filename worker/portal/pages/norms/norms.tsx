import { readSettingVersions } from '../../../../shared/api/settings.ts';
import { defaultNorms, type Norms } from '../../../../shared/domain/norms.ts';
import { momentText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Alert } from '../../../../shared/ui/alert.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { NumberControl } from '../../parts/number-control.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { type Editing, idOfSetting, SettingPage } from '../../settings/setting-page.tsx';
import { parseSetting } from '../../settings/use-setting.ts';
import { useText } from '../../shell/language.tsx';
import { lastChanges, type NormChange } from './last-changes.ts';

const keys = Object.keys(defaultNorms) as (keyof Norms)[];

/** What each may be; the schema refuses the rest. */
const rangeOf = (key: keyof Norms) => (key === 'maxOpenGoals' ? { min: 1, max: 20 } : { min: 0, max: 730 });

/** Within how many days what should happen. */
export function NormsPage() {
  const { t } = useText();
  return (
    <SettingPage
      kind="norms"
      title={t.pages.norms}
      intro={t.norms.intro}
      explain={(path) => {
        const key = path as keyof Norms;
        const { min, max } = rangeOf(key);
        return t.norms.range(t.norms.items[key].label, min, max);
      }}
    >
      {(editing, { answer }) => (
        <>
          <Alert kind="info">
            <p>{t.norms.consequence}</p>
          </Alert>
          <NormList key={answer.value?.version} editing={editing} />
        </>
      )}
    </SettingPage>
  );
}

function NormList({ editing }: { editing: Editing<Norms> }) {
  const versions = useAnswer(readSettingVersions, { params: { kind: 'norms' }, request: {} }).value?.versions;
  const known = (versions ?? []).flatMap((version) => {
    const value = parseSetting('norms', version.value);
    return value === null ? [] : { ...version, value };
  });
  const changes = lastChanges(known, defaultNorms);
  return (
    <div class="portal-rows">
      {keys.map((key) => (
        <Norm key={key} name={key} editing={editing} change={changes[key]} />
      ))}
    </div>
  );
}

interface NormProps {
  name: keyof Norms;
  editing: Editing<Norms>;
  change: NormChange | undefined;
}

function Norm({ name, editing: { draft, change: edit, errorAt }, change }: NormProps) {
  const { t, language } = useText();
  const { label, what, effect } = t.norms.items[name];
  const setAt = change?.version.setAt ?? null;
  const when = setAt === null ? '' : momentText(setAt, dayOfInstant(Date.now()), language);
  return (
    <div class="portal-norm">
      <div class="doelspoor-stack">
        <Heading level={2}>{label}</Heading>
        <p>{what}</p>
        <p class="doelspoor-quiet doelspoor-small">{effect}</p>
      </div>
      <div class="doelspoor-stack">
        <NumberControl
          id={idOfSetting(name)}
          label={label}
          isLabelHidden
          value={draft[name]}
          {...rangeOf(name)}
          unit={name === 'maxOpenGoals' ? t.norms.goals : t.norms.days}
          error={errorAt(name)}
          onChange={(value) => edit({ [name]: value })}
        />
        <p class="doelspoor-quiet doelspoor-small">{t.norms.default(defaultNorms[name])}</p>
        {change && (
          <p class="doelspoor-quiet doelspoor-small">
            {t.norms.changed(change.version.setBy?.name ?? t.setUp, when, change.from)}
          </p>
        )}
      </div>
    </div>
  );
}
