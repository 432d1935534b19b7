import { useState } from 'preact/hooks';
import type { Team } from '../../../shared/api/schemas.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { beginKeys, type RecoverySheet } from '../../enrolment/begin-keys.ts';
import { printLater } from './sheets.ts';
import { teamNames } from './team-names.ts';
import { useKeysText } from './use-keys-text.ts';

interface MakeKeysProps {
  /** Whether the organisation has none at all. */
  isFirst: boolean;
  teams: readonly Team[];
}

/** The coach makes the keys that are not there yet. What is to be printed comes right after it. */
export function MakeKeys({ isFirst, teams }: MakeKeysProps) {
  const { language, t } = useLanguage();
  const k = useKeysText();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ErrorCode | null>(null);

  async function make(): Promise<void> {
    setBusy(true);
    setError(null);
    const made = await beginKeys();
    setBusy(false);
    if (made.ok) printLater(made.value.map(toSheet));
    else setError(made.code);
  }

  const toSheet = ({ team, code }: RecoverySheet) => ({
    title: k.sheet.title(team.name),
    isOfTeam: true,
    code,
  });
  return (
    <div class="doelspoor-stack doelspoor-stack--wide">
      <p>{isFirst ? k.first.organisation : k.first.teams(teamNames(teams, language))}</p>
      <p>{k.first.paper}</p>
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{error === 'conflict' ? k.first.taken : k.failed(t.errors[error])}</p>
        </Alert>
      )}
      <div>
        <Button appearance="primary" isBusy={isBusy} onClick={() => void make()}>
          {k.first.make}
        </Button>
      </div>
    </div>
  );
}
