import type { Prompts } from '../../../../shared/settings/prompts.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { NumberControl } from '../../parts/number-control.tsx';
import { type Editing, idOfSetting } from '../../settings/setting-page.tsx';
import { useText } from '../../shell/language.tsx';

/** The most that each may be; the schema refuses the rest. */
export const rangeOf = { quietDays: 90, cooldownDays: 30, perDay: 100 } as const;

export type PromptNumber = keyof typeof rangeOf;

const names = Object.keys(rangeOf) as PromptNumber[];

/** How often people are reminded. */
export function HowOften({ editing: { draft, change, errorAt } }: { editing: Editing<Prompts> }) {
  const { t } = useText();
  return (
    <section class="doelspoor-stack" aria-labelledby="how-often">
      <Heading level={2} id="how-often">
        {t.prompts.howOften}
      </Heading>
      {names.map((name) => (
        <NumberControl
          key={name}
          id={idOfSetting(name)}
          label={t.prompts[name]}
          hint={t.prompts[`${name}Hint`]}
          value={draft[name]}
          min={1}
          max={rangeOf[name]}
          unit={name === 'perDay' ? t.prompts.reminders : t.prompts.days}
          error={errorAt(name)}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
    </section>
  );
}
