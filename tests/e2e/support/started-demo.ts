import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { projectRoot } from '../../../worker/local/project-root.ts';

/** `npm start` as a person runs it in a terminal. */
export interface StartedDemo {
  /** Everything it has printed so far. */
  printed(): string;
  /** Waits until it prints something. Throws with all it printed when it ends before. */
  untilPrinted(text: string): Promise<void>;
  /** Presses Ctrl-C: a terminal sends that to every process at once. Waits until nobody holds its output any more. */
  pressControlC(): Promise<void>;
}

export function startDemo(args: string[], env: Record<string, string>): StartedDemo {
  const child = spawn('npm', ['start', '--', ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    // A group of its own, as a terminal gives it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(String(chunk)));
  const printed = () => chunks.join('');
  return {
    printed,
    async untilPrinted(text) {
      const ended = closed.then(() => Promise.reject(new Error(`it ended:\n${printed()}`)));
      while (!printed().includes(text)) await Promise.race([once(child.stdout, 'data'), ended]);
    },
    async pressControlC() {
      interrupt(child);
      await closed;
    },
  };
}

function interrupt({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGINT');
}

/** The command lines of running processes that contain a text. Only where there is `/proc`; elsewhere none is found. */
export function runningWith(text: string): string[] {
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(commandLineOf)
    .filter((line) => line.includes(text));
}

function commandLineOf(processId: string): string {
  try {
    return readFileSync(`/proc/${processId}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
