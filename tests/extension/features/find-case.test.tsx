import { locks } from 'node:worker_threads';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FindCase } from '../../../extension/features/recognition/find-case.tsx';
import { chooseCase, currentCase, shown } from '../../../extension/features/recognition/signals.ts';
import { button, click, fill, said, show } from '../../ui/support/screen.tsx';
import { sampleRecipe } from '../case-systems/sample-recipe.ts';
import { eventually } from '../support/eventually.ts';
import { setRecipes } from '../support/set-recipes.ts';

const nineDigits = sampleRecipe({ id: 'nine', number: '\\d{9}', nineDigits: true });

async function open(number: string): Promise<void> {
  await fill(document.querySelector('input'), number);
  await click(button('Zaak openen'));
}

beforeEach(async () => {
  fakeBrowser.reset();
  chooseCase(null);
  await show(<FindCase />);
});

describe('a number typed by hand', () => {
  it('opens its case', async () => {
    await open('2026-01842');
    await eventually(() =>
      expect(currentCase.value).toEqual({ ref: { system: 'example', number: '2026-01842' }, how: 'typed' }),
    );
  });

  it('that looks like a citizen service number opens nothing, and is told what it looks like', async () => {
    await open('123456782');
    await eventually(() =>
      expect(document.querySelector('[role=alert]')?.textContent).toContain('burgerservicenummer'),
    );
    expect(said()).toContain('Er is niets verstuurd.');
    expect(document.querySelector('input')?.getAttribute('aria-describedby')).toMatch(/-error$/);
    expect(currentCase.value).toBeNull();
  });

  it('is asked about when the case system’s own numbers look like that', async () => {
    await setRecipes([nineDigits]);
    await open('123456782');
    await eventually(() => expect(said()).toContain('Is dit echt het zaaknummer'));
    expect(currentCase.value).toBeNull();
    await click(button('Nee, terug'));
    expect(said()).not.toContain('Is dit echt het zaaknummer');
    expect(currentCase.value).toBeNull();
    await open('123456782');
    await eventually(() => expect(said()).toContain('Is dit echt het zaaknummer'));
    await click(button('Ja, dit is het zaaknummer'));
    expect(currentCase.value).toEqual({ ref: { system: 'nine', number: '123456782' }, how: 'typed' });
  });

  it('is not asked about when it fails the test that citizen service numbers pass', async () => {
    await setRecipes([nineDigits]);
    await open('123456783');
    await eventually(() => expect(currentCase.value?.ref.number).toBe('123456783'));
  });
});

describe('a page that no longer shows what is expected', () => {
  it('is told in full once, and from then on in a line, until it works again', async () => {
    Object.defineProperty(navigator, 'locks', { value: locks });
    const broken = { kind: 'broken' as const, systems: ['example'], cases: [] };
    shown.value = { tabId: 1, shows: broken };
    await show(<FindCase />);
    await eventually(() => expect(said()).toContain('Herkenning werkt hier niet meer'));
    expect(said()).toContain('Zelf opnieuw instellen');
    shown.value = { tabId: 1, shows: { kind: 'none' } };
    await show(<FindCase />);
    shown.value = { tabId: 2, shows: broken };
    await show(<FindCase />);
    await eventually(() => expect(said()).toContain('Herkenning werkt hier nog niet.'));
    expect(said()).not.toContain('Herkenning werkt hier niet meer');
    shown.value = { tabId: null, shows: { kind: 'none' } };
  });
});
