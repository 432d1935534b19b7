import { useEffect, useId, useState } from 'preact/hooks';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { leaveThisBrowser } from '../../enrolment/own-devices.ts';
import { currentSession, type Session, watchSession } from '../../session/session.ts';
import { type Keyring, keysChanged, readKeyring } from '../../vault/keyring.ts';
import { AskTwice } from './ask-twice.tsx';
import { DeviceList } from './device-list.tsx';
import { PersonalCode } from './personal-code.tsx';
import { followEnrolment } from './signals.ts';
import { teamNames } from './team-names.ts';
import { useDevices } from './use-devices.ts';
import { useKeysText } from './use-keys-text.ts';

interface Here {
  session: Session | null;
  keyring: Keyring | null;
}

/** Which keys are in this browser, which devices she has, and what to do when one is lost. */
export function DeviceKeys() {
  const { language, t } = useLanguage();
  const k = useKeysText();
  const id = useId();
  const [{ session, keyring }, setHere] = useState<Here>({ session: null, keyring: null });
  const [ended, setEnded] = useState<string | null>(null);
  const { devices, error, read } = useDevices(session?.member.id ?? null);

  useEffect(() => {
    const look = async () => setHere({ session: await currentSession(), keyring: await readKeyring() });
    void look();
    const endings = [
      followEnrolment(),
      watchSession(() => void look()),
      keysChanged.watch(() => void look()),
    ];
    return () => {
      for (const end of endings) end();
    };
  }, []);

  const teams = session?.member.teams.filter((team) => keyring?.teamKeys.has(team.id)) ?? [];
  const own = devices?.filter(({ memberId }) => memberId === session?.member.id) ?? [];
  return (
    <section class="doelspoor-stack doelspoor-keys" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {k.devices.title}
      </Heading>
      <p role="status">
        {session === null
          ? k.devices.signIn
          : keyring
            ? k.devices.present(teamNames(teams, language))
            : k.devices.absent}
      </p>
      {error !== null && session !== null && <p class="doelspoor-quiet">{t.errors[error]}</p>}
      {own.length > 0 && (
        <>
          <Heading level={3}>{k.devices.own}</Heading>
          <DeviceList
            devices={own}
            onEnded={(label) => {
              setEnded(label);
              void read();
            }}
          />
        </>
      )}
      <div role="status">{ended !== null && <p>{k.devices.isLost(ended)}</p>}</div>
      {keyring && session && (
        <>
          <PersonalCode name={session.member.name} devices={own} onMade={read} />
          <div>
            <AskTwice
              warning={k.devices.leaveSure}
              yes={k.devices.leaveYes}
              onSure={async () => {
                const left = await leaveThisBrowser();
                return left.ok ? null : k.failed(t.errors[left.code]);
              }}
            >
              {k.devices.leave}
            </AskTwice>
          </div>
        </>
      )}
    </section>
  );
}
