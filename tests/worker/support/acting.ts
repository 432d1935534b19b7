import { env } from 'cloudflare:workers';
import type { Role } from '../../../shared/domain/roles.ts';
import { instruments } from '../../../shared/instruments/registry.ts';
import type { Db } from '../../../worker/db/client.ts';
import type { Actor, Context } from '../../../worker/services/context.ts';

export interface ActingPlan {
  memberId?: string;
  teams?: readonly string[];
  db?: Db;
  clock?: { at: number };
  client?: Actor['client'];
}

/** The context of someone in a role, past signing in: for services whose rights another test looks after. */
export function acting(role: Role, plan: ActingPlan = {}): Context {
  const { memberId = `a ${role}`, teams = [], db = env.DB, client = 'portal' } = plan;
  const { clock = { at: Date.parse('2026-06-15T10:00:00Z') } } = plan;
  return {
    db,
    now: () => clock.at,
    newId: () => crypto.randomUUID(),
    crypto,
    organisationId: 'test',
    caseSecret: 'a secret of this test and no other',
    instruments,
    requestId: crypto.randomUUID(),
    actor: { memberId, role, client, teams: teams.map((id) => ({ id, name: id })) },
  };
}
