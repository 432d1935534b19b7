import { areaColumns } from '../../../../shared/area/columns.ts';
import type { FileProblem } from '../../../../shared/area/read-file.ts';
import { useText } from '../../shell/language.tsx';

/** More than this helps nobody: the rest often goes with the first. */
const MOST = 20;

/** What is wrong with a file, line by line, and what to do about it. */
export function ProblemList({ problems }: { problems: readonly FileProblem[] }) {
  const { t, say } = useText();
  const text = t.area.problems;
  return (
    <div class="doelspoor-note" role="alert">
      <p>{text.title(problems.length)}</p>
      <ul>
        {problems.slice(0, MOST).map(({ line, column, problem, detail = '' }) => (
          <li key={`${line} ${column} ${problem} ${detail}`}>
            <strong>{text.line(line, column === null ? null : say(areaColumns[column]))}</strong>{' '}
            {text.kinds[problem](columnOr(detail))}
          </li>
        ))}
      </ul>
      {problems.length > MOST && <p>{text.more(problems.length - MOST)}</p>}
    </div>
  );

  function columnOr(detail: string): string {
    const known = Object.entries(areaColumns).find(([column]) => column === detail);
    return known ? say(known[1]) : detail;
  }
}
