import { dossierText } from '../../../../shared/dossier/dossier-text.ts';
import type { Answers, Form, ReferenceTarget } from '../../../../shared/forms/define-form.ts';
import { goalV1 } from '../../../../shared/forms/goal.v1.ts';
import { instruments } from '../../../../shared/instruments/registry.ts';

/** Stands for what an example points at; invented. */
const referred: Readonly<Partial<Record<ReferenceTarget, string>>> = {
  goal: goalV1.example.text,
  action: goalV1.example.actions?.[0]?.what ?? '',
  consult: 'Hoe praten we met een jongere die niets meer wil zeggen?',
};

/** What a template gives for the example of its form, when everything was answered and when only what has to be. */
export function previewOf(form: Form, template: string): { full: string; least: string } {
  const required = Object.entries(form.example).filter(([name]) => form.fields[name]?.required);
  const textOf = (answers: Answers) =>
    dossierText(
      template,
      { form, answers, happenedOn: '2026-01-20', caseNumber: '2026-00001' },
      {
        textOf: (to) => referred[to] ?? '…',
        instruments,
        teamName: () => 'Buurtteam West',
      },
    );
  return { full: textOf(form.example), least: textOf(Object.fromEntries(required)) };
}
