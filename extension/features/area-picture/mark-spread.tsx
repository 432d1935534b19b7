import { type AreaPictureYear, HIGHEST_MARK } from '../../../shared/api/area.ts';
import { useAreaText } from './use-area-text.ts';

/** How often families gave which mark, in years with enough marks to show them. */
export function MarkSpread({ years }: { years: readonly AreaPictureYear[] }) {
  const text = useAreaText();
  const shown = years.flatMap(({ year, own: { satisfaction } }) =>
    satisfaction.spread ? [{ year, counts: satisfaction.spread.counts }] : [],
  );
  if (shown.length === 0) return null;
  return (
    <details>
      <summary>{text.spread.title}</summary>
      <div class="doelspoor-table-scroll">
        <table class="utrecht-table utrecht-table--html-table doelspoor-area__spread">
          <caption class="doelspoor-hidden">{text.spread.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.spread.year}</th>
              {Array.from({ length: HIGHEST_MARK }, (_, index) => (
                <th scope="col" key={index}>
                  {index + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ year, counts }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {counts.map((count, index) => (
                  <td key={index}>{count === 0 ? text.nothing : count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
