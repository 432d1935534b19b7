import { useEffect, useState } from 'preact/hooks';
import { type MilestoneBehind, readBehind } from '../../../shared/api/doubts.ts';
import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import type { CountingStatus } from '../../../shared/milestones/why-it-counts.ts';
import { callApi } from '../../client/call-api.ts';
import type { ShownCase } from '../../due/case-link.tsx';
import { openCases } from '../../due/open-cases.ts';

/** A milestone with its case as this device can show it; null when the case is with another team by now. */
export interface ShownMilestone extends MilestoneBehind {
  shown: ShownCase | null;
}

interface Found {
  milestones: ShownMilestone[];
  /** Where the next page begins; null when this is all. */
  next: string | null;
  deleted: number;
}

/** What stands behind a figure: null while it is being read, and then page after page. */
export function useBehind(figure: MeasureFigure, status: CountingStatus | null) {
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    setFound(null);
    void readPage(figure, status, null).then((page) => {
      if (!isCurrent) return;
      setError(page.error);
      setFound(page.found);
    });
    return () => {
      isCurrent = false;
    };
  }, [figure.measureId, figure.cutOn, figure.teamId, status]);

  async function readOn(): Promise<void> {
    if (!found?.next || isBusy) return;
    setBusy(true);
    const page = await readPage(figure, status, found.next);
    setBusy(false);
    setError(page.error);
    setFound((before) =>
      page.found && before === found
        ? { ...page.found, milestones: [...found.milestones, ...page.found.milestones] }
        : before,
    );
  }
  return { found, error, isBusy, readOn };
}

async function readPage(
  { teamId, measureId, cutOn, period }: MeasureFigure,
  status: CountingStatus | null,
  after: string | null,
): Promise<{ found: Found | null; error: ErrorCode | null }> {
  const answer = await callApi(readBehind, {
    params: { team: teamId },
    request: {
      measure: measureId,
      cutOn,
      period,
      ...(status === null ? {} : { status }),
      ...(after === null ? {} : { after }),
    },
  });
  if (!answer.ok) return { found: null, error: answer.code };
  const { milestones, next, deleted } = answer.value;
  const cases = await openCases(milestones.map((one) => one.case?.label ?? null));
  const shown = milestones.map((one, index) => ({ ...one, shown: (one.case && cases[index]) ?? null }));
  return { found: { milestones: shown, next, deleted }, error: null };
}
