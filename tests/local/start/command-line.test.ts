import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../worker/local/project-root.ts';
import { freePort } from '../../e2e/support/free-port.ts';

interface Ended {
  exitCode: number;
  printed: string;
}

let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'doelspoor-start-'));
});

afterAll(() => rm(data, { recursive: true }));

function start(...args: string[]): Promise<Ended> {
  const env = { ...process.env, DOELSPOOR_DATA_DIR: join(data, 'demo') };
  const command = ['--import', './worker/local/check-node.js', 'worker/local/start.ts', ...args];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: projectRoot, env }, (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, printed: stdout + stderr });
    });
  });
}

describe('npm start', () => {
  it.each([['--port'], ['--case-system-port'], ['--sign-in-port']])(
    'says at once which port is taken and how to choose another, and leaves nothing behind (%s)',
    async (option) => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      try {
        const { exitCode, printed } = await start(
          '--no-browser',
          '--port',
          String(await freePort()),
          option,
          String(port),
        );
        expect(printed).toContain(`Poort ${port} is al in gebruik`);
        expect(printed).toContain(`${option} `);
        expect(exitCode).toBe(1);
        expect(await readdir(data)).toEqual([]);
      } finally {
        server.close();
      }
    },
  );

  it('explains its options', async () => {
    const { exitCode, printed } = await start('--help');
    expect(exitCode).toBe(0);
    for (const option of ['--fresh', '--port', '--case-system-port', '--sign-in-port', '--no-browser']) {
      expect(printed).toContain(option);
    }
  });

  it('does nothing when it does not understand an option', async () => {
    const { exitCode, printed } = await start('--frehs');
    expect(exitCode).toBe(2);
    expect(printed).toContain('--fresh');
  });
});
