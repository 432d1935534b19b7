import { describe, expect, it } from 'vitest';
import { closingReason, closingReasonOfJz588 } from '../../shared/codes/closing-reason.ts';
import { codesOf, labelOf } from '../../shared/codes/define-code-list.ts';
import { milestoneKind } from '../../shared/codes/milestone-kind.ts';
import { referrer } from '../../shared/codes/referrer.ts';
import { codeLists } from '../../shared/codes/registry.ts';
import type { Fields } from '../../shared/forms/define-form.ts';
import { forms } from '../../shared/forms/registry.ts';
import { reminderDefinitions } from '../../shared/milestones/reminders.ts';

describe.each(codeLists.map((list) => [list.id, list] as const))('the code list %s', (_, list) => {
  it('has every code once, and something to choose from', () => {
    const codes = codesOf(list);
    expect(codes.length).toBeGreaterThan(1);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has codes that fit in a column, a file name and a syntax file', () => {
    for (const code of codesOf(list)) expect(code).toMatch(/^[a-z0-9][a-z0-9+-]{0,39}$/);
  });

  it.each(['nl', 'en'] as const)('calls each code something else, %s', (language) => {
    const labels = list.codes.map((code) => code[language].trim());
    expect(labels).not.toContain('');
    expect(new Set(labels).size).toBe(labels.length);
  });
});

it('no two code lists have the same name', () => {
  expect(new Set(codeLists.map(({ id }) => id)).size).toBe(codeLists.length);
});

it('the registry has every list that a form uses', () => {
  const used = (fields: Fields): unknown[] =>
    Object.values(fields).flatMap((field) =>
      field.kind === 'list' ? used(field.fields) : 'options' in field ? [field.options] : [],
    );
  const lists = forms.flatMap((form) => used(form.fields));
  expect(lists.length).toBeGreaterThan(30);
  for (const list of lists) expect(codeLists).toContain(list);
});

it('the kinds of milestones are those that are derived, under the same names', () => {
  expect(milestoneKind.codes).toEqual(reminderDefinitions.map(({ kind, name }) => ({ code: kind, ...name })));
});

it('keeps the leading zeros of national lists', () => {
  expect(codesOf(referrer)).toEqual(['01', '02', '03', '04', '05', '06', '08']);
  expect(codesOf(closingReason)).toEqual(['01', '02', '03', '04', '05']);
});

it.each([
  ['31', 'beëindigd volgens plan'],
  ['32', 'voortijdig, eenzijdig door het gezin'],
  ['33', 'voortijdig, eenzijdig door de aanbieder'],
  ['34', 'voortijdig, in overeenstemming'],
  ['35', 'externe omstandigheden'],
] as const)('iJw code %s means %s', (code, meaning) => {
  expect(labelOf(closingReason, closingReasonOfJz588[code]).nl).toBe(meaning);
});

it('a label is asked only for a code that exists', () => {
  expect(() => labelOf<string>(closingReason, '31')).toThrow(RangeError);
});
