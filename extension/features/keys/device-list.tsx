import { dayText, momentText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { type DeviceLine, endDevice } from '../../enrolment/own-devices.ts';
import { AskTwice } from './ask-twice.tsx';
import { useKeysText } from './use-keys-text.ts';

interface DeviceListProps {
  devices: readonly DeviceLine[];
  /** Whether to say whose each is. */
  isOfTeam?: boolean;
  onEnded: (label: string) => void;
}

/** Devices that have keys or wait for them, and the way to say that one is lost. */
export function DeviceList({ devices, isOfTeam = false, onEnded }: DeviceListProps) {
  const { language, t } = useLanguage();
  const k = useKeysText();
  const todayOn = dayOfInstant(Date.now());
  return (
    <ul class="doelspoor-rows doelspoor-rows--lined">
      {devices.map((device) => {
        const name = isOfTeam && device.memberName ? `${device.memberName}: ${device.label}` : device.label;
        return (
          <li class="doelspoor-device" key={device.id}>
            <span>
              {name}
              {device.isHere && <strong>{` (${k.devices.here})`}</strong>}
              <br />
              <span class="doelspoor-quiet doelspoor-small">
                {device.kind === 'browser'
                  ? device.isAdmitted
                    ? k.devices.seen(momentText(device.lastSeenAt, todayOn, language))
                    : k.devices.waiting
                  : k.teamKeys.codeMade(dayText(dayOfInstant(device.createdAt), todayOn, language))}
              </span>
            </span>
            {!device.isHere && (
              <AskTwice
                label={k.devices.lostOf(name)}
                warning={k.devices.lostSure}
                yes={k.devices.lostYes}
                onSure={async () => {
                  const ended = await endDevice(device.id);
                  if (!ended.ok) return k.failed(t.errors[ended.code]);
                  onEnded(name);
                  return null;
                }}
              >
                {k.devices.lost}
              </AskTwice>
            )}
          </li>
        );
      })}
    </ul>
  );
}
