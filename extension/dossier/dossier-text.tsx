import { useContext, useEffect, useState } from 'preact/hooks';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { otherTeams } from '../cases/other-teams.ts';
import type { CaseView } from '../cases/watch-case.ts';
import { type PlaceOutcome, placeText } from '../insert/place-text.ts';
import { BesidePageContext } from './beside-page.ts';
import { otherCaseIn } from './check-case.ts';
import { entryText } from './entry-text.ts';
import { useDossierText } from './use-dossier-text.ts';

export interface DossierTextProps {
  view: CaseView;
  entryId: string;
}

type Said =
  | { kind: 'copied' | 'not-copied' }
  | { kind: 'asking'; about: NonNullable<Awaited<ReturnType<typeof otherCaseIn>>> }
  | { kind: 'outcome'; outcome: PlaceOutcome; isCopied: boolean };

/** What an entry says, for the dossier: to copy, or to put where the cursor of the page stands. Only at a click. */
export function DossierText({ view, entryId }: DossierTextProps) {
  const words = useDossierText();
  const page = useContext(BesidePageContext);
  const [said, setSaid] = useState<Said | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const made = entryText(view, entryId, useTeams(view, entryId));
  if (!made) return null;
  const { text, isIncomplete } = made;

  async function copy(): Promise<boolean> {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (!isCopied) setOpen(true);
    return isCopied;
  }

  async function place(isSure: boolean): Promise<void> {
    setSaid(null);
    setBusy(true);
    const about = isSure ? null : await otherCaseIn(page, view.ref);
    if (about) {
      setSaid({ kind: 'asking', about });
    } else {
      const outcome: PlaceOutcome =
        page.tabId === null ? { kind: 'no-access', field: null } : await placeText(page.tabId, text);
      const isCopied = outcome.kind !== 'placed' && (await copy());
      setSaid({ kind: 'outcome', outcome, isCopied });
    }
    setBusy(false);
  }

  return (
    <section class="doelspoor-dossier doelspoor-stack" aria-label={words.title}>
      <div class="doelspoor-cluster">
        <Button
          onClick={() =>
            void copy().then((isCopied) => setSaid({ kind: isCopied ? 'copied' : 'not-copied' }))
          }
        >
          {words.copy}
        </Button>
        <Button isBusy={isBusy} onClick={() => void place(false)}>
          {words.place}
        </Button>
      </div>
      <div role="status" class="doelspoor-small">
        {said?.kind === 'copied' && <p>{words.copied}</p>}
        {said?.kind === 'not-copied' && <p>{words.notCopied}</p>}
        {said?.kind === 'outcome' && <Outcome {...said} />}
      </div>
      {said?.kind === 'asking' && (
        <Alert kind="warning" announced="now">
          <p>
            {said.about.kind === 'other'
              ? words.otherCase(said.about.number, view.ref.number)
              : words.unknownCase(view.ref.number)}
          </p>
          <p class="doelspoor-cluster">
            <Button appearance="primary" onClick={() => setSaid(null)}>
              {words.doNotPlace}
            </Button>
            <Button onClick={() => void place(true)}>{words.placeAnyway}</Button>
          </p>
        </Alert>
      )}
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="doelspoor-small">{words.show}</summary>
        {isIncomplete && <p class="doelspoor-small doelspoor-note">{words.incomplete}</p>}
        <p class="doelspoor-dossier__text">{text}</p>
      </details>
    </section>
  );
}

function Outcome({ outcome, isCopied }: { outcome: PlaceOutcome; isCopied: boolean }) {
  const words = useDossierText();
  const { kind, field } = outcome;
  if (kind === 'placed') return <p>{words.placed(field)}</p>;
  const why = kind === 'too-long' ? words.tooLong(outcome.room) : words.why[kind];
  return (
    <p>
      {why} {isCopied ? words.copiedInstead : words.notCopied}
    </p>
  );
}

/** Names of teams, for an entry that names one. */
function useTeams({ entries }: CaseView, entryId: string): readonly { id: string; name: string }[] {
  const [teams, setTeams] = useState<readonly { id: string; name: string }[]>([]);
  const isTransfer = entries.some(({ id, form }) => id === entryId && form === 'transfer');
  useEffect(() => {
    if (isTransfer) void otherTeams(null).then(setTeams);
  }, [isTransfer]);
  return teams;
}
