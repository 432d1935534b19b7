import { useState } from 'preact/hooks';
import type { Team } from '../../../../shared/api/schemas.ts';
import { writeTeam } from '../../../../shared/api/teams.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { TextControl } from '../../parts/controls.tsx';
import { focusOn } from '../../parts/focus-on.ts';
import { useUnsaved } from '../../parts/use-unsaved.ts';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';

interface RenameTeamProps {
  team: Team;
  onRenamed: (said: string) => void;
  onFailed: (problem: Failure) => void;
}

/** Gives a team another name, in its row. */
export function RenameTeam({ team, onRenamed, onFailed }: RenameTeamProps) {
  const { t } = useText();
  const text = t.people.teams;
  const [name, setName] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  useUnsaved(name !== null && name !== team.name);

  if (name === null) {
    return (
      <Button
        label={text.renameOf(team.name)}
        onClick={() => {
          setName(team.name);
          focusOn(`#rename-${team.id}`);
        }}
      >
        {text.rename}
      </Button>
    );
  }

  async function save(typed: string): Promise<void> {
    if (typed.trim() === '' || typed.trim().length > 120) return setError(text.wrong.name);
    const written = await ask(writeTeam, { params: { team: team.id }, request: { name: typed.trim() } });
    if (!written.ok) return onFailed(written);
    setName(null);
    setError(null);
    onRenamed(text.renamed(written.value.team.name));
  }

  return (
    <form class="doelspoor-stack" noValidate onSubmit={(event) => event.preventDefault()}>
      <TextControl
        id={`rename-${team.id}`}
        label={text.newName}
        value={name}
        error={error}
        onChange={setName}
      />
      <div class="doelspoor-cluster">
        <Button appearance="primary" isSubmit onClick={() => void save(name)}>
          {text.saveName}
        </Button>
        <Button appearance="subtle" onClick={() => setName(null)}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
