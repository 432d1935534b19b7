import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { findMilestoneDefinition } from '../../../shared/milestones/registry.ts';
import { dayText, dueText } from '../../../shared/text/day-text.ts';
import type { Day } from '../../../shared/time/day.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { activeRecipes } from '../../case-systems/active-recipes.ts';
import { caseAddress } from '../../case-systems/case-address.ts';
import { seenAt } from '../../case-systems/seen-at.ts';
import { type DueItem, readDueItems } from '../../cases/due-list.ts';
import { groupLines } from './group-lines.ts';

/** A line of the list, with the address at which its case opens. */
interface Line extends DueItem {
  address: string | null;
}

interface DueList {
  todayOn: Day;
  lines: Line[];
  isStale: boolean;
  hasMore: boolean;
}

/** What is due in the cases of a team, most urgent first. */
export function TeamDue({ teamId }: { teamId: string }) {
  const { language, t } = useLanguage();
  const [list, setList] = useState<DueList | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void readDueItems('team', teamId).then(async (answer) => {
      const lines = answer.ok ? await Promise.all(answer.value.items.map(withAddress)) : [];
      if (!isCurrent) return;
      setError(answer.ok ? null : answer.code);
      setList(answer.ok ? { ...answer.value, lines } : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [teamId]);

  return (
    <section aria-labelledby="now">
      <Heading level={2} id="now">
        {t.team.now}
      </Heading>
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{error === 'unavailable' ? t.signIn.noServer : t.errors[error]}</p>
        </Alert>
      )}
      {list?.isStale && (
        <p class="doelspoor-quiet">{t.team.stale(dayText(list.todayOn, list.todayOn, language))}</p>
      )}
      {list?.lines.length === 0 && <p class="doelspoor-quiet">{t.team.nothingDue}</p>}
      {list && list.lines.length > 0 && <DueTable list={list} />}
      {list?.hasMore && <p class="doelspoor-quiet">{t.team.more}</p>}
    </section>
  );
}

function DueTable({ list: { lines, todayOn } }: { list: DueList }) {
  const { t } = useLanguage();
  const [mostShown, setMostShown] = useState(15);
  const sizes = new Map(groupLines(lines, todayOn).map((group) => [group.urgency, group.lines.length]));
  return (
    <>
      <div class="doelspoor-table-scroll">
        <table class="utrecht-table utrecht-table--html-table">
          <caption class="doelspoor-hidden">{t.team.now}</caption>
          <thead>
            <tr>
              <th scope="col">{t.team.case}</th>
              <th scope="col">{t.team.what}</th>
              <th scope="col">{t.team.by}</th>
            </tr>
          </thead>
          {groupLines(lines.slice(0, mostShown), todayOn).map((group) => (
            <tbody key={group.urgency}>
              <tr class="doelspoor-due-group">
                <th scope="rowgroup" colSpan={3}>
                  {`${t.team.urgency[group.urgency]} (${sizes.get(group.urgency)})`}
                </th>
              </tr>
              {group.lines.map((line) => (
                <DueRow key={`${line.caseKey} ${line.kind}`} line={line} todayOn={todayOn} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {lines.length > mostShown && (
        <p class="doelspoor-more-lines">
          <Button onClick={() => setMostShown(lines.length)}>{t.team.showAll(lines.length)}</Button>
        </p>
      )}
    </>
  );
}

function DueRow({ line, todayOn }: { line: Line; todayOn: Day }) {
  const { language, say } = useLanguage();
  const definition = findMilestoneDefinition(line.kind);
  const isLate = line.dueOn < todayOn;
  return (
    <tr>
      <th scope="row">
        <CaseLink line={line} />
      </th>
      <td>{definition ? say(definition.name) : line.kind}</td>
      <td class={isLate ? 'doelspoor-attention' : undefined}>
        {isLate ? dueText(line.dueOn, todayOn, language) : dayText(line.dueOn, todayOn, language)}
      </td>
    </tr>
  );
}

/** The number of a case, which opens it in its case system where its address is known. */
function CaseLink({ line: { number, address } }: { line: Line }) {
  const { t } = useLanguage();
  if (number === null) return <span class="doelspoor-quiet">{t.team.noNumber}</span>;
  if (address === null) return number;
  return (
    <a
      class="nl-link doelspoor-case-link"
      href={address}
      aria-label={t.team.openCase(number)}
      onClick={(event) => {
        event.preventDefault();
        void browser.tabs.create({ url: address });
      }}
    >
      {number}
    </a>
  );
}

/** The address comes from the recipe of the case system; without one there is no link. */
async function withAddress(item: DueItem): Promise<Line> {
  const { system, number } = item;
  const recipe = (await activeRecipes()).find(({ id }) => id === system);
  if (!recipe || number === null) return { ...item, address: null };
  return { ...item, address: caseAddress(recipe, { number }, await seenAt(recipe.id)) };
}
