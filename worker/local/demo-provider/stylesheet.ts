import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

const installed = createRequire(import.meta.url);

/** The look of Doelspoor, as far as the provider's page needs it. */
export async function readStylesheet(): Promise<string> {
  const files = [
    installed.resolve('@utrecht/button-css/dist/index.min.css'),
    installed.resolve('@nl-design-system-candidate/heading-css/heading.css'),
    ...['theme.css', 'theme-nlds.css', 'base.css', 'layout.css'].map((name) =>
      join(projectRoot, 'shared/ui', name),
    ),
    join(import.meta.dirname, 'page.css'),
  ];
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}
