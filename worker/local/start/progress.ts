/** Lines about what is being done, one per task. */
export interface Progress {
  begin(task: string): void;
  /** How far it is; shown on a terminal only. */
  update(detail: string): void;
  end(result: string): void;
}

const WIDTH = 28;

/** Writes progress as text. On a terminal the line of the running task is rewritten, elsewhere it is written at its end. */
export function textProgress(output: NodeJS.WriteStream): Progress {
  let task = '';
  let startedAt = 0;
  const line = (detail: string) => `  ${task.padEnd(WIDTH)}${detail}`;
  return {
    begin(name) {
      task = name;
      startedAt = performance.now();
      this.update('…');
    },
    update(detail) {
      if (output.isTTY) output.write(`\r\u001b[K${line(detail)}`);
    },
    end(result) {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).replace('.', ',');
      output.write(`${output.isTTY ? '\r\u001b[K' : ''}${line(`${result} (${seconds} s)`)}\n`);
    },
  };
}

/** A share as a percentage. */
export function share(done: number): string {
  return `${Math.round(done * 100)}%`;
}
