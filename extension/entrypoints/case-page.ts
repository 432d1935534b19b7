import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportCasePage } from '../case-systems/report-case-page.ts';

/**
 * The content script. Background registers it for the case systems in use. It isn't one of WXT's content scripts:
 * those announce themselves by an event in the page and are a kilobyte larger.
 */
export default defineUnlistedScript(() => reportCasePage(window));
