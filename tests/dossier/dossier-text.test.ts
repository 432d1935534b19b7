import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultTemplate } from '../../shared/dossier/default-templates.ts';
import { type DossierWords, dossierText } from '../../shared/dossier/dossier-text.ts';
import { ownPlaceholders, placeholdersOf } from '../../shared/dossier/placeholders.ts';
import { templateProblems } from '../../shared/dossier/template.ts';
import { caseOpenedV1 } from '../../shared/forms/case-opened.v1.ts';
import type { Answers, Form } from '../../shared/forms/define-form.ts';
import { evaluationV1 } from '../../shared/forms/evaluation.v1.ts';
import { goalV1 } from '../../shared/forms/goal.v1.ts';
import { forms, latestForm } from '../../shared/forms/registry.ts';
import { safetyChecklistV1 } from '../../shared/forms/safety-checklist.v1.ts';
import { instruments } from '../../shared/instruments/registry.ts';
import { arbitraryAnswers } from '../forms/arbitrary-answers.ts';

const known: Record<string, string> = {
  '01900000-0000-7000-8000-000000000001': 'Drie keer per week samen eten',
  '01900000-0000-7000-8000-000000000002': 'Weekmenu ophangen',
};
const words: DossierWords = { textOf: (_, id) => known[id] ?? null, instruments, teamName: () => null };
const textOf = (form: Form, answers: Answers = form.example, template = defaultTemplate(form.id)) =>
  dossierText(template, { form, answers, happenedOn: '2026-01-20', caseNumber: '2026-00001' }, words);

describe('the text for the dossier', () => {
  it('says a goal as the dossier has it: in Dutch, every day with its year', () => {
    expect(textOf(goalV1)).toBe(
      [
        'Doel, afgesproken op di 20 jan 2026',
        'Drie keer per week samen eten',
        'Leefgebied: opvoeding en gezinsrelaties',
        'Hulpvraag: Hoe krijgen we weer rust aan tafel?',
        'Waar staat het gezin: ouder/verzorger 1: 4',
        'Goed genoeg bij: 7',
        'Wie doet wat:',
        '- Weekmenu ophangen (gezin, zo 1 feb 2026)',
        '- Oma kookt op woensdag (netwerk)',
        'Volgende evaluatie: zo 12 apr 2026',
      ].join('\n'),
    );
  });

  it('leaves out what was not answered, with the heading over it', () => {
    const { text, domain } = goalV1.example;
    expect(textOf(goalV1, { text, domain })).toBe(
      [
        'Doel, afgesproken op di 20 jan 2026',
        'Drie keer per week samen eten',
        'Leefgebied: opvoeding en gezinsrelaties',
      ].join('\n'),
    );
  });

  it('names every goal of an evaluation, and what helped only where something did', () => {
    const [first] = evaluationV1.example.goals ?? [];
    const { helped: _, ...silent } = first ?? {};
    const goals = [first, { ...silent, goal: '01900000-0000-7000-8000-000000000002' }];
    expect(textOf(evaluationV1, { goals }, '* {doelen}\n* {wat-hielp}')).toBe(
      [
        '* Drie keer per week samen eten (ouder/verzorger 1: 6; kind of jongere: 7, vervalt)',
        '* Weekmenu ophangen (ouder/verzorger 1: 6; kind of jongere: 7, vervalt)',
        '* Drie keer per week samen eten: Oma kookt op woensdag.',
      ].join('\n'),
    );
  });

  it('puts what was typed over several lines on one, so that the lines of the template stay what they are', () => {
    const helpQuestion = 'Hij slaapt slecht.\n\nSchool belt vaak.';
    expect(textOf(goalV1, { helpQuestion }, '- {hulpvraag}')).toBe('- Hij slaapt slecht. School belt vaak.');
  });

  it('takes every answer at once, for who wants the whole', () => {
    const text = textOf(caseOpenedV1, caseOpenedV1.example, '{formulier} {zaak}\n{antwoorden}');
    expect(text).toContain('Zaak starten 2026-00001\nZaaknummer: 2026-00001\n');
    expect(text).toContain('Verwijzer: ');
  });

  it.each(forms.map(({ id }) => id))('has a template for %s that fits its form and says something', (id) => {
    const form = latestForm(id);
    expect(templateProblems(defaultTemplate(id), placeholdersOf(id))).toEqual([]);
    expect(textOf(form).split('\n').length).toBeGreaterThan(1);
    expect(textOf(form)).not.toMatch(/[{}]|undefined/);
  });

  it('has no placeholder for what a form does not ask, and one for nothing twice', () => {
    for (const { id } of forms) {
      const { fields } = latestForm(id);
      for (const source of Object.values(ownPlaceholders(id))) {
        const field = fields[typeof source === 'string' ? source : source.rows];
        expect(field, JSON.stringify(source)).toBeDefined();
        if (typeof source === 'string') continue;
        const names = 'quote' in source ? [source.quote] : source.with;
        expect(field?.kind === 'list' && names.every((name) => name in field.fields)).toBe(true);
      }
      expect(new Set(placeholdersOf(id)).size).toBe(placeholdersOf(id).length);
    }
  });

  it('never leaves a heading over nothing, whatever was answered', () => {
    for (const form of [goalV1, evaluationV1, safetyChecklistV1] as readonly Form[]) {
      const template = placeholdersOf(form.id)
        .map((name) => `Kop:\n- {${name}}\n`)
        .join('\n');
      fc.assert(
        fc.property(arbitraryAnswers(form), (answers) => {
          const lines = textOf(form, answers, template).split('\n');
          for (const [index, line] of lines.entries()) {
            if (line === 'Kop:') expect(lines[index + 1]?.startsWith('- ')).toBe(true);
          }
        }),
        { numRuns: 20 },
      );
    }
  });
});
