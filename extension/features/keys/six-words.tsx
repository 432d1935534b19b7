interface SixWordsProps {
  words: readonly string[];
  label: string;
}

/** Six words to compare with those on another screen: in order, and large enough to read out. */
export function SixWords({ words, label }: SixWordsProps) {
  return (
    <ol class="doelspoor-words" aria-label={label}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ol>
  );
}
