import { useId, useState } from 'preact/hooks';
import { dayText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { replaceTeamCode } from '../../enrolment/replace-code.ts';
import { AskTwice } from './ask-twice.tsx';
import { DeviceList } from './device-list.tsx';
import { printLater } from './sheets.ts';
import { useDevices } from './use-devices.ts';
import { useKeysText } from './use-keys-text.ts';

/** Which devices have the keys of a team, and its recovery code: for the coach. */
export function TeamKeys({ teamId }: { teamId: string }) {
  const { language, t } = useLanguage();
  const k = useKeysText();
  const id = useId();
  const { devices, error, read } = useDevices(teamId);
  const [ended, setEnded] = useState<string | null>(null);
  const code = devices?.find((device) => device.kind === 'team-code' && device.teamId === teamId);
  const others = devices?.filter(({ kind }) => kind !== 'team-code') ?? [];

  async function replace(): Promise<string | null> {
    const made = await replaceTeamCode(teamId);
    if (!made.ok) return k.failed(t.errors[made.code]);
    printLater([{ title: k.sheet.title(made.value.team.name), isOfTeam: true, code: made.value.code }]);
    await read();
    return null;
  }

  return (
    <section class="doelspoor-stack doelspoor-keys doelspoor-no-print" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {k.teamKeys.title}
      </Heading>
      {error !== null && <p class="doelspoor-quiet">{t.errors[error]}</p>}
      {devices !== null && (
        <>
          <Heading level={3}>{k.teamKeys.code}</Heading>
          <p>
            {code
              ? k.teamKeys.codeMade(dayText(dayOfInstant(code.createdAt), dayOfInstant(Date.now()), language))
              : k.teamKeys.noCode}
          </p>
          <div>
            <AskTwice warning={k.teamKeys.newCodeSure} yes={k.teamKeys.newCodeYes} onSure={replace}>
              {k.teamKeys.newCode}
            </AskTwice>
          </div>
          <Heading level={3}>{k.devices.ofTeam}</Heading>
          <DeviceList
            devices={others}
            isOfTeam
            onEnded={(label) => {
              setEnded(label);
              void read();
            }}
          />
        </>
      )}
      <div role="status">{ended !== null && <p>{k.devices.isLost(ended)}</p>}</div>
    </section>
  );
}
