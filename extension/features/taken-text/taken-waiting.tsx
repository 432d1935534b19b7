import { useContext, useEffect } from 'preact/hooks';
import type { CaseView } from '../../cases/watch-case.ts';
import { BesidePageContext } from '../../dossier/beside-page.ts';
import { TakenBox } from '../../taken-text/taken-box.tsx';
import { keepTaken, type TakenTarget, type TakenText } from '../../taken-text/taken-text.ts';
import { useTakenWords } from '../../taken-text/use-taken-words.ts';
import { useWaiting } from '../../taken-text/use-waiting.ts';

export interface TakenWaitingProps {
  /** The case on the screen; null when there is none. */
  view: CaseView | null;
  /** The form that is open, which then shows the text itself; null for none. */
  openForm: string | null;
  onFill: (form: string) => void;
}

/** The form in which a text goes that is not meant for the one that is open. */
const formOf: Readonly<Record<TakenTarget, string>> = {
  goal: 'goal',
  'help-question': 'goal',
  note: 'evaluation',
};

/** A text from a page while no form has it: opens the form it is meant for, or asks where it belongs. */
export function TakenWaiting({ view, openForm, onFill }: TakenWaitingProps) {
  const words = useTakenWords();
  const { tabId } = useContext(BesidePageContext);
  const taken = useWaiting();
  const isOpen = view?.state === 'open';
  const isOwn = view !== null && taken !== null && isOf(taken, view);

  useEffect(() => {
    if (!taken || taken.target === 'note' || !isOpen || !isOwn || taken.tabId !== tabId) return;
    if (openForm !== formOf[taken.target]) onFill(formOf[taken.target]);
  }, [taken, isOpen, isOwn]);

  if (!taken || openForm !== null) return null;
  const send = (target: TakenTarget, text: string) => {
    if (!view) return;
    void keepTaken({ ...taken, text, target, ref: view.ref }).then(() => onFill(formOf[target]));
  };
  const places: readonly [TakenTarget, string][] = [
    ['goal', words.asGoal],
    ['help-question', words.asHelpQuestion],
    ['note', words.inEvaluation],
  ];
  return (
    <TakenBox
      key={taken.text}
      taken={taken}
      actions={
        isOpen
          ? places.map(([target, label]) => ({ label, onPick: (text: string) => send(target, text) }))
          : []
      }
    >
      {view && !isOwn && <p>{taken.ref ? words.fromOther(taken.ref.number) : words.fromUnknown}</p>}
      <p>{isOpen ? words.where : view ? words.waitsForStart : words.waitsForCase}</p>
    </TakenBox>
  );
}

function isOf({ ref }: TakenText, { ref: own }: CaseView): boolean {
  return ref?.system === own.system && ref.number === own.number;
}
