import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forms } from '../../shared/forms/registry.ts';
import { dossierNl } from '../../shared/text/dossier-nl.ts';
import { firstHelpNl } from '../../shared/text/first-help-nl.ts';
import { nl } from '../../shared/text/nl.ts';
import { optionsNl } from '../../shared/text/options-nl.ts';
import { takenNl } from '../../shared/text/taken-nl.ts';
import { projectRoot } from '../../worker/local/project-root.ts';

const guide = readFileSync(join(projectRoot, 'docs/guide/README.md'), 'utf8');

/** Everything that screens and forms say in Dutch, one after the other; of a text with something filled in, its source. */
function said(): string {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'function') texts.push(String(value));
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect);
  };
  for (const part of [nl, dossierNl, takenNl, firstHelpNl, optionsNl]) collect(part);
  collect(forms);
  return texts.join('\n');
}

test('the guide names buttons and screens as they are called', () => {
  const named = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(10);
  const everything = said();
  expect(named.filter((name) => !everything.includes(name))).toEqual([]);
});
