import { useEffect, useState } from 'preact/hooks';
import { readConversation } from '../../../shared/api/conversation.ts';
import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import type { Day } from '../../../shared/time/day.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { callApi } from '../../client/call-api.ts';
import { ConsultPaths } from './consult-paths.tsx';
import { Domains } from './domains.tsx';
import { useConversationText } from './use-conversation-text.ts';

type Talk = ResponseOf<typeof readConversation>;

/** Which concerns occur together in a team's cases, and which way its consults went. */
export function Conversation({ teamId, cutOn }: { teamId: string; cutOn?: Day }) {
  const { language, t } = useLanguage();
  const text = useConversationText();
  const [talk, setTalk] = useState<Talk | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const request = cutOn === undefined ? {} : { cutOn };
    void callApi(readConversation, { params: { team: teamId }, request }).then((answer) => {
      if (!isCurrent) return;
      setError(answer.ok ? null : answer.code);
      if (answer.ok) setTalk(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [teamId, cutOn]);
  if (error !== null) {
    return (
      <Alert kind="error" announced="now">
        <p>{error === 'unavailable' ? t.signIn.noServer : t.errors[error]}</p>
      </Alert>
    );
  }
  if (!talk) {
    return (
      <p class="doelspoor-quiet" role="status">
        {text.reading}
      </p>
    );
  }
  const { firstOn, lastOn } = talk.period;
  const period = text.period(shortDayText(firstOn, '', language), shortDayText(lastOn, '', language));
  return (
    <>
      <Domains domains={talk.domains} period={period} />
      <ConsultPaths paths={talk.consults} period={period} />
    </>
  );
}
