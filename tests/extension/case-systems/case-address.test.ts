import { describe, expect, it } from 'vitest';
import { caseAddress } from '../../../extension/case-systems/case-address.ts';
import { sampleRecipe } from './sample-recipe.ts';

const seenAt = 'https://zaken.example.nl:8443';

describe('the address of a case', () => {
  it('stands at the origin where the system was seen', () => {
    expect(caseAddress(sampleRecipe(), { number: 'Z-0042' }, seenAt)).toBe(
      'https://zaken.example.nl:8443/zaak/Z-0042',
    );
    expect(caseAddress(sampleRecipe({ address: '/#/zaak/{number}' }), { number: 'z-0042' }, seenAt)).toBe(
      'https://zaken.example.nl:8443/#/zaak/Z-0042',
    );
  });

  it('is not known before the system was seen, unless the recipe says it', () => {
    expect(caseAddress(sampleRecipe(), { number: 'Z-0042' }, null)).toBeNull();
    const elsewhere = sampleRecipe({ address: 'https://open.example.nl/{number}' });
    expect(caseAddress(elsewhere, { number: 'Z-0042' }, null)).toBe('https://open.example.nl/Z-0042');
  });

  it('is made of nothing but a number of the system', () => {
    expect(caseAddress(sampleRecipe(), { number: '../../logout' }, seenAt)).toBeNull();
    const loose = sampleRecipe({ number: '.+' });
    expect(caseAddress(loose, { number: '../?A=1#' }, seenAt)).toBe(
      'https://zaken.example.nl:8443/zaak/..%2F%3FA%3D1%23',
    );
    expect(caseAddress(loose, { number: 'A' }, 'javascript:alert(1)')).toBeNull();
  });
});
