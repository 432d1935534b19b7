import { useState } from 'preact/hooks';
import {
  askRelease,
  type ReleaseKind,
  type ReleaseSummary,
  releaseKinds,
} from '../../../../shared/api/releases.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import type { StudyPlan } from '../../../../shared/export/study-plan.ts';
import { shortDayText } from '../../../../shared/text/day-text.ts';
import { addDays, dayOfInstant, isDay } from '../../../../shared/time/day.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { CheckControl, SelectControl, TextControl } from '../../parts/controls.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { focusOn } from '../../parts/focus-on.ts';
import { Problem } from '../../parts/problem.tsx';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';

interface AskReleaseProps {
  studyId: string;
  /** As approved. */
  plan: StudyPlan;
  releases: readonly ReleaseSummary[];
  onAsked: (id: string) => void;
}

type Field = 'cutOn' | 'baseId';

/** Asks for a release: of what, compared with what, and up to which day. */
export function AskRelease({ studyId, plan, releases, onAsked }: AskReleaseProps) {
  const { t, language } = useText();
  const text = t.releases.ask;
  const todayOn = dayOfInstant(Date.now());
  const [kind, setKind] = useState<ReleaseKind>('full');
  const [baseId, setBaseId] = useState('');
  const [cutOn, setCutOn] = useState(addDays(todayOn, -1));
  // The same request twice is one release.
  const [id] = useState(() => crypto.randomUUID());
  const [wrong, setWrong] = useState<readonly Field[]>([]);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const made = releases.filter(({ state }) => state === 'ready' || state === 'expired');
  const bases = made.filter((one) => !isDay(cutOn) || one.cutOn <= cutOn);
  const kinds = releaseKinds.filter(
    (one) => one === 'full' || (made.length > 0 && (one === 'correction' || plan.isLinked)),
  );
  const base = bases.find((one) => one.id === baseId) ?? bases[0] ?? null;

  function show(fields: readonly Field[]): void {
    setWrong(fields);
    if (fields[0]) focusOn(`#release-${fields[0]}`);
  }

  async function go(): Promise<void> {
    setProblem(null);
    const isCut = isDay(cutOn) && cutOn < todayOn && cutOn >= plan.firstOn;
    const found: (Field | false)[] = [!isCut && 'cutOn', kind !== 'full' && base === null && 'baseId'];
    const fields = found.filter((field) => field !== false);
    show(fields);
    if (fields.length > 0) return;
    setIsBusy(true);
    const request = { id, kind, cutOn, baseId: kind === 'full' ? null : (base?.id ?? null) };
    const answer = await ask(askRelease, { params: { study: studyId }, request });
    setIsBusy(false);
    if (answer.ok) return onAsked(answer.value.id);
    const named = (['cutOn', 'baseId'] as const).filter((field) => answer.fields?.includes(field));
    if (named.length > 0) show(named);
    else setProblem(answer);
  }

  return (
    <form class="portal-form" noValidate onSubmit={(event) => event.preventDefault()}>
      <Heading level={3}>{text.title}</Heading>
      {kinds.length > 1 && (
        <FieldGroup
          id="release-kind"
          label={text.kind}
          hint={plan.isLinked || plan.detail === 'counts' ? undefined : text.notLinked}
        >
          {kinds.map((one) => (
            <CheckControl
              key={one}
              type="radio"
              name="release-kind"
              id={`release-kind-${one}`}
              isChecked={kind === one}
              hint={t.releases.kinds[one].what}
              onChange={() => setKind(one)}
            >
              {t.releases.kinds[one].name}
            </CheckControl>
          ))}
        </FieldGroup>
      )}
      {kind !== 'full' && (
        <SelectControl
          id="release-baseId"
          label={text.base}
          value={base?.id ?? ''}
          error={wrong.includes('baseId') ? text.wrong.baseId : null}
          options={bases.map((one) => ({
            value: one.id,
            label: text.baseOption(one.number, shortDayText(one.cutOn, todayOn, language)),
          }))}
          onChange={setBaseId}
        />
      )}
      <TextControl
        id="release-cutOn"
        type="date"
        label={text.cutOn}
        hint={text.cutHelp}
        value={cutOn}
        error={wrong.includes('cutOn') ? text.wrong.cutOn : null}
        onChange={setCutOn}
      />
      <Problem failure={problem} />
      <div class="doelspoor-cluster">
        <Button appearance="primary" isSubmit isBusy={isBusy} onClick={() => void go()}>
          {text.go}
        </Button>
      </div>
      <p class="doelspoor-quiet">{plan.detail === 'rows' ? text.next : text.nextCounts}</p>
    </form>
  );
}
