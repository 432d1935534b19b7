import { MAX_BODY_BYTES } from '../../shared/api/entries.ts';
import { AppError } from '../app-error.ts';

/** The JSON in a request whose body is `text`. Throws `not-json` for anything else. */
export function jsonOf(request: Request, text: string): unknown {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    throw new AppError('not-json');
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('not-json');
  }
}

/** The body of a request as text. Throws `too-large` beyond what a request may carry. */
export async function readText(request: Request): Promise<string> {
  const announced = request.headers.get('content-length');
  if (Number(announced) > MAX_BODY_BYTES) throw new AppError('too-large');
  // Without an announcement the body is counted as it comes in, so that nobody can send without end.
  if (announced === null && request.body) return readUpTo(request.body, MAX_BODY_BYTES);
  const text = await request.text();
  // An announcement only binds on the wire; a request made in this process can say anything.
  if (text.length > MAX_BODY_BYTES) throw new AppError('too-large');
  return text;
}

async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw new AppError('too-large');
    }
    text += decoder.decode(value, { stream: true });
  }
}
