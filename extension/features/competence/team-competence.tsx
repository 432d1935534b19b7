import type { Competence } from '../../../shared/api/competence.ts';
import { abilities } from '../../../shared/competence/abilities.ts';
import { HIGHEST_RATING } from '../../../shared/competence/ability-ids.ts';
import type { Round } from '../../../shared/competence/rounds.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { CheckLine } from './check-line.tsx';
import { useCompetence } from './use-competence.ts';
import { useCompetenceText } from './use-competence-text.ts';

interface TeamCompetenceProps {
  memberId: string;
  teamId: string;
}

type Ended = Competence['ended'][number];

/** What practitioners of a team feel able to do: counts of rounds that ended, and the check of the one that runs. */
export function TeamCompetence({ memberId, teamId }: TeamCompetenceProps) {
  const { language, t } = useLanguage();
  const text = useCompetenceText();
  const { known, error } = useCompetence(teamId);
  const [latest, ...earlier] = known?.ended ?? [];
  const lastOn = known && shortDayText(known.running.lastOn, dayOfInstant(Date.now()), language);
  return (
    <section aria-labelledby="competence">
      <Heading level={2} id="competence">
        {text.title}
      </Heading>
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{error === 'unavailable' ? t.signIn.noServer : t.errors[error]}</p>
        </Alert>
      )}
      {known && lastOn !== null && (
        <p class="doelspoor-quiet">{text.filledIn(known.running.filledIn, lastOn)}</p>
      )}
      {known && !known.running.isAnswered && (
        <CheckLine memberId={memberId} teamId={teamId} running={known.running} />
      )}
      {known && !latest && <p class="doelspoor-quiet">{text.none}</p>}
      {latest && <RoundResult ended={latest} earlier={earlier} />}
    </section>
  );
}

/** The last round that ended: every rating counted, and the middle beside that of the rounds before. */
function RoundResult({ ended: { round, results }, earlier }: { ended: Ended; earlier: readonly Ended[] }) {
  const { say } = useLanguage();
  const text = useCompetenceText();
  const nameOf = (one: Round) => text.round(Number(one.slice(5)), one.slice(0, 4));
  if (results === null) return <p class="doelspoor-quiet">{text.tooFew(nameOf(round))}</p>;
  const before = earlier.filter((one) => one.results !== null);
  return (
    <>
      <div class="doelspoor-table-scroll">
        <table class="utrecht-table utrecht-table--html-table">
          <caption>{text.table(nameOf(round))}</caption>
          <thead>
            <tr>
              <th scope="col">{text.columns.ability}</th>
              {Array.from({ length: HIGHEST_RATING }, (_, index) => (
                <th scope="col" key={index}>
                  {index + 1}
                </th>
              ))}
              <th scope="col">{text.columns.filledIn}</th>
              <th scope="col">{text.columns.median}</th>
              {before.map((one) => (
                <th scope="col" key={one.round}>
                  {text.earlier(nameOf(one.round))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {abilities.map(({ id, name }) => {
              const result = results.find(({ ability }) => ability === id);
              return (
                result && (
                  <tr key={id}>
                    <th scope="row">{say(name)}</th>
                    {result.counts.map((count, index) => (
                      <td key={index}>{count === 0 ? '–' : count}</td>
                    ))}
                    <td>{result.filledIn}</td>
                    <td>
                      <strong>{numberText(result.median)}</strong>
                    </td>
                    {before.map((one) => (
                      <td key={one.round}>
                        {numberText(one.results?.find(({ ability }) => ability === id)?.median ?? Number.NaN)}
                      </td>
                    ))}
                  </tr>
                )
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="doelspoor-quiet doelspoor-small">{text.medianHelp}</p>
    </>
  );
}

function numberText(median: number): string {
  return Number.isInteger(median) ? String(median) : `${Math.floor(median)}½`;
}
