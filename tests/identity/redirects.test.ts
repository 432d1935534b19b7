import { expect, it } from 'vitest';
import { mayReturnTo } from '../../worker/identity/redirects.ts';

const chrome = 'abcdefghijklmnopabcdefghijklmnop';
const firefox = 'https://0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c.extensions.allizom.org';
const deployment = {
  origin: 'https://doelspoor.example',
  extensionOrigins: [`chrome-extension://${chrome}`, firefox, 'moz-extension://x', 'https://other.example'],
};

it.each([
  ['extension', `https://${chrome}.chromiumapp.org/`, true],
  ['extension', `https://${chrome}.chromiumapp.org/signed-in`, true],
  ['extension', `${firefox}/`, true],
  ['extension', firefox.replace('0f1e', '1f1e'), false],
  ['extension', `${firefox}/?next=x`, false],
  ['extension', `${firefox}/#x`, false],
  ['extension', `${firefox}:8443/`, false],
  ['extension', 'moz-extension://x/', false],
  ['extension', 'https://other.example/', false],
  ['extension', 'https://doelspoor.example/portal/signed-in', false],
  ['portal', 'https://doelspoor.example/portal/signed-in', true],
  ['portal', 'https://doelspoor.example/portal/signed-in?x', false],
  ['portal', 'http://doelspoor.example/portal/signed-in', false],
  ['portal', `https://${chrome}.chromiumapp.org/`, false],
] as const)('the %s may get its code at %s: %s', (client, address, may) => {
  expect(mayReturnTo(address, client, deployment)).toBe(may);
});
