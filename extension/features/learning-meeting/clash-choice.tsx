import { Button } from '../../../shared/ui/button.tsx';
import type { Keeping } from '../../meetings/use-kept.ts';
import { useMeetingText } from './use-meeting-text.ts';

interface ClashChoiceProps {
  keeping: Keeping;
  path: string;
  /** How a value reads; a text reads as it is. */
  say?: (value: string) => string;
}

/** What two people wrote in the same place, to choose from. Texts can also stay both. */
export function ClashChoice({ keeping, path, say }: ClashChoiceProps) {
  const text = useMeetingText();
  const clash = keeping.clashes.find((one) => one.path === path);
  if (!clash) return null;
  const { mine, theirs } = clash;
  const said = (value: string) => (value === '' ? text.saving.nothing : (say?.(value) ?? value));
  return (
    <fieldset class="doelspoor-note" aria-label={text.saving.clash}>
      <dl class="doelspoor-definition doelspoor-small">
        <dt>{text.saving.mine}</dt>
        <dd class="doelspoor-meeting__text">{said(mine)}</dd>
        <dt>{text.saving.theirs}</dt>
        <dd class="doelspoor-meeting__text">{said(theirs)}</dd>
      </dl>
      <div class="doelspoor-cluster">
        <Button onClick={() => keeping.choose(path, mine)}>{text.saving.takeMine}</Button>
        <Button onClick={() => keeping.choose(path, theirs)}>{text.saving.takeTheirs}</Button>
        {!say && mine !== '' && theirs !== '' && (
          <Button onClick={() => keeping.choose(path, `${mine}\n${theirs}`)}>{text.saving.takeBoth}</Button>
        )}
      </div>
    </fieldset>
  );
}
