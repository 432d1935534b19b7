import { useLoaded } from '../../../shared/ui/use-loaded.ts';

/** Where a coach stops the deletion of a case. Loaded when it is opened. */
export function HoldCasePlace(props: Parameters<typeof import('./hold-case.tsx').HoldCase>[0]) {
  const Hold = useLoaded(async () => (await import('./hold-case.tsx')).HoldCase);
  return Hold && <Hold {...props} />;
}
