import { type Browser, browser } from 'wxt/browser';
import { failure, type Result } from '../../shared/domain/errors.ts';
import * as z from '../../shared/zod.ts';
import type { Edge, Message } from './define-message.ts';

/** The document that sent a message, as the browser says it; nothing of it comes from the page. */
export interface PageSender {
  tabId: number;
  frameId: number;
  /** Its address, or for a document without one (`about:srcdoc`) the origin it belongs to. */
  address: string;
}

interface SenderOf {
  page: PageSender;
  'own-page': null;
}

/**
 * Lets `handle` answer one kind of message. Call it while the background script starts, before anything is
 * awaited. The answer is always a `Result`, also when the body is wrong, the sender isn't who it should be, or
 * `handle` throws.
 */
export function receive<Name extends string, From extends Edge, Body, Answer>(
  message: Message<Name, From, Body, Answer>,
  handle: (body: Body, sender: SenderOf[From]) => Promise<Result<Answer>>,
): void {
  const envelope = z.strictObject({ name: z.literal(message.name), body: message.body });
  browser.runtime.onMessage.addListener((sent: unknown, from, respond) => {
    if (nameOf(sent) !== message.name) return false;
    const answer = async (): Promise<Result<Answer>> => {
      const sender = senders[message.from](from);
      if (sender === undefined) return failure('not-allowed');
      const parsed = envelope.safeParse(sent);
      return parsed.success ? await handle(parsed.data.body, sender) : failure('invalid-input');
    };
    answer().then(respond, () => respond(failure('unexpected')));
    return true;
  });
}

const senders: { [From in Edge]: (from: Browser.runtime.MessageSender) => SenderOf[From] | undefined } = {
  page(from) {
    const { id, tab, frameId, url, origin } = from;
    const address = url?.startsWith('http') ? url : origin;
    if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return undefined;
    return address?.startsWith('http') ? { tabId: tab.id, frameId, address } : undefined;
  },
  'own-page'({ id, url }) {
    return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) ? null : undefined;
  },
};

function nameOf(sent: unknown): unknown {
  return typeof sent === 'object' && sent !== null && 'name' in sent ? sent.name : undefined;
}
