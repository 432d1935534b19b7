import type { ComponentChildren } from 'preact';
import { useChartText } from './use-chart-text.ts';
import { useWidth } from './use-width.ts';

interface ChartFrameProps {
  /** What the picture says, as a sentence. */
  caption: string;
  /** What the table is of. */
  name: string;
  height: number;
  /** Draws the picture at a width in pixels. */
  draw: (width: number) => ComponentChildren;
  columns: readonly string[];
  /** The same numbers as the picture's, one row for each thing drawn; the first cell names the row. */
  rows: readonly (readonly string[])[];
  /** What belongs under the picture: a legend, notes. */
  children?: ComponentChildren;
}

/** What all pictures share: a sentence, the picture, and its numbers as a table that opens. */
export function ChartFrame({ caption, name, height, draw, columns, rows, children }: ChartFrameProps) {
  const text = useChartText();
  const { ref, width } = useWidth<HTMLElement>();
  return (
    <figure class="doelspoor-chart" ref={ref}>
      <svg role="img" aria-label={`${name}. ${caption}`} viewBox={`0 0 ${width} ${height}`}>
        {draw(width)}
      </svg>
      <figcaption class="doelspoor-small doelspoor-quiet">{caption}</figcaption>
      {children}
      <details>
        <summary aria-label={`${text.numbers}: ${name}`}>{text.numbers}</summary>
        <div class="doelspoor-table-scroll">
          <table class="utrecht-table utrecht-table--html-table">
            <caption class="doelspoor-hidden">{name}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th scope="col" key={column}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row[0]}>
                  {row.map((cell, at) =>
                    at === 0 ? (
                      <th scope="row" key={columns[at]}>
                        {cell}
                      </th>
                    ) : (
                      <td key={columns[at]}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
