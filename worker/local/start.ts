import { PortTakenError } from './port-taken-error.ts';
import { explainTakenPort } from './start/explain.ts';
import { help, readOptions, type StartOptions } from './start/options.ts';
import { portIsFree } from './start/port-is-free.ts';
import { type Stopper, stopOnSignal } from './start/stop-on-signal.ts';

const request = readOptions(process.argv.slice(2));
if (request.kind === 'help') {
  console.log(help);
} else if (request.kind === 'wrong') {
  console.error(`${request.message}\n\n${help}`);
  process.exitCode = 2;
} else {
  const stopper = stopOnSignal();
  try {
    await start(request.options, stopper);
  } catch (error) {
    if (!stopper.isStopping()) {
      console.error(error instanceof PortTakenError ? explainTakenPort(error.port, '--port') : error);
      await stopper.stop(1);
    }
  }
}

async function start(options: StartOptions, stopper: Stopper): Promise<void> {
  const ports = [
    [options.port, '--port'],
    [options.caseSystemPort, '--case-system-port'],
    [options.signInPort, '--sign-in-port'],
  ] as const;
  for (const [port, option] of ports) {
    if (!(await portIsFree(port))) {
      console.error(explainTakenPort(port, option));
      return stopper.stop(1);
    }
  }
  // Only now, because what it stands on takes seconds to load.
  const { runDemo } = await import('./start/run-demo.ts');
  await runDemo(options, stopper);
}
