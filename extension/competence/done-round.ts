import type { Round } from '../../shared/competence/rounds.ts';
import * as z from '../../shared/zod.ts';
import { stored } from '../storage/stored.ts';

/** By member and team: the round about which nothing is asked any more on this device. What was answered is not in it. */
const kept = stored('local', 'competence', z.record(z.string(), z.string()));

const placeOf = (memberId: string, teamId: string) => `${memberId} ${teamId}`;

/** Whether this device need not ask any more in a round: it was answered, or put aside. */
export async function isRoundDone(memberId: string, teamId: string, round: Round): Promise<boolean> {
  return (await kept.read())?.[placeOf(memberId, teamId)] === round;
}

export async function finishRound(memberId: string, teamId: string, round: Round): Promise<void> {
  await navigator.locks.request('competence', async () => {
    await kept.write({ ...(await kept.read()), [placeOf(memberId, teamId)]: round });
  });
}
