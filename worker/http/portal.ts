import { AppError } from '../app-error.ts';
import type { Http } from './mount.ts';

/** Addresses of the portal. All but its files are the same page: which one, the portal itself reads from the address. */
export const portalPaths = ['/', '/portal', '/portal/*'];

const ASSET = /^\/portal(\/assets\/[\w.-]+)$/;

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // Whatever else goes wrong, no text becomes script.
    "require-trusted-types-for 'script'",
    // Only to look at a saved page in a document that is never shown: see shared/ui/recipes/parse-saved.ts.
    'trusted-types saved-page',
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** A file has the hash of its content in its name and never changes; the page that names it does. */
const caching = { page: 'no-store', asset: 'public, max-age=31536000, immutable' };

/** Answers with the portal's page or one of its files. Throws `not-found` where there is none. */
export async function answerPortal(http: Http): Promise<Response> {
  http.set('endpointId', 'portal');
  const { path } = http.req;
  if (!path.startsWith('/portal/')) return http.redirect('/portal/');
  const [, asset] = ASSET.exec(path) ?? [];
  if (asset === undefined && path.startsWith('/portal/assets/')) throw new AppError('not-found');
  const file = await http.env.ASSETS?.fetch(new URL(asset ?? '/index.html', http.req.url));
  if (file?.status !== 200) throw new AppError('not-found');
  http.set('headers', { ...headers, 'cache-control': asset === undefined ? caching.page : caching.asset });
  const type = file.headers.get('content-type') ?? 'application/octet-stream';
  return new Response(file.body, { headers: { 'content-type': type } });
}
