import { useState } from 'preact/hooks';
import type { readConversation } from '../../../shared/api/conversation.ts';
import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import { labelOf } from '../../../shared/codes/define-code-list.ts';
import { lifeDomain } from '../../../shared/codes/life-domain.ts';
import { MIN_FOR_COMMENT, MIN_FOR_PERCENTAGE } from '../../../shared/measures/rate.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { Limits } from './limits.tsx';
import { useConversationText } from './use-conversation-text.ts';

/** The pairs that stand there at first. */
const AT_FIRST = 8;

type Co = ResponseOf<typeof readConversation>['domains'];

interface DomainsProps {
  domains: Co;
  /** Over which cases, in words. */
  period: string;
}

/** Concerns that occur together, and what was not discussed: a sentence first, then the counts. */
export function Domains({ domains, period }: DomainsProps) {
  const { say } = useLanguage();
  const text = useConversationText();
  const { scanned, unscanned, pairs, states } = domains;
  const nameOf = (domain: Co['states'][number]['domain']) => say(labelOf(lifeDomain, domain));
  const [most] = pairs;
  const [quietest] = states.toSorted((a, b) => b.notDiscussed - a.notDiscussed);
  return (
    <section aria-labelledby="domains" class="doelspoor-stack">
      <Heading level={2} id="domains">
        {text.domains.title}
      </Heading>
      <p class="doelspoor-quiet">{period}</p>
      {scanned === 0 ? (
        <p>{text.domains.none}</p>
      ) : (
        <>
          <p>
            {text.domains.scanned(scanned, scanned + unscanned)}{' '}
            {most
              ? text.domains.most(
                  text.domains.pair(nameOf(most.domains[0]), nameOf(most.domains[1])),
                  most.together,
                  scanned,
                )
              : text.domains.noPairs}{' '}
            {quietest &&
              quietest.notDiscussed > 0 &&
              text.domains.undiscussed(nameOf(quietest.domain), quietest.notDiscussed, scanned)}{' '}
            {scanned >= MIN_FOR_COMMENT && scanned < MIN_FOR_PERCENTAGE && text.tooFew}
          </p>
          {pairs.length > 0 && <Pairs domains={domains} nameOf={nameOf} />}
          <States states={states} nameOf={nameOf} />
        </>
      )}
      <Limits of={text.domains.title} lines={text.domains.limitsText} />
    </section>
  );
}

interface TableProps {
  nameOf: (domain: Co['states'][number]['domain']) => string;
}

function Pairs({ domains: { pairs, scanned }, nameOf }: TableProps & { domains: Co }) {
  const text = useConversationText();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? pairs : pairs.slice(0, AT_FIRST);
  return (
    <>
      <div class="doelspoor-table-scroll">
        <table class="utrecht-table utrecht-table--html-table">
          <caption>{text.domains.pairs}</caption>
          <thead>
            <tr>
              <th scope="col">{text.domains.columns.pair}</th>
              <th scope="col">{text.domains.columns.together}</th>
              <th scope="col">{text.domains.columns.linked}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ domains: [a, b], together, linked }) => (
              <tr key={`${a} ${b}`}>
                <th scope="row">{text.domains.pair(nameOf(a), nameOf(b))}</th>
                <td>
                  {together}
                  {scanned >= MIN_FOR_PERCENTAGE && <CountBar count={together} of={scanned} />}
                </td>
                <td>{linked === 0 ? '–' : linked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pairs.length > shown.length && (
        <div class="doelspoor-no-print">
          <Button onClick={() => setWhole(true)}>{text.domains.all(pairs.length)}</Button>
        </div>
      )}
    </>
  );
}

function States({ states, nameOf }: TableProps & { states: Co['states'] }) {
  const text = useConversationText();
  const { stateColumns } = text.domains;
  return (
    <details>
      <summary>{text.domains.states}</summary>
      <div class="doelspoor-table-scroll">
        <table class="utrecht-table utrecht-table--html-table">
          <caption class="doelspoor-hidden">{text.domains.states}</caption>
          <thead>
            <tr>
              <th scope="col">{stateColumns.domain}</th>
              <th scope="col">{stateColumns.concern}</th>
              <th scope="col">{stateColumns.well}</th>
              <th scope="col">{stateColumns.notDiscussed}</th>
            </tr>
          </thead>
          <tbody>
            {states.map(({ domain, concern, well, notDiscussed }) => (
              <tr key={domain}>
                <th scope="row">{nameOf(domain)}</th>
                {[concern, well, notDiscussed].map((count, index) => (
                  <td key={index}>{count === 0 ? '–' : count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** How much of all cases it is, as a length: the number beside it says the same. */
function CountBar({ count, of }: { count: number; of: number }) {
  return (
    <svg class="doelspoor-count-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="doelspoor-count-bar__ground" width="100" height="8" />
      <rect class="doelspoor-count-bar__count" width={(100 * count) / of} height="8" />
    </svg>
  );
}
