import { useEffect } from 'preact/hooks';
import { holdUnsaved } from '../shell/address.ts';

/** Asks before someone leaves while something would be lost. */
export function useUnsaved(isUnsaved: boolean): void {
  useEffect(() => (isUnsaved ? holdUnsaved() : undefined), [isUnsaved]);
}
