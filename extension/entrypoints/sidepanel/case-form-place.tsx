import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import type { CaseForm } from './case-form.tsx';

/** Loads what it takes to fill in a form: not needed to see how a case stands, so that is not kept waiting for it. */
export async function loadForms(): Promise<typeof CaseForm> {
  return (await import('./case-form.tsx')).CaseForm;
}

/** A form that is being filled in. */
export function CaseFormPlace(props: Parameters<typeof CaseForm>[0]) {
  const Loaded = useLoaded(loadForms);
  return Loaded && <Loaded {...props} />;
}
