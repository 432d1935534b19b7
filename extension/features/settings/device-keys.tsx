import { useEffect, useId, useState } from 'preact/hooks';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { currentSession } from '../../session/session.ts';
import { forgetKeys, keysChanged, readKeyring } from '../../vault/keyring.ts';

/** Whether the team's keys are on this device, and how to take them off it. */
export function DeviceKeys() {
  const { t } = useLanguage();
  const id = useId();
  const [teams, setTeams] = useState<string[] | null>(null);
  const [isSure, setSure] = useState(false);

  async function read(): Promise<void> {
    const [keyring, session] = await Promise.all([readKeyring(), currentSession()]);
    const nameOf = (id: string) => session?.member.teams.find((team) => team.id === id)?.name ?? id;
    setTeams(keyring && [...keyring.teamKeys.keys()].map(nameOf).sort());
  }

  useEffect(() => {
    void read();
    return keysChanged.watch(() => void read());
  }, []);

  async function forget(): Promise<void> {
    await forgetKeys();
    setSure(false);
    await read();
  }

  return (
    <section class="doelspoor-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {t.options.keys}
      </Heading>
      <p role="status">{teams === null ? t.options.keysAbsent : t.options.keysPresent(teams.join(', '))}</p>
      {teams !== null && !isSure && (
        <div>
          <Button onClick={() => setSure(true)}>{t.options.forget}</Button>
        </div>
      )}
      {isSure && (
        <Alert kind="warning" announced="now">
          <p>{t.options.forgetSure}</p>
          <p class="doelspoor-cluster">
            <Button appearance="primary" onClick={() => void forget()}>
              {t.options.forgetYes}
            </Button>
            <Button onClick={() => setSure(false)}>{t.cancel}</Button>
          </p>
        </Alert>
      )}
    </section>
  );
}
