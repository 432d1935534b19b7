import { useState } from 'preact/hooks';
import type { Team } from '../../../../shared/api/schemas.ts';
import type { Study } from '../../../../shared/api/studies.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { Alert } from '../../../../shared/ui/alert.tsx';
import { Button } from '../../../../shared/ui/button.tsx';
import { ErrorSummary } from '../../../../shared/ui/error-summary.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { focusOn } from '../../parts/focus-on.ts';
import { Problem } from '../../parts/problem.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { useText } from '../../shell/language.tsx';
import { AboutFields } from './about-fields.tsx';
import { DataFields } from './data-fields.tsx';
import { OtherPlanChoice } from './other-plan.tsx';
import { type PlanDraft, type PlanField, type PlanProblem, planOf } from './plan-draft.ts';
import type { OtherPlan } from './plan-merge.ts';
import { PrivacyFields } from './privacy-fields.tsx';
import { type FoundPlan, savePlan, takeBackPlan } from './save-plan.ts';

/** What the parts of the form share. */
export interface PlanEditing {
  draft: PlanDraft;
  change(part: Partial<PlanDraft>): void;
  /** What is wrong in a field, once someone tried to save it. */
  errorAt(field: PlanField): string | null;
}

interface PlanFormProps {
  /** As it is now. */
  found: FoundPlan;
  teams: readonly Team[];
  onSaved: (study: Study) => void;
  /** Leaves it as it was; not there for a study that does not exist yet. */
  onCancel?: () => void;
}

/** The id of the control of a field. */
export const idOfPlan = (field: PlanField) => `plan-${field}`;

/** A study's plan, to be written. What it says is about a study, never about a family. */
export function PlanForm({ found: first, teams, onSaved, onCancel }: PlanFormProps) {
  const { t } = useText();
  const text = t.studyPlan;
  const [found, setFound] = useState(first);
  const [draft, setDraft] = useState(first.before);
  const [other, setOther] = useState<OtherPlan | null>(null);
  const [fixed, setFixed] = useState<'submitted' | 'closed' | null>(null);
  const [wrong, setWrong] = useState<readonly PlanProblem[]>([]);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useUnsaved(JSON.stringify(draft) !== JSON.stringify(found.before));

  const editing: PlanEditing = {
    draft,
    change: (part) => setDraft({ ...draft, ...part }),
    errorAt: (field) => {
      const found = wrong.find((one) => one.field === field);
      return found ? text.wrong[found.text] : null;
    },
  };

  function show(problems: readonly PlanProblem[]): void {
    setWrong(problems);
    if (problems.length > 0) focusOn('[data-error-summary]');
  }

  async function save(): Promise<void> {
    setProblem(null);
    const made = planOf(draft);
    if ('problems' in made) return show(made.problems);
    show([]);
    setIsBusy(true);
    const saved = await savePlan(found, draft, made.plan);
    setIsBusy(false);
    setFixed(saved.kind === 'fixed' ? saved.why : null);
    if (saved.kind === 'saved') return onSaved(saved.study);
    if (saved.kind === 'other') {
      setFound(saved.found);
      setDraft(saved.merged);
      setOther(saved.other);
      return focusOn('[data-other-plan]');
    }
    if (saved.kind === 'failed') explain(saved.failure);
  }

  function explain(failed: Failure): void {
    const named = fieldsIn(failed);
    if (failed.code === 'identifier' && named.length > 0) {
      show(named.map((field) => ({ field, text: 'identifier' })));
    } else {
      setProblem(failed);
    }
  }

  async function takeBack(): Promise<void> {
    const failed = await takeBackPlan(found);
    setProblem(failed);
    if (failed === null) setFixed(null);
  }

  return (
    <form class="portal-form" noValidate onSubmit={(event) => event.preventDefault()}>
      {wrong.length > 0 && (
        <ErrorSummary
          title={t.checkThis}
          items={wrong.map((one) => ({
            text:
              one.text === 'identifier'
                ? `${text[one.field]}: ${text.wrong.identifier}`
                : text.wrong[one.text],
            onFollow: () => focusOn(`#${idOfPlan(one.field)}`),
          }))}
        />
      )}
      {other !== null && (
        <OtherPlanChoice
          {...{ other, draft, teams }}
          onChoose={(chosen, asked) => {
            setDraft(chosen);
            setOther(asked);
          }}
        />
      )}
      <Heading level={2}>{text.parts.about}</Heading>
      <AboutFields {...editing} />
      <Heading level={2}>{text.parts.data}</Heading>
      <DataFields {...editing} teams={teams} />
      <Heading level={2}>{text.parts.privacy}</Heading>
      <PrivacyFields {...editing} />
      <Problem failure={problem} />
      {fixed !== null && (
        <Alert kind="warning" announced="now">
          <p>{text.fixed[fixed]}</p>
          {fixed === 'submitted' && (
            <p>
              <Button onClick={() => void takeBack()}>{t.research.withdraw}</Button>
            </p>
          )}
        </Alert>
      )}
      <div class="doelspoor-cluster">
        <Button appearance="primary" isSubmit isBusy={isBusy} onClick={() => void save()}>
          {isBusy ? t.saving : t.research.savePlan}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t.cancel}</Button>}
      </div>
    </form>
  );
}

/** The fields a refusal names, where they are of the form: `plan.title` is the title. */
function fieldsIn({ fields = [] }: Failure): PlanField[] {
  const texts: readonly PlanField[] = ['title', 'purpose'];
  return texts.filter((field) => fields.includes(`plan.${field}`));
}
