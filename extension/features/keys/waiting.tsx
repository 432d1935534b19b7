import { useEffect, useState } from 'preact/hooks';
import { ownWords } from '../../enrolment/own-words.ts';
import { SixWords } from './six-words.tsx';
import { useKeysText } from './use-keys-text.ts';

/** The six words by which a colleague recognises this browser. */
export function Waiting({ teams }: { teams: string }) {
  const k = useKeysText();
  const [words, setWords] = useState<readonly string[] | null>(null);
  useEffect(() => {
    void ownWords().then(setWords);
  }, []);
  return (
    <>
      <p>{k.waiting.what(teams)}</p>
      {words && <SixWords words={words} label={k.waiting.words} />}
      <p>{k.waiting.compare}</p>
      <p class="doelspoor-quiet">{`${k.waiting.own} ${k.goesOn}`}</p>
    </>
  );
}
