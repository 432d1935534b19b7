import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** The line over which Firefox lets itself be driven. */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

/** What Firefox refused to do. */
export class MarionetteError extends Error {}

/** Connects as soon as Firefox listens. Throws what `ended` gives when that comes first. */
export async function connectMarionette(port: number, ended: Promise<Error>): Promise<Marionette> {
  let failure: Error | null = null;
  void ended.then((error) => {
    failure = error;
  });
  const tooLong = AbortSignal.timeout(170_000);
  for (;;) {
    const socket = await attempt(port);
    if (socket !== null) return talk(socket);
    if (failure !== null) throw failure;
    tooLong.throwIfAborted();
    await pause(100);
  }
}

function attempt(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}

/** Messages are `<length>:<json>`; a command is `[0, id, name, parameters]` and its answer `[1, id, error, value]`. */
function talk(socket: Socket): Marionette {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  let received: Buffer = Buffer.alloc(0);

  const hear = (message: unknown) => {
    if (!Array.isArray(message)) return;
    const [, id, error, value] = message as [number, number, { message: string } | null, unknown];
    const command = waiting.get(id);
    waiting.delete(id);
    if (error === null) command?.resolve(value);
    else command?.reject(new MarionetteError(error.message));
  };
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = Number(received.subarray(0, colon));
      if (colon < 0 || received.length < colon + 1 + length) return;
      hear(JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString()));
      received = received.subarray(colon + 1 + length);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new MarionetteError('Firefox ended'));
  });
  return {
    send(command, parameters = {}) {
      last += 1;
      const id = last;
      const text = JSON.stringify([0, id, command, parameters]);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    },
    close: () => socket.destroy(),
  };
}
