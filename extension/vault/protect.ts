import { deviceKey } from './device-key.ts';

/** A value as it lies on this device: JSON, encrypted with the device key. */
export interface Protected {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/**
 * Encrypts a value that can be written as JSON.
 * @param place where it will lie; it can't be read back from anywhere else
 */
export async function protect(place: string, value: unknown): Promise<Protected> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytesOf(place) },
    await deviceKey(),
    bytesOf(JSON.stringify(value)),
  );
  return { iv, data };
}

/** Reads a value back. Null when it was protected for another place or with another key, or was damaged. */
export async function unprotect(place: string, box: Protected): Promise<unknown> {
  const key = await deviceKey();
  try {
    const { iv, data } = box;
    const algorithm = { name: 'AES-GCM', iv, additionalData: bytesOf(place) };
    const bytes = await crypto.subtle.decrypt(algorithm, key, data);
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return null;
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
