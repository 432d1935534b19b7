import { useEffect, useState } from 'preact/hooks';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { type DeviceLine, readDeviceLines } from '../../enrolment/own-devices.ts';
import { enrolment } from './signals.ts';

interface Devices {
  /** Null while they are being read, or could not be. */
  devices: readonly DeviceLine[] | null;
  error: ErrorCode | null;
  read: () => Promise<void>;
}

/** The devices that she may see, read again each time that something changed about keys. */
export function useDevices(who: string | null): Devices {
  const [devices, setDevices] = useState<readonly DeviceLine[] | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  async function read(): Promise<void> {
    const found = await readDeviceLines();
    setError(found.ok ? null : found.code);
    if (found.ok) setDevices(found.value);
  }
  const { step = null, requests = [] } = enrolment.value ?? {};
  useEffect(() => {
    if (who === null) setDevices(null);
    else void read();
  }, [who, step, requests.join(' ')]);
  return { devices, error, read };
}
