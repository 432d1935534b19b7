import { useLoaded } from '../../../shared/ui/use-loaded.ts';

/** Signing in. Loaded for whoever is not signed in. */
export function SignInPlace() {
  const Screen = useLoaded(async () => (await import('./sign-in.tsx')).SignIn);
  return Screen && <Screen />;
}
