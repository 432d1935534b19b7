import type { Localised } from '../../domain/localised.ts';
import type { MeasureDefinition } from '../../measures/define-measure.ts';
import { measures } from '../../measures/registry.ts';
import { type Missing, missingCodes, missingNames } from '../missing.ts';
import type { ReleaseFacts } from '../release-facts.ts';
import { CODEBOOK_STYLE } from './codebook-page-style.ts';
import { tableSection } from './codebook-page-table.ts';
import { both, escaped, minus } from './html.ts';

/**
 * `codebook.html`: every column of a release, to read on a screen and on paper, in Dutch or English. Runs no script and
 * fetches nothing. A table has the anchor `#cases`, a column `#cases.opened_on`, a measure `#M01`.
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
${tables.map(({ name, title: called }) => `<li><a href="#${name}">${both(called)}</a></li>`).join('\n')}
<li><a href="#missing">${both(MISSING)}</a></li>
<li><a href="#measures">${both(MEASURES)}</a></li>
</ul>
</nav>
<main>
${tables.map((table) => tableSection(table, tables)).join('\n')}
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
