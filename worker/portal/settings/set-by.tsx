import type { SettingVersion } from '../../../shared/api/settings.ts';
import { momentText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { useText } from '../shell/language.tsx';

/** Who set what holds now, and when. */
export function SetBy({ version: { version, setAt, setBy } }: { version: SettingVersion }) {
  const { t, language } = useText();
  const todayOn = dayOfInstant(Date.now());
  const when = setAt === null ? null : momentText(setAt, todayOn, language);
  return (
    <p class="doelspoor-quiet doelspoor-small">
      {when === null || version === 0 ? t.asDelivered : t.byWhen(setBy?.name ?? t.setUp, when)}
    </p>
  );
}
