import { actionOwner } from '../codes/action-owner.ts';
import { agreementStatus } from '../codes/agreement-status.ts';
import { present } from '../codes/present.ts';
import type { ListField } from './define-form.ts';

/** Veiligheidsafspraken: observable behaviour, who, until when, who watches and what if it fails. */
export const safetyAgreementsField = {
  kind: 'list',
  max: 15,
  label: { nl: 'Veiligheidsafspraken', en: 'Safety agreements' },
  rowName: { nl: 'afspraak', en: 'agreement' },
  fields: {
    agreement: { kind: 'new-id', required: true, label: { nl: 'Afspraak', en: 'Agreement' } },
    behaviour: {
      kind: 'text',
      max: 500,
      multiline: true,
      required: true,
      label: { nl: 'Wat zien we dan gebeuren?', en: 'What will we see happening?' },
    },
    who: { kind: 'choices', options: present, required: true, label: { nl: 'Wie', en: 'Who' } },
    child: {
      kind: 'number',
      min: 1,
      max: 15,
      folded: true,
      label: { nl: 'Voor welk kind?', en: 'For which child?' },
    },
    fromOn: { kind: 'day', folded: true, label: { nl: 'Vanaf', en: 'From' } },
    evaluateOn: {
      kind: 'day',
      tense: 'future',
      required: true,
      label: { nl: 'Wanneer bekijken we dit?', en: 'When do we review this?' },
    },
    untilOn: { kind: 'day', tense: 'future', folded: true, label: { nl: 'Tot en met', en: 'Until' } },
    watchedBy: {
      kind: 'choice',
      options: actionOwner,
      expected: true,
      label: { nl: 'Wie let op?', en: 'Who watches?' },
    },
    ifBroken: {
      kind: 'text',
      max: 300,
      folded: true,
      label: { nl: 'En als het niet lukt?', en: 'And if it fails?' },
    },
    floorCondition: {
      kind: 'flag',
      folded: true,
      label: { nl: 'Dit is een bodemeis', en: 'This is a floor condition' },
    },
    status: {
      kind: 'choice',
      options: agreementStatus,
      folded: true,
      label: { nl: 'Stand', en: 'Status' },
    },
  },
} as const satisfies ListField;
