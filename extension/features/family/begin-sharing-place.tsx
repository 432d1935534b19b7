import { useLoaded } from '../../../shared/ui/use-loaded.ts';

/** What is asked before the screen is shared, loaded when it is asked. */
export function BeginSharingPlace(props: Parameters<typeof import('./begin-sharing.tsx').BeginSharing>[0]) {
  const Begin = useLoaded(async () => (await import('./begin-sharing.tsx')).BeginSharing);
  return Begin && <Begin {...props} />;
}
