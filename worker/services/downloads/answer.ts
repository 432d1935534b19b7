import { packageLayout } from '../../../shared/export/package-layout.ts';
import type { Bytes } from '../../../shared/privacy/web-crypto.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { type Download, readDownload } from '../../db/queries/downloads.ts';
import { readFiles } from '../../db/queries/release-files.ts';
import { run, together } from '../../db/read.ts';
import type { Context } from '../context.ts';
import { auditOf } from '../rights.ts';
import { type AskedRange, askedRange, type RangeHeaders } from './asked-range.ts';
import { ownDownload } from './own-download.ts';
import { packageBytes } from './package-bytes.ts';

/** What a request for a package says of itself. */
export interface AskedPackage extends RangeHeaders {
  releaseId: string;
  /** Whether only the headers are wanted. */
  isHead: boolean;
  /** The package that is meant; absent for whichever there is. */
  sha256?: string | undefined;
}

/**
 * The package of a release, or the part of it that is asked for, as the database gives it. Whoever downloads it is
 * logged before the first byte goes out. Throws `not-found` for what is not theirs or has no files, `conflict` when
 * there is another package than is meant.
 */
export async function answerPackage(context: Context, asked: AskedPackage): Promise<Response> {
  const { db, now } = context;
  const [found, stored] = await run(
    db,
    together(readDownload(db, asked.releaseId, now()), readFiles(db, asked.releaseId)),
  );
  const release = await ownDownload(context, found);
  if (asked.sha256 !== undefined && asked.sha256 !== release.sha256)
    throw new AppError('conflict', ['sha256']);
  const layout = packageLayout(stored, release.cutOn);
  if (layout.bytes !== release.bytes) throw new RangeError('the package is not as it was made');
  const etag = `"${release.sha256}"`;
  const range = askedRange(asked, { bytes: layout.bytes, etag });
  const headers = headersOf(release, etag);
  if (range.kind === 'nowhere')
    return nowhere(context, { ...headers, 'content-range': `bytes */${layout.bytes}` });
  const { first, last } = range.kind === 'part' ? range : { first: 0, last: layout.bytes - 1 };
  const init = {
    status: range.kind === 'part' ? 206 : 200,
    headers: {
      ...headers,
      'content-length': String(last + 1 - first),
      ...(range.kind === 'part' && { 'content-range': `bytes ${first}-${last}/${layout.bytes}` }),
    },
  };
  if (asked.isHead) return new Response(null, init);
  await commit(db, {
    changes: [],
    audit: [auditOf(context, { action: actionOf(range), recordKind: 'release', recordId: release.id })],
  });
  const files = stored.map(({ name }) => name);
  const bytes = packageBytes(
    db,
    { releaseId: release.id, sha256: release.sha256, files, layout },
    { first, last },
  );
  return new Response(streamOf(bytes, last + 1 - first), init);
}

/** How the file is called where it is kept: by the day of its cut and the beginning of its hash. */
export function packageName({ cutOn, sha256 }: Pick<Download, 'cutOn' | 'sha256'>): string {
  return `doelspoor-${cutOn}-${sha256.slice(0, 8)}.zip`;
}

function headersOf(release: Download, etag: string): Record<string, string> {
  return {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="${packageName(release)}"`,
    'accept-ranges': 'bytes',
    etag,
  };
}

/** Programs open several connections, or go on after a break: what does not begin at the beginning is told apart. */
function actionOf(range: AskedRange) {
  return range.kind === 'part' && range.first > 0 ? 'release-resumed' : 'release-downloaded';
}

function nowhere({ requestId }: Context, headers: Record<string, string>): Response {
  const error = { code: 'invalid-input', requestId, fields: ['range'] } as const;
  const { 'content-disposition': _, ...rest } = headers;
  return Response.json({ error }, { status: 416, headers: { ...rest, 'content-type': 'application/json' } });
}

/**
 * A body that is made as it is sent, of a length that is told beforehand: where it breaks off, whoever reads notices.
 */
function streamOf(pieces: AsyncGenerator<Bytes>, length: number): ReadableStream<Uint8Array> {
  const source = {
    // Workers tell it as Content-Length; other platforms do not know it.
    expectedLength: length,
    async pull(controller: ReadableStreamDefaultController<Uint8Array>) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}
