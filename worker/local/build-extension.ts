// A process of its own, because the tool draws its progress on whatever terminal it finds.
import { join } from 'node:path';
import { build } from 'wxt';
import { projectRoot } from './project-root.ts';

const [outDir, mode, browser] = process.argv.slice(2);
if (!outDir || !mode || !browser)
  throw new Error('give the folder in which to build, the mode and the browser');
await build({ root: join(projectRoot, 'extension'), mode, browser, outDir });
