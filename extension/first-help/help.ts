import { signal } from '@preact/signals';
import * as z from '../../shared/zod.ts';
import { stored } from '../storage/stored.ts';

const seen = stored('local', 'first-help-seen', z.literal(true));

/** Whether the tips stand on the screen: until someone read or skipped them, and again when she asks for them. */
export const isHelping = signal(false);

/** Shows the tips to who has not seen them on this device. */
export async function offerHelp(): Promise<void> {
  if ((await seen.read()) === null) isHelping.value = true;
}

/** Puts the tips away; on this device they come back only when asked for. */
export async function endHelp(): Promise<void> {
  isHelping.value = false;
  await seen.write(true);
}
