import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** The example case system while it runs. */
export interface RunningCaseSystem {
  /** Its address, without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, 'public');

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * Serves the example case system on this machine only. Port 0 takes a free one. Rejects with Node's error when
 * the port is taken (`code` is `EADDRINUSE`).
 * @param editor a script with a rich-text editor for its pages; without it they have plain fields only
 */
export async function startExampleCaseSystem({
  port = 0,
  editor = null,
}: {
  port?: number;
  editor?: string | null;
} = {}): Promise<RunningCaseSystem> {
  const server = createServer(async (request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const file = isRead ? fileFor(request.url ?? '/', editor) : null;
    const content = file === null ? null : await readFile(file).catch(() => null);
    if (file === null || content === null) {
      response.writeHead(isRead ? 404 : 405, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
      response.end('Niet gevonden');
      return;
    }
    response.writeHead(200, {
      ...headers,
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    });
    response.end(request.method === 'HEAD' ? undefined : content);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file for an address, never outside the folder; null when the address makes no sense. */
function fileFor(address: string, editor: string | null): string | null {
  const path = decodedPath(address);
  if (path === null) return null;
  if (path === '/' || path === '/h' || path.startsWith('/h/')) return join(root, 'index.html');
  if (path === '/editor.js') return editor;
  if (path === '/cases.json') return join(import.meta.dirname, 'cases.json');
  const file = normalize(join(root, path));
  return file.startsWith(root + sep) ? file : null;
}

function decodedPath(address: string): string | null {
  try {
    const path = decodeURIComponent(address.split(/[?#]/u)[0] ?? '/');
    return path.includes('\0') || path.includes('\\') ? null : path;
  } catch {
    return null;
  }
}
