import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addToHash, emptyHash, finishedHash, type RunningHash } from '../../shared/export/running-sha-256.ts';

const platformHash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('is SHA-256, whatever the parts in which the bytes came, and put away as JSON between them', () => {
  const parts = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 });
  fc.assert(
    fc.property(parts, (bytes) => {
      const stored = bytes.reduce<RunningHash>(
        (hash, part) => JSON.parse(JSON.stringify(addToHash(hash, Uint8Array.from(part)))),
        emptyHash,
      );
      expect(finishedHash(stored)).toBe(platformHash(Buffer.concat(bytes)));
    }),
  );
});

test('takes megabytes', () => {
  const part = new Uint8Array(1 << 20).fill(7);
  const whole = createHash('sha256');
  let hash = emptyHash;
  for (let megabyte = 0; megabyte < 20; megabyte += 1) {
    hash = addToHash(hash, part);
    whole.update(part);
  }
  expect(finishedHash(hash)).toBe(whole.digest('hex'));
  expect(finishedHash(emptyHash)).toBe(platformHash(new Uint8Array()));
});
