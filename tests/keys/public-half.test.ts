import { expect, it } from 'vitest';
import { publicHalfOf } from '../../shared/keys/public-half.ts';

const agreement = { name: 'ECDH', namedCurve: 'P-256' };
const PRIME = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;

async function pointOf(key: CryptoKey): Promise<string> {
  return Buffer.from(await crypto.subtle.exportKey('raw', key)).toString('hex');
}

it('the public half of a key is the right one, whichever of two points with the same x is found', async () => {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(agreement, true, ['deriveBits']);
  const point = await pointOf(publicKey);
  const y = (PRIME - BigInt(`0x${point.slice(-64)}`)).toString(16).padStart(64, '0');
  const otherPoint = point.slice(0, -64) + y;
  const other = await crypto.subtle.importKey('raw', Buffer.from(otherPoint, 'hex'), agreement, true, []);
  expect(await pointOf(other)).not.toBe(point);
  expect(await pointOf(await publicHalfOf(privateKey, publicKey))).toBe(point);
  expect(await pointOf(await publicHalfOf(privateKey, other))).toBe(point);
});
