import { useContext, useEffect, useState } from 'preact/hooks';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useLanguage } from '../../shared/ui/language.tsx';
import { otherTeams } from '../cases/other-teams.ts';
import type { CaseView } from '../cases/watch-case.ts';
import { type PlaceOutcome, placeText } from '../insert/place-text.ts';
import { BesidePageContext } from './beside-page.ts';
import { otherCaseIn } from './check-case.ts';
import { entryText } from './entry-text.ts';

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
  const { t } = useLanguage();
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
    <section class="doelspoor-dossier doelspoor-stack" aria-label={t.dossier.title}>
      <div class="doelspoor-cluster">
        <Button
          onClick={() =>
            void copy().then((isCopied) => setSaid({ kind: isCopied ? 'copied' : 'not-copied' }))
          }
        >
          {t.dossier.copy}
        </Button>
        <Button isBusy={isBusy} onClick={() => void place(false)}>
          {t.dossier.place}
        </Button>
      </div>
      <div role="status" class="doelspoor-small">
        {said?.kind === 'copied' && <p>{t.dossier.copied}</p>}
        {said?.kind === 'not-copied' && <p>{t.dossier.notCopied}</p>}
        {said?.kind === 'outcome' && <Outcome {...said} />}
      </div>
      {said?.kind === 'asking' && (
        <Alert kind="warning" announced="now">
          <p>
            {said.about.kind === 'other'
              ? t.dossier.otherCase(said.about.number, view.ref.number)
              : t.dossier.unknownCase(view.ref.number)}
          </p>
          <p class="doelspoor-cluster">
            <Button appearance="primary" onClick={() => setSaid(null)}>
              {t.dossier.doNotPlace}
            </Button>
            <Button onClick={() => void place(true)}>{t.dossier.placeAnyway}</Button>
          </p>
        </Alert>
      )}
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="doelspoor-small">{t.dossier.show}</summary>
        {isIncomplete && <p class="doelspoor-small doelspoor-note">{t.dossier.incomplete}</p>}
        <p class="doelspoor-dossier__text">{text}</p>
      </details>
    </section>
  );
}

function Outcome({ outcome, isCopied }: { outcome: PlaceOutcome; isCopied: boolean }) {
  const { t } = useLanguage();
  const { kind, field } = outcome;
  if (kind === 'placed') return <p>{t.dossier.placed(field)}</p>;
  const why = kind === 'too-long' ? t.dossier.tooLong(outcome.room) : t.dossier.why[kind];
  return (
    <p>
      {why} {isCopied ? t.dossier.copiedInstead : t.dossier.notCopied}
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
