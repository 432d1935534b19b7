import { consultConsent } from '../codes/consult-consent.ts';
import { consultExpertise } from '../codes/consult-expertise.ts';
import { consultReason } from '../codes/consult-reason.ts';
import { consultShape } from '../codes/consult-shape.ts';
import { defineForm, type Finding } from './define-form.ts';

/** A question to someone who can think along. What comes of it is filed with the same consult id. */
export const consultV1 = defineForm({
  id: 'consult',
  version: 1,
  title: { nl: 'Consult vragen', en: 'Ask for a consult' },
  saveLabel: { nl: 'Consult opslaan', en: 'Save consult' },
  happenedOnLabel: { nl: 'Gevraagd op', en: 'Asked on' },
  fields: {
    consult: { kind: 'new-id', required: true, label: { nl: 'Consult', en: 'Consult' } },
    question: {
      kind: 'text',
      max: 1000,
      multiline: true,
      required: true,
      label: { nl: 'Wat wil je voorleggen?', en: 'What do you want to put forward?' },
      hint: {
        nl: 'Zonder namen, ook als het gezin het goedvindt.',
        en: 'Without names, also when the family agrees.',
      },
    },
    reason: {
      kind: 'choice',
      options: consultReason,
      expected: true,
      label: { nl: 'Waarom vraag je het?', en: 'Why do you ask?' },
    },
    expertise: {
      kind: 'choice',
      options: consultExpertise,
      expected: true,
      label: { nl: 'Wie kan meedenken?', en: 'Who can think along?' },
    },
    shape: {
      kind: 'choice',
      options: consultShape,
      label: { nl: 'Wat zou je helpen?', en: 'What would help you?' },
    },
    consent: {
      kind: 'choice',
      options: consultConsent,
      expected: true,
      label: { nl: 'Weet het gezin ervan?', en: 'Does the family know?' },
    },
  },
  steps: [
    {
      title: { nl: 'De vraag', en: 'The question' },
      fields: ['question', 'reason', 'expertise', 'shape', 'consent'],
    },
  ],
  checks({ consent, shape }) {
    const findings: Finding[] = [];
    if (
      consent === 'anonymous' &&
      (shape === 'go-along' || shape === 'joint-trajectory' || shape === 'referral')
    ) {
      findings.push({
        level: 'warn',
        path: 'consent',
        message: {
          nl: 'Wie meegaat of meewerkt, leert het gezin kennen. Vraag het gezin eerst.',
          en: 'Who comes along gets to know the family. Ask the family first.',
        },
      });
    }
    return findings;
  },
  example: {
    consult: '01900000-0000-7000-8000-000000000008',
    question: 'Hoe praten we met een jongere die niets meer wil zeggen?',
    reason: 'stagnation',
    expertise: 'behavioural-scientist',
    shape: 'think-along',
    consent: 'with-consent',
  },
});
