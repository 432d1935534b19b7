import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that is not to be trusted. */
export interface HostilePage {
  url: string;
  stop(): Promise<void>;
}

/**
 * What a page can do to whoever puts text in it: names of elements and methods of its own in place of the browser's,
 * getters that throw, the focus taken away, an overlay, and an ear at everything that happens.
 */
function hostile(framed: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Pagina</title>
<img name="activeElement"><form name="execCommand"></form><form name="getSelection"></form>
<textarea id="area" aria-label="Verslag"></textarea>
<textarea id="thief" aria-label="Dief"></textarea>
<div id="rich" contenteditable="true" aria-label="Opgemaakt"></div>
<input type="password" id="secret">
<iframe id="frame" title="Elders" src="${framed}"></iframe>
<div style="position:fixed;inset:0;z-index:2147483647;opacity:0;pointer-events:none"></div>
<script src="/hostile.js"></script>`;
}

const script = `
const read = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').get;
const byId = (id) => document.getElementById(id);
const heard = [];
window.heard = () => heard.join('\\n');
window.valueOf_ = (id) => read.call(byId(id));
function describe(event) {
  const said = [event.type, String(event.isTrusted)];
  for (const name in event) {
    let value;
    try { value = event[name]; } catch { continue; }
    if (typeof value === 'string') said.push(name + '=' + value);
  }
  for (const carried of [event.clipboardData, event.dataTransfer]) {
    for (const type of carried?.types ?? []) said.push(type + '=' + carried.getData(type));
  }
  if (event.data && typeof event.data === 'object') said.push(JSON.stringify(event.data));
  heard.push(said.join(' '));
}
const types = ['message', 'focus', 'blur', 'focusin', 'focusout', 'beforeinput', 'input', 'change', 'paste', 'copy',
  'cut', 'keydown', 'keyup', 'keypress', 'selectionchange', 'select', 'compositionstart', 'dragover', 'drop', 'submit',
  'error', 'storage', 'visibilitychange'];
for (const type of types) for (const at of [window, document]) at.addEventListener(type, describe, true);
new MutationObserver((records) => {
  for (const { addedNodes, target, attributeName } of records) {
    for (const node of addedNodes) heard.push('added ' + (node.outerHTML ?? node.textContent));
    if (attributeName) heard.push('changed ' + attributeName + '=' + target.getAttribute(attributeName));
  }
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
for (const type of ['beforeinput', 'input']) byId('thief').addEventListener(type, () => byId('secret').focus());
byId('rich').addEventListener('paste', () => byId('secret').focus());
const refuse = () => { throw new Error('hostile'); };
Object.defineProperty(HTMLTextAreaElement.prototype, 'value', { get: refuse, set: refuse });
Object.defineProperty(Document.prototype, 'activeElement', { get: refuse });
for (const owner of [Document.prototype, EventTarget.prototype, window, Element.prototype]) {
  for (const name of ['execCommand', 'getSelection', 'dispatchEvent', 'setTimeout', 'matches', 'getAttribute']) {
    if (name in owner) owner[name] = refuse;
  }
}`;

const plain = '<!doctype html><meta charset="utf-8"><textarea id="area" aria-label="Elders"></textarea>';

/** Serves it where the extension may come, with a frame in it from where it may not. */
export async function startHostilePage(): Promise<HostilePage & { elsewhere: string }> {
  const elsewhere = await serve('127.0.0.2', { '/': plain });
  const here = await serve('127.0.0.1', { '/': hostile(`${elsewhere.url}/`), '/hostile.js': script });
  return {
    url: here.url,
    elsewhere: elsewhere.url,
    async stop() {
      await Promise.all([here.stop(), elsewhere.stop()]);
    },
  };
}

async function serve(host: string, files: Record<string, string>): Promise<HostilePage> {
  const server: Server = createServer((request, response) => {
    const content = files[request.url ?? ''];
    const type = request.url?.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(content);
  });
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
