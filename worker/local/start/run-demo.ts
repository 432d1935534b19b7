import { dayOfInstant } from '../../../shared/time/day.ts';
import { extensionIdOf } from '../browser/extension-id.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { recoveryCodeOf } from '../demo/keys.ts';
import { demoPractitionerTeamId } from '../demo/organisation.ts';
import { startDemoProvider } from '../demo-provider/start.ts';
import { startExampleCaseSystem } from '../example-case-system/serve.ts';
import { buildExtensionWhenNeeded, buildWorkerWhenNeeded } from './build.ts';
import { openDataFolder } from './data-folder.ts';
import { explainAge, explainByHand, explainOutdated, explainRunning, type Whereabouts } from './explain.ts';
import { keepTime } from './keep-time.ts';
import { openSignedIn } from './open-signed-in.ts';
import type { StartOptions } from './options.ts';
import { textProgress } from './progress.ts';
import { fillWhenEmpty, startDemoApi, writeRecoveryCodes } from './start-api.ts';
import type { Stopper } from './stop-on-signal.ts';

/** Starts everything, one after the other, and says what it does and where it is. */
export async function runDemo(options: StartOptions, stopper: Stopper): Promise<void> {
  console.log('Doelspoor, demo op deze machine\n');
  const progress = textProgress(process.stdout);
  const folder = await openDataFolder(options);
  if (folder.isOutdated) console.log(explainOutdated());
  const apiUrl = `http://127.0.0.1:${options.port}`;

  progress.begin('Extensie en API bouwen');
  const [extensionPath] = await Promise.all([
    buildExtensionWhenNeeded(folder.extensionPath, apiUrl),
    buildWorkerWhenNeeded(),
  ]);
  progress.end('klaar');

  progress.begin('Inlogpagina');
  const provider = await startDemoProvider({ apiUrl, port: options.signInPort });
  stopper.add(provider.stop);
  progress.end(provider.issuer);

  progress.begin('API starten');
  const extensionId = await extensionIdOf(extensionPath);
  const running = await startDemoApi(folder, { port: options.port, provider, extensionId });
  stopper.add(running.api.stop);
  stopper.takeSignals();
  progress.end(running.api.url);
  await fillWhenEmpty(folder, running, progress);
  stopper.add(keepTime(running.api));

  progress.begin('Voorbeeld-zaaksysteem');
  const caseSystem = await startExampleCaseSystem({ port: options.caseSystemPort });
  stopper.add(caseSystem.stop);
  progress.end(caseSystem.url);

  const where: Whereabouts = {
    apiUrl,
    caseSystemUrl: caseSystem.url,
    extensionPath,
    recoveryCode: recoveryCodeOf(running.keys, demoPractitionerTeamId),
    recoveryCodesPath: await writeRecoveryCodes(folder, running.keys),
  };
  const whyNot = options.withBrowser ? noBrowserHere() : 'Er is geen browser geopend.';
  if (whyNot === null) {
    progress.begin('Browser openen en inloggen');
    await openSignedIn(where, stopper);
    progress.end('klaar');
  }
  console.log(whyNot === null ? explainRunning(where) : explainByHand(whyNot, where));
  const age = explainAge(folder.filledOn, dayOfInstant(Date.now()));
  if (age !== null) console.log(`\n${age}`);
  console.log('\n  Ctrl-C stopt alles.');
}

/** Why no browser can be opened, or null when one can. */
function noBrowserHere(): string | null {
  if (findBrowser() === null) return 'Hier is geen Chrome, Edge of Chromium gevonden.';
  const needsDisplay = process.platform === 'linux' && !process.env.DOELSPOOR_HEADLESS;
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return needsDisplay && !hasDisplay ? 'Hier is geen scherm.' : null;
}
