import type { ReleaseFacts } from './release-facts.ts';
import { codebookCsv } from './writers/codebook-csv.ts';
import { codebookPage } from './writers/codebook-page.ts';
import { dataPackageText } from './writers/data-package.ts';
import { differencesText } from './writers/differences.ts';
import { measuresText } from './writers/measures-json.ts';
import { readR } from './writers/read-r.ts';
import { readmeEn } from './writers/readme-en.ts';
import { readmeNl } from './writers/readme-nl.ts';
import { redcapDictionary } from './writers/redcap-dictionary.ts';
import { spssSyntax } from './writers/spss-syntax.ts';

export { manifestText } from './writers/manifest.ts';

/** A file that describes a release. */
export interface DescribingFile {
  /** Its path in the package. */
  name: string;
  text: string;
}

/** The name of the file that tells of all others, and comes last in the package. */
export const MANIFEST = 'MANIFEST.json';

/** Every file of a release that describes it, apart from the manifest, in the order in which the package has them. */
export function describePackage(facts: ReleaseFacts): DescribingFile[] {
  const { tables } = facts;
  const differences = differencesText(facts);
  return [
    { name: 'README.nl.md', text: readmeNl(facts) },
    { name: 'README.en.md', text: readmeEn(facts) },
    { name: 'datapackage.json', text: dataPackageText(facts) },
    { name: 'codebook.csv', text: codebookCsv(tables) },
    { name: 'codebook.html', text: codebookPage(facts) },
    { name: 'redcap.csv', text: redcapDictionary(tables) },
    { name: 'measures.json', text: measuresText(facts) },
    { name: 'read.R', text: readR() },
    ...tables.map((table) => ({ name: `spss/${table.name}.sps`, text: spssSyntax(table) })),
    ...(differences === null ? [] : [{ name: 'differences.json', text: differences }]),
  ];
}
