import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import type { StagnationHintProps } from './stagnation-hint.tsx';

/** Loaded for goals that were evaluated twice: before that nobody can say that they do not move. */
export function StagnationPlace(props: StagnationHintProps) {
  const isNeeded = props.goal.evaluations.length > 1;
  const Hint = useLoaded(async () => (await import('./stagnation-hint.tsx')).StagnationHint, isNeeded);
  return Hint && <Hint {...props} />;
}
