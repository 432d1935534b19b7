import { describe, expect, it } from 'vitest';
import { fillTemplate, templateProblems } from '../../shared/dossier/template.ts';

const names = ['doel', 'acties'];

describe('a template', () => {
  it('is refused with the place of what is wrong: a placeholder that is not there, a loose brace', () => {
    expect(templateProblems('Doel: {doel}\n  {dool} en {acties', names)).toEqual([
      { kind: 'unknown', line: 2, column: 3, found: '{dool}' },
      { kind: 'brace', line: 2, column: 13, found: '{' },
    ]);
    expect(templateProblems('a } b', names)).toEqual([{ kind: 'brace', line: 1, column: 3, found: '}' }]);
    expect(templateProblems('{doel\n}', names)).toHaveLength(2);
    expect(templateProblems('{}', names)).toEqual([{ kind: 'unknown', line: 1, column: 1, found: '{}' }]);
    expect(templateProblems('{Doel} {__proto__}', names)).toHaveLength(2);
  });

  it('fits when every placeholder is one of the form', () => {
    expect(templateProblems('Doel: {doel}\r\n- {acties}\nklaar', names)).toEqual([]);
  });

  it.each([
    ['a line whose placeholder is empty goes', 'Doel: {doel}\nActie: {acties}', { doel: ['x'] }, 'Doel: x'],
    ['pieces get a line each after marks', '* {acties}', { acties: ['a', 'b'] }, '* a\n* b'],
    ['and follow one another within a line', 'Acties: {acties}.', { acties: ['a', 'b'] }, 'Acties: a; b.'],
    ['a heading goes with what is under it', 'Acties:\n- {acties}\n\nEinde', {}, 'Einde'],
    ['and stays with what is left', 'Acties:\n- {acties}\n{doel}', { doel: ['x'] }, 'Acties:\nx'],
    ['a heading over nothing stays', 'Toelichting:', {}, 'Toelichting:'],
    ['no hole is left', 'Een\n\n{acties}\n\nTwee\n', {}, 'Een\n\nTwee'],
    ['lines of another system', '{doel}\r\n{acties}', { doel: ['x'], acties: ['a'] }, 'x\na'],
    [
      'what was typed is no template',
      '{doel}',
      { doel: ['{acties} $& \\1'], acties: ['a'] },
      '{acties} $& \\1',
    ],
  ])('is filled in: %s', (_, template, values, text) => {
    expect(fillTemplate(template, values as unknown as Record<string, string[]>)).toBe(text);
  });
});
