import type { ComponentChildren } from 'preact';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { isWeekReady, openList } from '../../due/signals.ts';
import { type CurrentCase, chooseCase, shown } from './signals.ts';

/** The id of the heading that says which case this is, where the focus goes when a form is left. */
export const CASE_TITLE = 'case-title';

interface CaseHeaderProps {
  current: CurrentCase | null;
  /** What stands beside the heading. */
  aside?: ComponentChildren;
  /** The team that is responsible, or in which she works. */
  team: string | null;
  /** Whether the list of what is due can be opened from here. */
  hasList?: boolean;
}

/** Which case this is and how that is known, or that it is not. */
export function CaseHeader({ current, aside, team, hasList = current !== null }: CaseHeaderProps) {
  const { t } = useLanguage();
  const { shows } = shown.value;
  const titles = {
    none: t.panel.noCase,
    looking: t.panel.title,
    several: t.panel.severalTitle,
    broken: t.panel.noCase,
    case: t.panel.title,
  };
  return (
    <header class="doelspoor-panel__head">
      <div class="doelspoor-row">
        <Heading level={1} id={CASE_TITLE} isFocusable>
          {current ? t.panel.case(current.ref.number) : titles[shows.kind]}
        </Heading>
        {aside}
      </div>
      <p class="doelspoor-quiet doelspoor-small doelspoor-facts">
        {team && <span>{team}</span>}
        {current && (
          <span>
            {current.how === 'recognised' ? (
              t.panel.recognised
            ) : (
              <>
                {t.panel.typed}{' '}
                <InlineButton onClick={() => chooseCase(null)}>{t.panel.another}</InlineButton>
              </>
            )}
          </span>
        )}
        {hasList && (
          <span>
            <InlineButton onClick={openList}>
              {isWeekReady.value ? t.due.list.openWithWeek : t.due.list.open}
            </InlineButton>
          </span>
        )}
      </p>
    </header>
  );
}
