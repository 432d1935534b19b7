import { settings } from '../../../../shared/settings/registry.ts';
import type { Retention } from '../../../../shared/settings/retention.ts';
import { CheckControl } from '../../parts/controls.tsx';
import { NumberControl } from '../../parts/number-control.tsx';
import { idOfSetting, SettingPage } from '../../settings/setting-page.tsx';
import { useText } from '../../shell/language.tsx';
import { Holds } from './holds.tsx';
import { Preview } from './preview.tsx';

const initial: Retention = settings.retention.initial;

/** How long what is kept, what that comes to, and what is held back from it. */
export function RetentionPage() {
  const { t } = useText();
  const text = t.retention;
  return (
    <SettingPage
      kind="retention"
      title={t.pages.retention}
      intro={text.intro}
      explain={(path) => text.wrong[path] ?? t.checkThis}
      below={() => <Holds />}
    >
      {({ draft, change, errorAt }, { value }) => {
        const number = (
          key: 'monthsAfterClosing' | 'draftDays' | 'meetingMonths' | 'auditMonths',
          label: string,
          hint?: string,
        ) => (
          <NumberControl
            id={idOfSetting(key)}
            label={label}
            hint={hint}
            value={draft[key]}
            min={key === 'auditMonths' ? 60 : 1}
            max={key === 'draftDays' ? 365 : 240}
            unit={key === 'draftDays' ? text.days : text.months}
            error={errorAt(key)}
            onChange={(given) => change({ [key]: given })}
          />
        );
        return (
          <>
            {number('monthsAfterClosing', text.afterClosing, text.afterClosingHelp)}
            {draft.monthsAfterLastActivity !== null && (
              <NumberControl
                id={idOfSetting('monthsAfterLastActivity')}
                label={text.afterActivity}
                value={draft.monthsAfterLastActivity}
                min={1}
                max={240}
                unit={text.months}
                error={errorAt('monthsAfterLastActivity')}
                onChange={(given) => change({ monthsAfterLastActivity: given })}
              />
            )}
            <CheckControl
              id="retention-never"
              isChecked={draft.monthsAfterLastActivity === null}
              onChange={(never) =>
                change({ monthsAfterLastActivity: never ? null : initial.monthsAfterLastActivity })
              }
            >
              {text.neverEnds}
            </CheckControl>
            <CheckControl
              id={idOfSetting('keepCounts')}
              isChecked={draft.keepCounts}
              hint={text.keepCountsHelp}
              onChange={(keepCounts) => change({ keepCounts })}
            >
              {text.keepCounts}
            </CheckControl>
            {number('draftDays', text.drafts)}
            {number('meetingMonths', text.meetings, text.meetingsHelp)}
            {number('auditMonths', text.audit)}
            <Preview draft={draft} isDraft={JSON.stringify(draft) !== JSON.stringify(value)} />
          </>
        );
      }}
    </SettingPage>
  );
}
