import { useEffect, useState } from 'preact/hooks';
import { maskIdentifying } from '../../../shared/meetings/mask-identifying.ts';
import { organisationSettings } from '../../settings/organisation-settings.ts';

/**
 * Covers in what was typed whatever could point at a family, by how the organisation's case systems write their
 * numbers; null until that is known: nothing that was typed is shown before.
 */
export function useMask(): ((typed: string) => string) | null {
  const [numbers, setNumbers] = useState<string[] | null>(null);
  useEffect(() => {
    void organisationSettings().then(({ recipes }) => setNumbers(recipes.map(({ number }) => number)));
  }, []);
  return numbers && ((typed) => maskIdentifying(typed, numbers));
}
