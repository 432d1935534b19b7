import { findBrowser } from '../browser/find-browser.ts';
import { launchExtension } from '../browser/launch-extension.ts';
import { signIn } from '../browser/sign-in.ts';
import { demoPractitionerName } from '../demo/organisation.ts';
import type { Whereabouts } from './explain.ts';
import type { Stopper } from './stop-on-signal.ts';

/**
 * Opens a browser with the extension on the example case system, and signs in as the demo's practitioner in the panel
 * itself: what a person would do, and nothing else.
 */
export async function openSignedIn(where: Whereabouts, stopper: Stopper): Promise<void> {
  const browser = findBrowser();
  if (browser === null) throw new RangeError('no browser was found');
  const { context, openPanel, close } = await launchExtension({
    browser,
    extension: where.extensionPath,
    headless: Boolean(process.env.DOELSPOOR_HEADLESS),
  });
  stopper.add(close);
  context.on('close', () => {
    if (!stopper.isStopping()) console.log('\n  De browser is gesloten; de API draait door.');
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${where.caseSystemUrl}/`);
  await signIn(await openPanel(page), {
    name: demoPractitionerName.split(' ', 1)[0] ?? '',
    recoveryCode: where.recoveryCode,
  });
}
