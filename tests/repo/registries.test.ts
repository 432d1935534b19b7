import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { endpoints } from '../../shared/api/registry.ts';
import { codeLists } from '../../shared/codes/registry.ts';
import { type Form, formRef } from '../../shared/forms/define-form.ts';
import { forms } from '../../shared/forms/registry.ts';
import { instrumentRef } from '../../shared/instruments/define-instrument.ts';
import { instruments } from '../../shared/instruments/registry.ts';
import { measures } from '../../shared/measures/registry.ts';
import { milestoneDefinitions } from '../../shared/milestones/registry.ts';
import releasedForms from '../fixtures/form-hashes.json' with { type: 'json' };
import { filesLike } from './files.ts';

type Definition = Record<string, unknown>;

/** Everything that files export and that has all of some properties, with the name of the file without its extension. */
async function definitions(
  files: RegExp,
  properties: string[],
): Promise<{ file: string; definition: Definition }[]> {
  const found = await Promise.all(
    filesLike(files).map(async (path) => {
      const exported: Record<string, unknown> = await import(/* @vite-ignore */ `../../${path}`);
      return Object.values(exported)
        .filter((value) => isDefinition(value, properties))
        .map((definition) => ({ file: basename(path, '.ts'), definition }));
    }),
  );
  return found.flat();
}

function isDefinition(value: unknown, properties: string[]): value is Definition {
  return typeof value === 'object' && value !== null && properties.every((property) => property in value);
}

interface Registry {
  what: string;
  files: RegExp;
  /** What tells a definition from the other things that the files export. */
  properties: string[];
  registered: readonly unknown[];
  /** What the definitions should be called after. */
  names: string[];
}

const versioned = ({ id, version }: { id: string; version: number }) => `${id}.v${version}`;

const registries: Registry[] = [
  {
    what: 'forms',
    files: /^shared\/forms\/[^/]+\.ts$/,
    properties: ['id', 'version', 'fields'],
    registered: forms,
    names: forms.map(versioned),
  },
  {
    what: 'instruments',
    files: /^shared\/instruments\/[^/]+\.ts$/,
    properties: ['id', 'version', 'items'],
    registered: instruments,
    names: instruments.map(versioned),
  },
  {
    what: 'code lists',
    files: /^shared\/codes\/[^/]+\.ts$/,
    properties: ['id', 'codes'],
    registered: codeLists,
    names: codeLists.map(({ id }) => id),
  },
  {
    what: 'milestones',
    files: /^shared\/milestones\/[^/]+\.ts$/,
    properties: ['kind', 'derive'],
    registered: milestoneDefinitions,
    names: milestoneDefinitions.map(({ kind }) => kind),
  },
  {
    what: 'measures',
    files: /^shared\/measures\/[^/]+\.ts$/,
    properties: ['id', 'milestone', 'met'],
    registered: measures,
    names: measures.map(({ id }) => id.toLowerCase()),
  },
];

describe.each(registries)('the registry of $what', async ({ files, properties, registered, names }) => {
  const found = await definitions(files, properties);

  it(`has each of the ${found.length} in the files once`, () => {
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(registered)).toEqual(new Set(found.map(({ definition }) => definition)));
    expect(registered.length).toBe(found.length);
  });

  it(`calls each of the ${found.length} by the name of its file`, () => {
    expect(names.toSorted()).toEqual(found.map(({ file }) => file).toSorted());
  });
});

describe('the registry of endpoints', async () => {
  const found = await definitions(/^shared\/api\/[^/]+\.ts$/, ['method', 'path', 'roles']);

  it(`has each of the ${found.length} in the files once, under an address and an id of its own`, () => {
    expect(new Set(endpoints)).toEqual(new Set(found.map(({ definition }) => definition)));
    expect(new Set(endpoints.map(({ method, path }) => `${method} ${path}`)).size).toBe(found.length);
    expect(new Set(endpoints.map(({ id }) => id)).size).toBe(found.length);
  });
});

describe('references between registries', () => {
  it(`of ${measures.length} measures name milestones that exist`, () => {
    const kinds = milestoneDefinitions.map(({ kind }) => kind);
    expect(measures.filter(({ milestone }) => !kinds.includes(milestone))).toEqual([]);
  });

  it(`of ${milestoneDefinitions.length} milestones name forms that exist`, () => {
    const ids: readonly string[] = forms.map(({ id }) => id);
    expect(milestoneDefinitions.filter(({ form }) => form !== null && !ids.includes(form))).toEqual([]);
  });

  it(`of ${instruments.length} instruments are all different`, () => {
    expect(new Set(instruments.map(instrumentRef)).size).toBe(instruments.length);
  });
});

describe('released forms', () => {
  it(`are as they were released (${Object.keys(releasedForms).length} forms): a change is a new file with the next version`, () => {
    const all: readonly Form[] = forms;
    expect(Object.fromEntries(all.map((form) => [formRef(form), hashOf(form)]))).toEqual(releasedForms);
  });
});

/** Of all that a form asks, with the code lists it uses. Its example is for tests and may change. */
function hashOf({ example: _, ...form }: Form): string {
  return createHash('sha256').update(JSON.stringify(form)).digest('hex').slice(0, 16);
}
