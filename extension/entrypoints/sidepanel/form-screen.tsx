import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import type { FillIn } from '../../features/fill-in/fill-in.tsx';

type FillInProps = Parameters<typeof FillIn>[0];

/** Loads what it takes to fill in a form: not needed to see how a case stands, so that is not kept waiting for it. */
export async function loadForms(): Promise<typeof FillIn> {
  return (await import('../../features/fill-in/fill-in.tsx')).FillIn;
}

/** A form that is being filled in. */
export function FormScreen(props: FillInProps) {
  const Loaded = useLoaded(loadForms);
  return Loaded && <Loaded {...props} />;
}
