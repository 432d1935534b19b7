import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runPicker } from '../case-systems/picker/run-picker.ts';

/** Put into the tab that somebody chose to set up a case system, and nowhere else. */
export default defineUnlistedScript(() => runPicker(window));
