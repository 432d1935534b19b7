import { InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { TakenBox } from '../../taken-text/taken-box.tsx';
import { useTakenWords } from '../../taken-text/use-taken-words.ts';
import type { TakenHere } from './use-taken.ts';

/** What became of a text from a page: where it was put, or why it waits. */
export function TakenLine({ taken, waiting, addHere, added }: TakenHere) {
  const { t, say } = useLanguage();
  const words = useTakenWords();
  return (
    <>
      <div role="status">
        {added && (
          <p class="doelspoor-small doelspoor-quiet doelspoor-banner">
            {words.added(say(added.label))} <InlineButton onClick={added.undo}>{t.undo}</InlineButton>
          </p>
        )}
      </div>
      {taken && waiting && (
        <TakenBox taken={taken} actions={[{ label: words.addHere, onPick: addHere }]}>
          {waiting.kind === 'other-case' && (
            <p>{taken.ref ? words.fromOther(taken.ref.number) : words.fromUnknown}</p>
          )}
          {waiting.kind !== 'too-long' && <p>{words.goHere}</p>}
          {waiting.kind === 'too-long' && <p>{words.tooLong(say(waiting.label), waiting.over)}</p>}
        </TakenBox>
      )}
    </>
  );
}
