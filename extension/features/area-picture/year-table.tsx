import type { ComponentChildren } from 'preact';
import type { AreaPictureYear } from '../../../shared/api/area.ts';
import { type ImportedId, importedNames } from '../../../shared/area/imported-figure.ts';
import { areaIndicators } from '../../../shared/area/indicators.ts';
import { areaSource } from '../../../shared/codes/area-source.ts';
import { labelOf } from '../../../shared/codes/define-code-list.ts';
import { importedText } from '../../../shared/text/area-values.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { MarkCell } from './mark-cell.tsx';
import { RateCell } from './rate-cell.tsx';
import { useAreaText } from './use-area-text.ts';

interface Row {
  id: string;
  /** Of an indicator that stands in more than one row only the first names it. */
  head: ComponentChildren;
  /** What this row has of it, and where that comes from. */
  what: string;
  cell: (year: AreaPictureYear) => ComponentChildren;
}

/** The five indicators, year beside year. */
export function YearTable({ years }: { years: readonly AreaPictureYear[] }) {
  const { say, language } = useLanguage();
  const text = useAreaText();
  const [one, two, three, four, five] = areaIndicators;
  const head = ({ id, name }: (typeof areaIndicators)[number]) => `${id}. ${say(name)}`;
  const imported = (id: ImportedId, name: string): Row => ({
    id,
    head: name,
    what: text.imported,
    cell: (year) => {
      const found = year.imported.find(({ indicator }) => indicator === id);
      if (!found) return text.nothing;
      return (
        <>
          {importedText(found, language)}
          <span class="doelspoor-area__aside">{say(labelOf(areaSource, found.source))}</span>
        </>
      );
    },
  });
  const rows: Row[] = [
    imported('1', head(one)),
    { id: '2', head: head(two), what: text.own, cell: ({ own }) => <RateCell rate={own.neighbourhood} /> },
    imported('3', head(three)),
    {
      id: '4',
      head: head(four),
      what: `${text.mark}, ${text.own}`,
      cell: ({ own }) => <MarkCell satisfaction={own.satisfaction} />,
    },
    imported('4a', `4a. ${say(importedNames['4a'])}`),
    imported('4b', `4b. ${say(importedNames['4b'])}`),
    {
      id: '5',
      head: head(five),
      what: text.own,
      cell: ({ own }) => <RateCell rate={own.network.rate} pending={own.network.tally.pending} />,
    },
  ];
  const last = years.at(-1)?.year;
  return (
    <div class="doelspoor-table-scroll">
      <table class="utrecht-table utrecht-table--html-table doelspoor-area__table">
        <caption class="doelspoor-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.indicator}</th>
            {years.map(({ year }) => (
              <th scope="col" key={year}>
                {year === last ? text.running(year) : year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, head: name, what, cell }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <span class="doelspoor-area__aside">{what}</span>
              </th>
              {years.map((year) => (
                <td key={year.year} data-head={String(year.year)}>
                  {cell(year)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
