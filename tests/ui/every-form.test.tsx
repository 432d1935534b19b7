import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Answers, Field, Fields, Form } from '../../shared/forms/define-form.ts';
import { forms } from '../../shared/forms/registry.ts';
import { answersSchema, holds } from '../../shared/forms/schema.ts';
import { keysOf } from '../../shared/ui/form/row-shape.ts';
import { fillIn } from './support/filling.tsx';
import { click, press } from './support/screen.tsx';

const all: readonly Form[] = forms;

describe.each(all.map((form) => ({ name: `${form.id}@${form.version}`, form })))('$name', ({ form }) => {
  it('asks every question that its example answers, under its own label', async () => {
    await fillIn(form, form.example);
    const seen: string[] = [];
    for (let screens = 0; screens < 20; screens += 1) {
      await openEveryFold();
      seen.push(...namesOnScreen());
      if (isLastScreen(form)) break;
      await press('Enter', { ctrlKey: true });
    }
    for (const label of askedLabels(form.fields, form.example)) expect(seen).toContain(label);
  });

  it('saves exactly the answers it was opened with', async () => {
    const filled = await fillIn(form, form.example);
    for (let screens = 0; filled.saved.length === 0 && screens < 20; screens += 1)
      await press('Enter', { ctrlKey: true });
    expect(filled.saved).toEqual([{ happenedOn: '2026-01-15', answers: form.example }]);
  });

  it('saves nothing that its own schema refuses', async () => {
    const filled = await fillIn(form, form.example);
    for (let screens = 0; filled.saved.length === 0 && screens < 20; screens += 1)
      await press('Enter', { ctrlKey: true });
    expect(answersSchema(form, 'complete').safeParse(filled.saved[0]?.answers).success).toBe(true);
  });

  it('passes axe on every screen, with everything unfolded', async () => {
    await fillIn(form, form.example);
    for (let screens = 0; screens < 20; screens += 1) {
      await openEveryFold();
      // Contrast needs a real browser, where every screen of the panel is held against it.
      const { violations, passes } = await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false } },
      });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      expect(passes.length).toBeGreaterThan(5);
      if (isLastScreen(form)) break;
      await press('Enter', { ctrlKey: true });
    }
  });

  it('gives every control a name', async () => {
    await fillIn(form, form.example);
    for (let screens = 0; screens < 20; screens += 1) {
      await openEveryFold();
      for (const control of document.querySelectorAll('input, select, textarea, button')) {
        expect(nameOf(control), control.outerHTML).not.toBe('');
      }
      if (isLastScreen(form)) break;
      await press('Enter', { ctrlKey: true });
    }
  });
});

async function openEveryFold(): Promise<void> {
  for (let closed = foldButtons(); closed.length > 0; closed = foldButtons()) await click(closed[0]);
}

function foldButtons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.doelspoor-fold > button[aria-expanded=false]')];
}

function isLastScreen(form: Form): boolean {
  return [...document.querySelectorAll('footer button')].some((one) =>
    one.textContent?.startsWith(form.saveLabel.nl),
  );
}

function namesOnScreen(): string[] {
  return [...document.querySelectorAll('legend, label, select')].map(
    (element) =>
      element.querySelector('.utrecht-form-label')?.textContent ??
      element.getAttribute('aria-label') ??
      element.textContent ??
      '',
  );
}

/** The labels of the questions that people are asked, given some answers. */
function askedLabels(fields: Fields, answers: Answers): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (!holds(field.when, answers) || answers[name] === undefined || !isAsked(field)) return [];
    if (field.kind !== 'list') return [field.label.nl];
    const keys = keysOf(field);
    const rows = answers[name] as Answers[];
    const inside = Object.fromEntries(Object.entries(field.fields).filter(([key]) => !keys.includes(key)));
    return Object.keys(field.fields).length === 1
      ? [field.label.nl]
      : rows.flatMap((row) => askedLabels(inside, row));
  });
}

function isAsked({ kind }: Field): boolean {
  return !['new-id', 'case-number', 'instrument', 'item'].includes(kind);
}

function nameOf(control: Element): string {
  const labels =
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
      ? [...(control.labels ?? [])]
      : [];
  return (
    control.getAttribute('aria-label') ??
    ([...labels.map((label) => label.textContent ?? ''), control.textContent ?? ''].join(' ').trim() || '')
  );
}
