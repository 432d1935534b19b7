import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endpoints } from '../../shared/api/registry.ts';
import type { Fields, Form } from '../../shared/forms/define-form.ts';
import { forms } from '../../shared/forms/registry.ts';
import { dataPage } from '../../worker/local/privacy-docs/data-page.ts';
import { deviceData } from '../../worker/local/privacy-docs/device-data.ts';
import { storedTables } from '../../worker/local/privacy-docs/stored-data.ts';
import { filesLike, textOf } from '../repo/files.ts';

const page = readFileSync('docs/privacy/data.md', 'utf8');

describe('the page about the data', () => {
  it('says what the product does now; npm run privacy-docs makes it anew', () => {
    expect(page).toBe(dataPage());
  });

  it('names every question of every form, and every endpoint', () => {
    const labels = (fields: Fields): string[] =>
      Object.values(fields).flatMap((field) =>
        field.kind === 'list' ? labels(field.fields) : [field.label.nl],
      );
    for (const form of forms as readonly Form[]) {
      expect(page).toContain(`\`${form.id}@${form.version}\``);
      for (const label of labels(form.fields)) expect(page).toContain(label);
    }
    for (const { id } of endpoints) expect(page).toContain(`\`${id}\``);
  });

  it('names every column that the migrations make', () => {
    const sql = filesLike(/^worker\/db\/migrations\/\d+.*\.sql$/)
      .map(textOf)
      .join('\n');
    const made = [
      ...sql.matchAll(/^\t`(\w+)` (?:text|integer|real|blob)/gimu),
      ...sql.matchAll(/ADD `(\w+)` /gu),
    ].map(([, column = '']) => column.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase()));
    const named = new Set(Object.values(storedTables).flatMap(({ columns }) => Object.keys(columns)));
    expect(made.length).toBeGreaterThan(80);
    expect([...new Set(made)].filter((column) => !named.has(column))).toEqual([]);
  });

  it('names everything that the extension keeps in the browser', () => {
    const source = filesLike(/^extension\/.*\.tsx?$/)
      .map(textOf)
      .join('\n');
    const kept = [
      ...[...source.matchAll(/createObjectStore\('(\w+)'/gu)].map(([, name]) => `IndexedDB ${name}`),
      ...[...source.matchAll(/\bstored\(\s*'(local|session)',\s*'([\w-]+)'/gu)].map(
        ([, area, name]) => `storage.${area} ${name}`,
      ),
    ];
    expect(kept.length).toBeGreaterThan(15);
    const named = deviceData.map(({ place, name }) => `${place} ${name}`);
    expect(kept.filter((one) => !named.includes(one))).toEqual([]);
    const unknown = deviceData.filter(({ name }) => !source.includes(name.replace(/:$/u, '')));
    expect(unknown).toEqual([]);
  });

  it('calls sealed what people type, and nothing else', () => {
    const lines = page.split('\n');
    const typed = lines.filter((line) => /\| (?:vrije tekst|zaaknummer)/u.test(line));
    expect(typed.length).toBeGreaterThan(10);
    for (const line of typed) expect(line).toContain('| verzegeld |');
    const sealed = lines.filter((line) => line.includes('| verzegeld |') && line.split('|').length === 6);
    for (const line of sealed) expect(typed).toContain(line);
  });
});
