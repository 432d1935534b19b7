import { describe, expect, it } from 'vitest';
import { codebook } from '../../../shared/export/codebook/codebook.ts';
import { codebookPage } from '../../../shared/export/writers/codebook-page.ts';
import { smallFacts } from '../support/small-release.ts';

describe('the codebook as a page', () => {
  const page = codebookPage(smallFacts);

  it('has an anchor for each table, column and measure, and every link in it leads somewhere', () => {
    for (const facts of [smallFacts, { ...smallFacts, tables: codebook.tables }]) {
      const text = codebookPage(facts);
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { name, columns } of facts.tables) {
        expect(ids).toContain(name);
        for (const column of columns) expect(ids).toContain(`${name}.${column.name}`);
      }
      for (const [, to] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
    }
  });

  it('has no script and fetches nothing', () => {
    expect(page).not.toMatch(/<script|src=|url\(|@import|\son[a-z]+=/);
    expect(page).toContain("default-src 'none'");
  });

  it('keeps texts texts', () => {
    expect(page).toContain('Who &quot;it&quot; was, &lt;b&gt;');
    expect(page).toContain('5 &gt; 4 &amp; meer.');
  });

  it('has each text in both languages', () => {
    const count = (language: string) => page.split(`<span lang="${language}">`).length;
    expect(count('nl')).toBe(count('en'));
    expect(count('nl')).toBeGreaterThan(100);
  });
});
