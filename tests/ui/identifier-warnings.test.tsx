import { describe, expect, it } from 'vitest';
import type { Fields, Form } from '../../shared/forms/define-form.ts';
import { forms } from '../../shared/forms/registry.ts';
import { fillIn } from './support/filling.tsx';
import { click, fill, press } from './support/screen.tsx';

const asking = (forms as readonly Form[]).filter(({ fields }) => hasText(fields));

/** What a screen reader says with a control: all that describes it. */
const described = (control: Element) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

const textControls = () => [
  ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type=text], textarea'),
];

describe.each(asking.map((form) => ({ name: `${form.id}@${form.version}`, form })))('$name', ({ form }) => {
  it('says of every text in which someone can be recognised that it is so, before it is saved', async () => {
    const filled = await fillIn(form, form.example);
    let seen = 0;
    for (let screens = 0; filled.saved.length === 0 && screens < 20; screens += 1) {
      await openEverything();
      for (const control of textControls()) {
        const before = control.value;
        await fill(control, 'bsn 123456782, bel 06-12345678');
        seen += 1;
        expect(described(control), control.outerHTML).toMatch(/burgerservicenummer en een telefoonnummer/);
        const note = [...document.querySelectorAll('[role=status]')].find((one) =>
          one.textContent?.includes('burgerservicenummer'),
        );
        expect(note, control.outerHTML).toBeDefined();
        await fill(control, before);
        expect(described(control)).not.toContain('burgerservicenummer');
      }
      await press('Enter', { ctrlKey: true });
    }
    expect(filled.saved).toHaveLength(1);
    expect(seen).toBeGreaterThan(0);
  });
});

it('every form but those without any text is in this test', () => {
  expect(asking.length).toBeGreaterThan(4);
});

function hasText(fields: Fields): boolean {
  return Object.values(fields).some(
    (field) => field.kind === 'text' || (field.kind === 'list' && hasText(field.fields)),
  );
}

async function openEverything(): Promise<void> {
  const closed = () => document.querySelector('.doelspoor-fold > button[aria-expanded=false]');
  for (let fold = closed(); fold; fold = closed()) await click(fold);
}
