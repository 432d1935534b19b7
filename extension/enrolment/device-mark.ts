import * as z from '../../shared/zod.ts';
import { stored } from '../storage/stored.ts';

const Mark = z.strictObject({ deviceId: z.string(), isEnded: z.boolean() });

/**
 * Which device each member was in this browser once it was let in. Apart from the database: when that was cleared, this
 * tells a browser that lost its keys from one that never had any.
 */
const marks = stored('local', 'devices', z.record(z.string(), Mark));

export async function readMark(memberId: string): Promise<z.infer<typeof Mark> | null> {
  return (await marks.read())?.[memberId] ?? null;
}

export async function writeMark(memberId: string, mark: z.infer<typeof Mark> | null): Promise<void> {
  await navigator.locks.request('device-marks', async () => {
    const { [memberId]: before, ...others } = (await marks.read()) ?? {};
    if (mark?.deviceId === before?.deviceId && mark?.isEnded === before?.isEnded) return;
    await marks.write(mark ? { ...others, [memberId]: mark } : others);
  });
}
