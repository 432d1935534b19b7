import { MeasureFigure } from '../../shared/api/schemas.ts';
import * as z from '../../shared/zod.ts';
import { stored } from '../storage/stored.ts';

const kept = stored('session', 'feedback', z.array(MeasureFigure));

/** The team's figures that came back with what was sent, the latest first: one for each team and measure. */
export async function latestFeedback(): Promise<MeasureFigure[]> {
  return (await kept.read()) ?? [];
}

/** Calls back when new figures came back. Returns the function that ends it. */
export function watchFeedback(changed: (figures: MeasureFigure[]) => void): () => void {
  return kept.watch((figures) => changed(figures ?? []));
}

/** Keeps the figures of an answer; they replace those of the same team and measure. */
export async function keepFeedback(figures: readonly MeasureFigure[]): Promise<void> {
  if (figures.length === 0) return;
  await navigator.locks.request('feedback', async () => {
    const others = (await latestFeedback()).filter(
      (known) =>
        !figures.some((fresh) => fresh.teamId === known.teamId && fresh.measureId === known.measureId),
    );
    await kept.write([...figures, ...others]);
  });
}
