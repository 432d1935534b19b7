import * as z from '../../shared/zod.ts';
import { stored } from '../storage/stored.ts';

/** So many are remembered: they are old by then, and an API that names them again only asks again. */
const MOST = 100;

/** Devices that someone here would not let in. Nobody is asked about them again in this browser. */
const turnedAway = stored('local', 'turned-away', z.array(z.string()));

export async function isTurnedAway(): Promise<(deviceId: string) => boolean> {
  const known = new Set((await turnedAway.read()) ?? []);
  return (deviceId) => known.has(deviceId);
}

export async function rememberTurnedAway(deviceId: string): Promise<void> {
  const others = ((await turnedAway.read()) ?? []).filter((known) => known !== deviceId);
  await turnedAway.write([...others, deviceId].slice(-MOST));
}
