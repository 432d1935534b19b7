import { useEffect, useState } from 'preact/hooks';
import { type Policy, readPolicy, watchPolicy } from '../../settings/policy.ts';

/** What the organisation sets for its browsers, kept true; null while that is being read. */
export function usePolicy(): Policy | null {
  const [policy, setPolicy] = useState<Policy | null>(null);
  useEffect(() => {
    void readPolicy().then(setPolicy);
    return watchPolicy(setPolicy);
  }, []);
  return policy;
}
