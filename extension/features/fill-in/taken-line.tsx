import { InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { TakenBox } from '../../taken-text/taken-box.tsx';
import type { TakenHere } from './use-taken.ts';

/** What became of a text from a page: where it was put, or why it waits. */
export function TakenLine({ taken, waiting, addHere, added }: TakenHere) {
  const { t, say } = useLanguage();
  return (
    <>
      <div role="status">
        {added && (
          <p class="doelspoor-small doelspoor-quiet doelspoor-banner">
            {t.taken.added(say(added.label))} <InlineButton onClick={added.undo}>{t.undo}</InlineButton>
          </p>
        )}
      </div>
      {taken && waiting && (
        <TakenBox taken={taken} actions={[{ label: t.taken.addHere, onPick: addHere }]}>
          {waiting.kind === 'other-case' && (
            <p>{taken.ref ? t.taken.fromOther(taken.ref.number) : t.taken.fromUnknown}</p>
          )}
          {waiting.kind !== 'too-long' && <p>{t.taken.goHere}</p>}
          {waiting.kind === 'too-long' && <p>{t.taken.tooLong(say(waiting.label), waiting.over)}</p>}
        </TakenBox>
      )}
    </>
  );
}
