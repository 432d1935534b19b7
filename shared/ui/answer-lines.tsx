import type { AnswerLine, AnswerRow } from '../forms/answers-to-lines.ts';

/** Answers in words, to read: each under its question, rows of a list under what they are about. */
export function AnswerLines({ lines }: { lines: readonly AnswerLine[] }) {
  return (
    <dl class="doelspoor-answers">
      {lines.map(({ path, label, text, rows }) => (
        <div key={path}>
          <dt class="doelspoor-quiet">{label}</dt>
          {text !== '' && <dd>{text}</dd>}
          {rows.map((row, index) => (
            <dd key={`${row.id} ${index + 1}`}>
              <RowLines row={row} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** A row about which one thing was said fits on a line. */
function RowLines({ row: { title, lines } }: { row: AnswerRow }) {
  const [only, ...others] = lines;
  if (!only) return title;
  if (others.length === 0 && only.rows.length === 0) {
    return (
      <>
        {title}: <span class="doelspoor-answer">{only.text}</span>
      </>
    );
  }
  return (
    <>
      {title}
      <AnswerLines lines={lines} />
    </>
  );
}
