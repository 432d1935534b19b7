import { signal } from '@preact/signals';
import type { Member } from '../../../shared/api/schemas.ts';

/** Who is signed in here; null: nobody; undefined: not known yet. */
export const signedIn = signal<Member | null | undefined>(undefined);

/** A session that was there has ended, other than by signing out here. */
export const hasEnded = signal(false);
