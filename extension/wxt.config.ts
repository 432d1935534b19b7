import { defineConfig } from 'wxt';
import packageJson from '../package.json' with { type: 'json' };
import { isOrigin } from '../shared/case-systems/recipe.ts';

/** Fixes the extension's id in Chrome and Edge: kopddnjdmehfniklffellokhmjeainin. It isn't secret; the store signs with its own. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAy4/hIzA0i9bPHRBixPimRyxHZX5cSsKP3HWVqJOdQzRdIlJxuyLuIJyKBiq36p9QhzB94UoEnnDZaC4OeLOe4mRyLUxk+5wB0bNh3L1ygWh/1exMSvGS4s12cBGVb1qeZLMYTCgA98isHDc07u5uSmZ90BUFa9ifdAQRTkmk0ypYvE7NFFB3YxUkrQ3+4r37IOoRXCs2yuRZmznfVse+U1fbMb59J/VdhHiE9FgNOJBScPZq0G/32etZ5rzXAID495BmgIOrhTmgeNoeKXSuNqb9Nao1sXENEESoXADeiMIMnZVH5WsIjRzaDjy2MFTxudjdftHtMBT7UzP+Lt+KcQIDAQAB';

/** One key shares the screen with a family; the others take selected text of a page along, as the menu over it does. */
const shortcuts = {
  'share-screen': { suggested_key: { default: 'Alt+Shift+M' }, description: 'Meekijken aanzetten' },
  'take-goal': { suggested_key: { default: 'Alt+Shift+D' }, description: 'Selectie als doel' },
  'take-note': { suggested_key: { default: 'Alt+Shift+O' }, description: 'Selectie als notitie' },
  'take-help-question': { suggested_key: { default: 'Alt+Shift+H' }, description: 'Selectie als hulpvraag' },
};

const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];

/**
 * The case systems of one organisation, for a build of its own: browsers grant these by themselves to an extension that
 * policy installs, and what is optional to none. Match patterns with commas between them.
 */
function ownCaseSystems(): string[] {
  const origins = (process.env.DOELSPOOR_CASE_SYSTEMS ?? '').split(',').flatMap((text) => text.trim() || []);
  if (!origins.every(isOrigin))
    throw new Error('DOELSPOOR_CASE_SYSTEMS: give origins like https://zaken.aa.example/*');
  return origins;
}

/** Nothing from elsewhere, no inline script, no eval; data goes to the API over TLS only, but in the demo to this machine. */
function contentSecurityPolicy(isDemo: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' https:${isDemo ? ' http://127.0.0.1:* http://localhost:*' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export default defineConfig({
  outDir: '../dist/extension',
  manifestVersion: 3,
  imports: false,
  // A mode of our own would otherwise get JSX made for debugging, with the paths of this machine in it.
  vite: () => ({ oxc: { jsx: { development: false } } }),
  manifest({ browser, mode }) {
    const isDemo = mode === 'demo';
    const isFirefox = browser === 'firefox';
    const hosts = isDemo ? loopback : ownCaseSystems();
    return {
      name: isDemo ? 'Doelspoor (demo)' : 'Doelspoor',
      short_name: 'Doelspoor',
      description: 'Doelen, veiligheid en evaluatie bijhouden naast je zaaksysteem, samen met het gezin.',
      version: packageJson.version,
      action: { default_title: 'Doelspoor openen' },
      permissions: [
        'storage',
        'unlimitedStorage',
        'alarms',
        'scripting',
        'identity',
        'contextMenus',
        'activeTab',
        ...(isFirefox ? [] : ['sidePanel']),
      ],
      commands: shortcuts,
      optional_host_permissions: ['http://*/*', 'https://*/*'],
      ...(hosts.length > 0 ? { host_permissions: hosts } : {}),
      // Firefox reads its schema from its own policy.
      ...(isFirefox ? {} : { storage: { managed_schema: 'managed_schema.json' } }),
      content_security_policy: { extension_pages: contentSecurityPolicy(isDemo) },
      ...(isFirefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'doelspoor@doelspoor.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { key, minimum_chrome_version: '120' }),
    };
  },
});
