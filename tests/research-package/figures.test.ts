import { expect, inject, it } from 'vitest';

it('has figures', () => {
  expect(Object.keys(inject('made').figures).length).toBe(9);
});
