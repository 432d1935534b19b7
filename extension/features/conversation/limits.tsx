import { useConversationText } from './use-conversation-text.ts';

/** What some counts tell and what they do not. */
export function Limits({ of, lines }: { of: string; lines: readonly string[] }) {
  const text = useConversationText();
  return (
    <details>
      <summary aria-label={`${text.limits}: ${of}`}>{text.limits}</summary>
      <ul class="doelspoor-small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
