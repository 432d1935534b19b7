import { existsSync } from 'node:fs';

const R = '/usr/bin/Rscript';
const PSPP = '/usr/bin/pspp';
const libraries = ['site-library/jsonlite', 'site-library/haven', 'library/survival'];

/** Null when a release can be read in R here; otherwise the command that makes it so. */
export function whatRNeeds(): string | null {
  return existsSync(R) && libraries.every((name) => existsSync(`/usr/lib/R/${name}`))
    ? null
    : 'sudo apt-get install r-base-core r-recommended r-cran-jsonlite r-cran-haven';
}

/** Null when SPSS syntax can be run here; otherwise the command that makes it so. */
export function whatPsppNeeds(): string | null {
  return existsSync(PSPP) ? null : 'sudo apt-get install pspp';
}
