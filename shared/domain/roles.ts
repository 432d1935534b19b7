import type { Localised } from './localised.ts';

/** What a person may come for. A person can have several roles. */
export const roles = ['practitioner', 'coach', 'researcher', 'administrator'] as const;

export type Role = (typeof roles)[number];

/** How a role is called on screen. */
export const roleNames: Record<Role, Localised> = {
  practitioner: { nl: 'gezinswerker', en: 'practitioner' },
  coach: { nl: 'teamcoach', en: 'team coach' },
  researcher: { nl: 'onderzoeker', en: 'researcher' },
  administrator: { nl: 'beheerder', en: 'administrator' },
};
