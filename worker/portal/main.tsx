import { render } from 'preact';
import { followBrowser } from './shell/address.ts';
import { InLanguage } from './shell/language.tsx';
import { Portal } from './shell/portal.tsx';

followBrowser();
const root = document.getElementById('app');
if (root) {
  render(
    <InLanguage>
      <Portal />
    </InLanguage>,
    root,
  );
}
