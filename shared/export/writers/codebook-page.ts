import type { Localised } from '../../domain/localised.ts';
import type { MeasureDefinition } from '../../measures/define-measure.ts';
import { measures } from '../../measures/registry.ts';
import type { Column } from '../codebook/define-column.ts';
import type { TableDescription } from '../codebook/define-table.ts';
import { type Missing, missingCodes, missingNames } from '../missing.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { CODEBOOK_STYLE } from './codebook-page-style.ts';
import { both, escaped } from './html.ts';

/**
 * `codebook.html`: every column of a release, to read on a screen and on paper, in Dutch or English. Runs no script and
 * fetches nothing. A table has the anchor `#cases`, a column `#cases.opened_day`, a measure `#M01`.
 */
export function codebookPage({ tables, frozen, version }: ReleaseFacts): string {
  const title = { nl: 'Codeboek', en: 'Codebook' };
  const versions = {
    nl: `Codeboek ${frozen.codebook}, levering ${version}. Elke kolom van elke tabel, en wat de getallen erin betekenen.`,
    en: `Codebook ${frozen.codebook}, release ${version}. Every column of every table, and what the numbers in it mean.`,
  };
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Doelspoor: codeboek ${escaped(version)}</title>
<style>${CODEBOOK_STYLE}</style>
</head>
<body>
<div class="page">
<header>
<h1>${both(title)}</h1>
<p class="soft">${both(versions)}</p>
<fieldset><legend>Taal, language</legend><input type="radio" name="language" id="nl" checked><label for="nl">Nederlands</label><input type="radio" name="language" id="en"><label for="en">English</label></fieldset>
</header>
<nav aria-labelledby="contents">
<p class="label" id="contents">${both({ nl: 'Inhoud', en: 'Contents' })}</p>
<ul>
${tables.map(({ name }) => `<li><a href="#${name}"><code>${name}</code></a></li>`).join('\n')}
<li><a href="#missing">${both(MISSING)}</a></li>
<li><a href="#measures">${both(MEASURES)}</a></li>
</ul>
</nav>
<main>
${tables.map(tableSection).join('\n')}
${missingSection()}
<section id="measures">
<h2>${both(MEASURES)}</h2>
${measures.map(measureEntry).join('\n')}
</section>
</main>
</div>
</body>
</html>
`;
}

const MEASURES: Localised = { nl: 'Maten', en: 'Measures' };
const MISSING: Localised = { nl: 'Cellen zonder waarde', en: 'Cells without a value' };

function tableSection(table: TableDescription): string {
  const { name, title, unit, key, columns } = table;
  const keyed = key.map((column) => `<a href="#${name}.${column}"><code>${column}</code></a>`).join(', ');
  return `<section id="${name}">
<h2>${both(title)} <code class="soft">${name}</code></h2>
<p>${both(unit)}</p>
<p class="soft">${both({ nl: 'Sleutel', en: 'Key' })}: ${keyed}</p>
${columns.map((column) => columnEntry(table, column)).join('\n')}
</section>`;
}

function columnEntry(table: TableDescription, column: Column): string {
  const anchor = `${table.name}.${column.name}`;
  return `<div class="column" id="${anchor}">
<div><h3><a href="#${anchor}"><code>${column.name}</code></a></h3><p class="soft">${both(kindOf(column))}${pointsTo(table, column)}</p></div>
<div><p class="label">${both(column.label)}</p><p>${both(column.description)}</p>${numbers(column)}</div>
</div>`;
}

function pointsTo({ foreignKeys }: TableDescription, { name }: Column): string {
  return foreignKeys
    .filter(({ columns }) => columns.includes(name))
    .map(
      ({ table, columns, references }) =>
        ` → <a href="#${table}.${references[columns.indexOf(name)]}"><code>${table}</code></a>`,
    )
    .join('');
}

function kindOf(column: Column): Localised {
  switch (column.type) {
    case 'identifier':
      return { nl: 'pseudoniem', en: 'pseudonym' };
    case 'day':
      return { nl: 'dagen sinds het begin van de studie', en: 'days since the study began' };
    case 'code':
      return { nl: 'code', en: 'code' };
    case 'boolean':
      return { nl: '1 ja, 0 nee', en: '1 yes, 0 no' };
    default:
      return measured(column);
  }
}

function measured({ type, unit, minimum, maximum }: Extract<Column, { minimum: number }>): Localised {
  const text = (whole: string, other: string, from: string, to: string, unitText: string | undefined) => {
    const range = maximum === null ? `${from} ${minimum}` : `${minimum} ${to} ${maximum}`;
    return `${type === 'integer' ? whole : other}, ${range}${unitText ? ` (${unitText})` : ''}`;
  };
  return {
    nl: text('geheel getal', 'getal', 'vanaf', 'tot en met', unit?.nl),
    en: text('whole number', 'number', 'from', 'to', unit?.en),
  };
}

function numbers(column: Column): string {
  const codes = column.type === 'code' ? column.codes : [];
  const rows = [
    ...codes.map(({ value, label, code }) => [value, both(label), `<code>${escaped(code)}</code>`] as const),
    ...column.missing.map((missing) => [missingCodes[missing], missingLink(missing), ''] as const),
  ];
  if (rows.length === 0) return '';
  const cells = rows.map(
    ([value, label, code]) => `<tr><td>${minus(value)}</td><td>${label}</td><td>${code}</td></tr>`,
  );
  const heading = [
    { nl: 'Getal', en: 'Number' },
    { nl: 'Betekent', en: 'Means' },
    { nl: 'Code', en: 'Code' },
  ];
  return `<table><thead><tr>${heading.map((one) => `<th scope="col">${both(one)}</th>`).join('')}</tr></thead><tbody>${cells.join('')}</tbody></table>`;
}

function missingLink(missing: Missing): string {
  return `<a href="#missing">${both(missingNames[missing])}</a>`;
}

function missingSection(): string {
  const rows = Object.entries(missingCodes).map(
    ([name, value]) =>
      `<tr><td>${minus(value)}</td><td>${both(missingNames[name as Missing])}</td><td><code>${name}</code></td></tr>`,
  );
  const about = {
    nl: 'Deze getallen betekenen in elke tabel hetzelfde. Geen echte waarde is negatief.',
    en: 'These numbers mean the same in every table. No real value is negative.',
  };
  return `<section id="missing">
<h2>${both(MISSING)}</h2>
<p>${both(about)}</p>
<table><tbody>${rows.join('')}</tbody></table>
</section>`;
}

function minus(value: number): string {
  return String(value).replace('-', '−');
}

function measureEntry({ id, name, version, met, leftOut, exceptions, limits }: MeasureDefinition): string {
  const said: [Localised, Localised | null][] = [
    [{ nl: 'Gehaald', en: 'Met' }, met],
    [{ nl: 'Telt niet mee', en: 'Left out' }, leftOut],
    [{ nl: 'Uitzonderingen', en: 'Exceptions' }, exceptions],
    [{ nl: 'Wat het niet zegt', en: 'What it can’t tell' }, limits],
  ];
  const list = said
    .map(([term, text]) => (text ? `<dt>${both(term)}</dt><dd>${both(text)}</dd>` : ''))
    .join('');
  return `<div class="measure" id="${id}">
<div><h3><a href="#${id}">${id}</a></h3><p class="soft">${both({ nl: `versie ${version}`, en: `version ${version}` })}</p></div>
<div><p class="label">${both(name)}</p><dl>${list}</dl></div>
</div>`;
}
