import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import type { SharedCase } from '../../family/shared-screen.ts';
import { currentCase } from '../../features/recognition/signals.ts';

/** The shared screen in the place of the panel, loaded when it is switched on. */
export function FamilyPlace({ shared }: { shared: SharedCase | null }) {
  const Page = useLoaded(async () => (await import('../family/family-page.tsx')).FamilyPage);
  return Page && <Page shared={shared} besideRef={currentCase.value?.ref ?? null} />;
}
