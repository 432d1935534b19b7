import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readSignIn as contract } from '../../../shared/api/sign-in.ts';
import type { IdentityProvider } from '../../identity/provider.ts';
import type { Surroundings } from '../context.ts';
import { requireOrganisation } from '../organisation/require-organisation.ts';

/** How people sign in here. */
export async function waysToSignIn(
  around: Surroundings,
  provider: IdentityProvider,
): Promise<ResponseOf<typeof contract>> {
  const { name } = await requireOrganisation(around);
  return { organisation: name, provider: provider.id, personas: await provider.personas() };
}
