import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { DirectoryRefused } from './directory-refused.tsx';
import { MakeKeys } from './make-keys.tsx';
import { PendingSheets } from './pending-sheets.tsx';
import { RecoveryForm } from './recovery-form.tsx';
import { Requests } from './requests.tsx';
import { sheets } from './sheets.ts';
import { enrolment, isDirectoryRefused } from './signals.ts';
import { teamNames } from './team-names.ts';
import { useKeysText } from './use-keys-text.ts';

/** What there is to do about keys for someone who has them: above her own work, and only when there is something. */
export function KeysNotices() {
  const { language } = useLanguage();
  const k = useKeysText();
  const known = enrolment.value;
  if (sheets.value.length > 0) return <PendingSheets />;
  if (!known) return null;
  const lacking = known.lacking.filter(({ id }) => !known.toBegin.some((team) => team.id === id));
  return (
    <>
      {isDirectoryRefused.value && <DirectoryRefused />}
      <Requests />
      {known.toBegin.length > 0 && (
        <section class="doelspoor-section doelspoor-stack">
          <Heading level={2}>{k.lacking.title(teamNames(known.toBegin, language))}</Heading>
          <MakeKeys isFirst={false} teams={known.toBegin} />
        </section>
      )}
      {lacking.length > 0 && (
        <section class="doelspoor-section doelspoor-stack">
          <Heading level={2}>{k.lacking.title(teamNames(lacking, language))}</Heading>
          <p>{k.lacking.ask}</p>
          <RecoveryForm />
        </section>
      )}
    </>
  );
}
