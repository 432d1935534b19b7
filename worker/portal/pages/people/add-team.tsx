import { useState } from 'preact/hooks';
import type { Team } from '../../../../shared/api/schemas.ts';
import { writeTeam } from '../../../../shared/api/teams.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { Slug } from '../../../../shared/forms/schema.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { ErrorSummary } from '../../../../shared/ui/error-summary.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { TextControl } from '../../parts/controls.tsx';
import { focusOn } from '../../parts/focus-on.ts';
import { Problem } from '../../parts/problem.tsx';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';

interface AddTeamProps {
  known: readonly Team[];
  onAdded: (said: string) => void;
}

type Wrong = Partial<Record<'name' | 'id', string>>;

/** A new team. Its id follows its name until someone changes it. */
export function AddTeam({ known, onAdded }: AddTeamProps) {
  const { t } = useText();
  const text = t.people.teams;
  const [name, setName] = useState('');
  const [typedId, setTypedId] = useState<string | null>(null);
  const [wrong, setWrong] = useState<Wrong>({});
  const [problem, setProblem] = useState<Failure | null>(null);
  const id = typedId ?? idFrom(name);
  useUnsaved(name !== '');

  async function add(): Promise<void> {
    const found: Wrong = {
      ...((name.trim() === '' || name.trim().length > 120) && { name: text.wrong.name }),
      ...(!Slug.safeParse(id).success && { id: text.wrong.id }),
      ...(known.some((team) => team.id === id) && { id: text.wrong.taken }),
    };
    setWrong(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return focusOn('[data-error-summary]');
    const written = await ask(writeTeam, { params: { team: id }, request: { name: name.trim() } });
    if (!written.ok) return setProblem(written);
    setName('');
    setTypedId(null);
    onAdded(text.added(written.value.team.name));
  }

  const items = (['name', 'id'] as const).flatMap((field) => {
    const said = wrong[field];
    return said === undefined ? [] : { text: said, onFollow: () => focusOn(`#team-${field}`) };
  });
  return (
    <form
      class="portal-section portal-form doelspoor-no-print"
      noValidate
      aria-labelledby="add-team"
      onSubmit={(event) => event.preventDefault()}
    >
      <Heading level={2} id="add-team">
        {text.add}
      </Heading>
      {items.length > 0 && <ErrorSummary title={t.checkThis} items={items} />}
      <Problem failure={problem} />
      <TextControl id="team-name" label={text.addName} value={name} error={wrong.name} onChange={setName} />
      <TextControl
        id="team-id"
        label={text.addId}
        hint={text.addIdHelp}
        value={id}
        error={wrong.id}
        onChange={setTypedId}
      />
      <p>
        <Button appearance="primary" isSubmit onClick={() => void add()}>
          {text.add}
        </Button>
      </p>
    </form>
  );
}

/** An id made of a name: "Buurtteam Noord" gives "buurtteam-noord". */
function idFrom(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}
