import { defineBackground } from 'wxt/utils/define-background';
import { registerBadge } from '../background/badge.ts';
import { registerContentScripts } from '../background/content-scripts.ts';
import { registerKeys } from '../background/keys.ts';
import { registerPanelButton } from '../background/open-panel.ts';
import { registerOrganisation } from '../background/organisation.ts';
import { registerRetention } from '../background/retention.ts';
import { registerSharedScreen } from '../background/shared-screen.ts';
import { registerSightings } from '../background/sightings.ts';
import { registerSync } from '../background/sync.ts';
import { registerTakingText } from '../background/take-text.ts';

/** Wiring only. Every listener is added before anything is awaited, or the event that woke us is missed. */
export default defineBackground({
  type: 'module',
  main() {
    registerContentScripts();
    registerSightings();
    registerPanelButton();
    registerTakingText();
    registerSync();
    registerKeys();
    registerOrganisation();
    registerBadge();
    registerSharedScreen();
    registerRetention();
  },
});
