import { readRelease } from '../../../../shared/api/releases.ts';
import { Answered } from '../../parts/answered.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { type PreviewProps, ReleasePreview } from './release-preview.tsx';

/** Begins as coarse as the release that is corrected: what differs is then what has changed, and not how it is told. */
export function CorrectionPreview({ baseId, ...shown }: PreviewProps & { baseId: string }) {
  const base = useAnswer(readRelease, { params: { release: baseId }, request: {} });
  return <Answered answer={base}>{(found) => <ReleasePreview {...shown} base={found} />}</Answered>;
}
