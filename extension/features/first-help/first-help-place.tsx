import { useEffect } from 'preact/hooks';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import { isHelping, offerHelp } from '../../first-help/help.ts';

/** The tips for who works with it for the first time; nothing is loaded for who knows them. */
export function FirstHelpPlace() {
  useEffect(() => void offerHelp(), []);
  const FirstHelp = useLoaded(async () => (await import('./first-help.tsx')).FirstHelp, isHelping.value);
  return isHelping.value ? FirstHelp && <FirstHelp /> : null;
}
