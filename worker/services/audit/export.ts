import type { AuditExportLine } from '../../../shared/audit/lines.ts';
import { commit } from '../../db/commit.ts';
import { readExpiredTo } from '../../db/queries/audit.ts';
import { run } from '../../db/read.ts';
import type { Context } from '../context.ts';
import { auditOf } from '../rights.ts';
import { logInOrder } from './log-in-order.ts';
import { sealLog } from './seal.ts';

/** So much goes into one piece of the answer. */
const CHUNK_CHARACTERS = 64 * 1024;

/**
 * The whole log up to now as NDJSON, sealed to the end. That it was exported is its last row. Rows are read as they are
 * asked for: a log of any length takes the same memory.
 */
export async function exportLog(context: Context): Promise<Response> {
  await commit(context.db, {
    changes: [],
    audit: [auditOf(context, { action: 'audit-exported', recordKind: 'log', recordId: 'log' })],
  });
  const lines = exportLines(context);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      let text = '';
      while (text.length < CHUNK_CHARACTERS) {
        const { done, value } = await lines.next();
        if (done) break;
        text += `${JSON.stringify(value)}\n`;
      }
      if (text === '') controller.close();
      else controller.enqueue(encoder.encode(text));
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8' } });
}

async function* exportLines(context: Context): AsyncGenerator<AuditExportLine> {
  const { db, organisationId } = context;
  const { last } = await sealLog(context);
  const expiredTo = await run(db, readExpiredTo(db));
  yield { kind: 'export', format: 1, organisation: organisationId, expiredTo };
  const lastEventId = last?.lastEventId ?? 0;
  for await (const { row, seal } of logInOrder(db, 0, lastEventId)) {
    yield row ? { kind: 'event', ...row } : { kind: 'seal', ...seal };
  }
  yield { kind: 'end', lastEventId, head: last?.hash ?? '' };
}
