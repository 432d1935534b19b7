import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import type { RecordScreen } from '../../features/record/record-screen.tsx';

/** What was recorded of a case. Loaded when someone opens it. */
export function RecordPlace(props: Parameters<typeof RecordScreen>[0]) {
  const Screen = useLoaded(
    async () => (await import('../../features/record/record-screen.tsx')).RecordScreen,
  );
  return Screen && <Screen {...props} />;
}
