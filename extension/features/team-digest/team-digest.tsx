import { useId, useState } from 'preact/hooks';
import { dayText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useDueList } from '../../due/use-due-list.ts';
import type { Session } from '../../session/session.ts';
import { digestMail, digestSections, numberLines } from './digest-sections.ts';
import { useDigest } from './use-digest.ts';
import { useDigestText } from './use-digest-text.ts';

/** How the week of a team stands: what is due, what was done, how it goes. Counts of the own team only. */
export function TeamDigest({ session: { member, teamId } }: { session: Session }) {
  const { language, t } = useLanguage();
  const text = useDigestText();
  const { list, error: listError } = useDueList(member.id, 'team', teamId);
  const { known, error: digestError } = useDigest(teamId);
  const id = useId();
  const error = digestError ?? listError;
  const team = member.teams.find((one) => one.id === teamId)?.name ?? '';
  const isReady = error === null && list !== null && known !== null;
  const words = { text, language };
  return (
    <section class="doelspoor-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {text.title}
      </Heading>
      <p class="doelspoor-quiet doelspoor-small">{text.about}</p>
      {error !== null && (
        <Alert kind={error === 'unavailable' ? 'info' : 'error'} announced="polite">
          <p>{error === 'unavailable' ? text.unknown : t.errors[error]}</p>
        </Alert>
      )}
      <div class="doelspoor-quiet doelspoor-small" role="status">
        {error === null && !isReady && text.reading}
        {isReady && known.isStale && (
          <p>{text.asOf(dayText(dayOfInstant(known.facts.readAt), list.todayOn, language))}</p>
        )}
        {isReady && list.isStale && <p>{text.dueAsOf(dayText(list.knownOn, list.todayOn, language))}</p>}
      </div>
      {isReady && (
        <>
          {digestSections(known.facts, list, words).map(({ title, lines }) => (
            <section key={title} aria-label={title}>
              <Heading level={3}>{title}</Heading>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
          <CopyDigest
            mailOf={(withNumbers) => {
              const numbers = withNumbers ? numberLines(list, words) : [];
              const title = text.titleOf(team, dayText(list.todayOn, list.todayOn, language));
              return digestMail(title, [
                ...digestSections(known.facts, list, words),
                ...(numbers.length > 0 ? [{ title: text.numbers, lines: numbers }] : []),
              ]);
            }}
          />
        </>
      )}
    </section>
  );
}

/** Case numbers go along only when somebody asks for them, each time anew. */
function CopyDigest({ mailOf }: { mailOf: (withNumbers: boolean) => string }) {
  const text = useDigestText();
  const [withNumbers, setWithNumbers] = useState(false);
  const [copied, setCopied] = useState<'copied' | 'copiedWithNumbers' | 'notCopied' | null>(null);
  const id = useId();
  return (
    <div class="doelspoor-stack doelspoor-no-print">
      <label class="doelspoor-check">
        <input
          class="utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          checked={withNumbers}
          aria-describedby={id}
          onChange={(event) => {
            setCopied(null);
            setWithNumbers(event.currentTarget.checked);
          }}
        />{' '}
        {text.withNumbers}
      </label>
      <p id={id} class="doelspoor-quiet doelspoor-small">
        {text.numbersHelp}
      </p>
      <div>
        <Button
          onClick={() => {
            const done = withNumbers ? 'copiedWithNumbers' : 'copied';
            void navigator.clipboard.writeText(mailOf(withNumbers)).then(
              () => {
                setCopied(done);
                setWithNumbers(false);
              },
              () => setCopied('notCopied'),
            );
          }}
        >
          {text.copy}
        </Button>
      </div>
      <div role="status">
        {copied !== null && <p class="doelspoor-small doelspoor-quiet">{text[copied]}</p>}
        {copied === 'notCopied' && <pre class="doelspoor-mail">{mailOf(withNumbers)}</pre>}
      </div>
    </div>
  );
}
