import { useId } from 'preact/hooks';
import { Heading } from '../../../shared/ui/heading.tsx';
import { SetByOrganisation } from './set-by-organisation.tsx';
import { useOptionsText } from './use-options-text.ts';
import { usePolicy } from './use-policy.ts';

/** The organisation where people sign in, when policy says so. Nobody sets this by hand. */
export function OwnOrganisation() {
  const text = useOptionsText();
  const id = useId();
  const policy = usePolicy();
  if (!policy?.organisation) return null;
  return (
    <section class="doelspoor-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {text.policy.organisation}
      </Heading>
      <SetByOrganisation>{policy.organisation}</SetByOrganisation>
    </section>
  );
}
