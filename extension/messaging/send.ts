import { browser } from 'wxt/browser';
import { failure, type Result } from '../../shared/domain/errors.ts';
import type { Message } from './define-message.ts';

/** Sends a message from a page of the extension to background. Never throws: no answer is `unavailable`. */
export async function send<Name extends string, Body, Answer>(
  message: Message<Name, 'own-page', Body, Answer>,
  body: Body,
): Promise<Result<Answer>> {
  try {
    const answer: Result<Answer> | undefined = await browser.runtime.sendMessage({
      name: message.name,
      body,
    });
    return answer ?? failure('unavailable');
  } catch {
    return failure('unavailable');
  }
}
