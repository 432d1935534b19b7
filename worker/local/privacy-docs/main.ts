import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { dataPage } from './data-page.ts';

await writeFile(join(projectRoot, 'docs/privacy/data.md'), dataPage());
