import { useState } from 'preact/hooks';
import { type DeviceRecord, endDevice, readMemberDevices } from '../../../../shared/api/keys.ts';
import type { Failure } from '../../../../shared/domain/errors.ts';
import { momentText, shortDayText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Answered } from '../../parts/answered.tsx';
import { AskFirst } from '../../parts/ask-first.tsx';
import { Problem } from '../../parts/problem.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { ask } from '../../session/ask.ts';
import { useText } from '../../shell/language.tsx';

/** The devices that may hold someone's keys, and the way to say that one is lost. */
export function MemberDevices({ member: { id } }: { member: { id: string } }) {
  const { t } = useText();
  const text = t.sessions.devices;
  const answer = useAnswer(readMemberDevices, { params: { member: id }, request: {} });
  const [problem, setProblem] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');

  async function end(device: DeviceRecord): Promise<void> {
    const ended = await ask(endDevice, { params: { device: device.id }, request: {} });
    setProblem(ended.ok ? null : ended);
    setSaid(ended.ok ? text.ended : '');
    answer.again();
  }

  return (
    <section class="portal-section doelspoor-stack" aria-labelledby="member-devices">
      <Heading level={2} id="member-devices">
        {text.title}
      </Heading>
      <p class="doelspoor-quiet">{text.intro}</p>
      <Problem failure={problem} />
      <p role="status">{said}</p>
      <Answered answer={answer}>
        {({ devices }) =>
          devices.length === 0 ? (
            <p class="doelspoor-quiet">{text.none}</p>
          ) : (
            <ul class="portal-list">
              {devices.map((device) => (
                <Device key={device.id} device={device} onEnd={() => end(device)} />
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
}

function Device({ device, onEnd }: { device: DeviceRecord; onEnd: () => Promise<void> }) {
  const { t, language } = useText();
  const text = t.sessions.devices;
  const { label, kind, endedAt, lastSeenAt, isAdmitted } = device;
  const todayOn = dayOfInstant(Date.now());
  const state =
    endedAt !== null
      ? text.endedOn(shortDayText(dayOfInstant(endedAt), todayOn, language))
      : isAdmitted
        ? text.admitted
        : text.waiting;
  return (
    <li class="portal-item">
      <div>
        <p>{label}</p>
        <p class="doelspoor-quiet doelspoor-small">
          {`${text.kind[kind]} · ${state} · ${text.seen(momentText(lastSeenAt, todayOn, language))}`}
        </p>
      </div>
      {endedAt === null && (
        <AskFirst label={text.endOf(label)} question={text.endSure(label)} yes={text.endYes} onYes={onEnd}>
          {text.end}
        </AskFirst>
      )}
    </li>
  );
}
