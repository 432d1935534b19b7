import { useState } from 'preact/hooks';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { DeviceLine } from '../../enrolment/own-devices.ts';
import { replacePersonalCode } from '../../enrolment/replace-code.ts';
import { RecoverySheets, type Sheet } from './recovery-sheet.tsx';
import { shortName } from './short-name.ts';
import { useKeysText } from './use-keys-text.ts';

interface PersonalCodeProps {
  name: string;
  devices: readonly DeviceLine[];
  onMade: () => Promise<void>;
}

/** Makes a recovery code of her own, for workplaces that forget everything. */
export function PersonalCode({ name, devices, onMade }: PersonalCodeProps) {
  const { t } = useLanguage();
  const k = useKeysText();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  const [isBusy, setBusy] = useState(false);
  const code = devices.find(({ kind }) => kind === 'personal-code');

  async function make(): Promise<void> {
    setBusy(true);
    const made = await replacePersonalCode();
    setBusy(false);
    setError(made.ok ? null : made.code);
    if (made.ok) setSheet({ title: k.sheet.personal(shortName(name)), isOfTeam: false, code: made.value });
    await onMade();
  }

  if (sheet) return <RecoverySheets sheets={[sheet]} onDone={() => setSheet(null)} />;
  return (
    <div class="doelspoor-stack">
      <Heading level={3}>{k.personalCode.title}</Heading>
      <p>{code?.isHere ? k.personalCode.in : k.personalCode.what}</p>
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{k.failed(t.errors[error])}</p>
        </Alert>
      )}
      {!code?.isHere && (
        <div>
          <Button isBusy={isBusy} onClick={() => void make()}>
            {code ? k.personalCode.replace : k.personalCode.make}
          </Button>
        </div>
      )}
    </div>
  );
}
