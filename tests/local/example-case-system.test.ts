import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import example from '../../shared/case-systems/presets/example.json' with { type: 'json' };
import cases from '../../worker/local/example-case-system/cases.json' with { type: 'json' };
import {
  type RunningCaseSystem,
  startExampleCaseSystem,
} from '../../worker/local/example-case-system/serve.ts';

describe('the example case system', () => {
  let system: RunningCaseSystem;
  beforeAll(async () => {
    system = await startExampleCaseSystem();
  });
  afterAll(() => system.stop());

  /** Asks for exactly this path; `fetch` would tidy it first. */
  function statusOf(path: string, method = 'GET'): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(system.url);
      const sent = request({ hostname, port, path, method }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  it.each([
    '/',
    '/h/zaken/2026-01842',
    '/frame.html',
    '/frame/zaak.html?rij=12',
    '/frame/velden.html',
    '/cases.json',
    '/style.css',
  ])('serves %s', async (path) => {
    expect(await statusOf(path)).toBe(200);
  });

  it.each([
    '/../serve.ts',
    '/%2e%2e/serve.ts',
    '/frame/../../serve.ts',
    '/..%5cserve.ts',
    '//etc/passwd',
    '/%00',
    '/%',
    '/frame',
    '/editor.js',
    '/nothing.html',
  ])('has nothing at %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it('takes nothing in', async () => {
    expect(await statusOf('/', 'POST')).toBe(405);
  });

  it('says that its port is taken', async () => {
    const port = Number(new URL(system.url).port);
    await expect(startExampleCaseSystem({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('has 24 cases, whose numbers its recipe knows', () => {
    expect(cases).toHaveLength(24);
    expect(new Set(cases.map(({ number }) => number)).size).toBe(24);
    expect(new Set(cases.map(({ row }) => row)).size).toBe(24);
    for (const { number, team } of cases) {
      expect(number).toMatch(new RegExp(`^(?:${example.number})$`, 'u'));
      expect(team).toBe('overvecht');
    }
  });
});
