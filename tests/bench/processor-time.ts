import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever the kernel's own clock. */
const MS_PER_TICK = 10;

/** The processes named `name` that this process started, newest last. Empty where there is no `/proc`. */
export function childrenCalled(name: string): number[] {
  return processIds()
    .filter((id) => {
      const stat = statOf(id);
      return stat?.name === name && stat.parent === process.pid;
    })
    .sort((a, b) => a - b);
}

/** Processor time that a process used so far, in ms, of user and kernel together. Null where it can't be read. */
export function processorTime(id: number | null): number | null {
  const stat = id === null ? null : statOf(id);
  return stat && stat.ticks * MS_PER_TICK;
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function statOf(id: number): { name: string; parent: number; ticks: number } | null {
  try {
    const [, name = '', rest = ''] =
      /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    const fields = rest.split(' ').map(Number);
    return { name, parent: fields[1] ?? 0, ticks: (fields[11] ?? 0) + (fields[12] ?? 0) };
  } catch {
    return null;
  }
}
