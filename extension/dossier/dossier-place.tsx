import { useLoaded } from '../../shared/ui/use-loaded.ts';
import type { DossierTextProps } from './dossier-text.tsx';

/** The text of an entry for the dossier. Loaded when it is needed: with it come the templates. */
export function DossierPlace(props: DossierTextProps) {
  const Loaded = useLoaded(async () => (await import('./dossier-text.tsx')).DossierText);
  return Loaded && <Loaded {...props} />;
}
