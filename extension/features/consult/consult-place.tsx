import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import type { ConsultRow } from './consult-row.tsx';

/** The row about thinking along: the last on the screen, so the first second does not wait for it. */
export function ConsultPlace(props: Parameters<typeof ConsultRow>[0]) {
  const Row = useLoaded(async () => (await import('./consult-row.tsx')).ConsultRow);
  return Row && <Row {...props} />;
}
