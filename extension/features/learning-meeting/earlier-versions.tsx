import { useEffect, useState } from 'preact/hooks';
import { meetingTextPaths } from '../../../shared/meetings/meeting.ts';
import type { Fields } from '../../../shared/meetings/merge-fields.ts';
import { momentText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { openTexts } from '../../meetings/meeting-texts.ts';
import { readKeyring } from '../../vault/keyring.ts';
import type { WholeMeeting } from './meeting-screen.tsx';
import { useMeetingText } from './use-meeting-text.ts';

type Earlier = WholeMeeting['earlier'];

/** What corrections replaced after the meeting was held. */
export function EarlierVersions({ meetingId, earlier }: { meetingId: string; earlier: Earlier }) {
  const { language } = useLanguage();
  const text = useMeetingText();
  const [opened, setOpened] = useState<readonly Fields[]>([]);
  useEffect(() => {
    void openAll(meetingId, earlier).then(setOpened);
  }, [meetingId, earlier]);
  if (earlier.length === 0) return null;
  const todayOn = dayOfInstant(Date.now());
  return (
    <details class="doelspoor-no-print">
      <summary>{text.closing.earlier}</summary>
      {earlier.map(({ revision, replacedAt }, at) => (
        <div class="doelspoor-stack" key={revision}>
          <p class="doelspoor-quiet doelspoor-small">
            {text.closing.earlierOf(momentText(replacedAt, todayOn, language))}
          </p>
          <dl class="doelspoor-definition doelspoor-small">
            {meetingTextPaths
              .filter((path) => opened[at]?.[path])
              .map((path) => (
                <div key={path}>
                  <dt>{text.notes[path]}</dt>
                  <dd class="doelspoor-meeting__text">{opened[at]?.[path]}</dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </details>
  );
}

async function openAll(id: string, earlier: Earlier): Promise<Fields[]> {
  const keyring = await readKeyring();
  const opened = await Promise.all(
    earlier.map(({ content }) => openTexts(keyring, { kind: 'meeting', id }, content.sealed)),
  );
  return opened.map(({ texts }) => texts);
}
