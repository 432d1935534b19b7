import { ageBand } from '../codes/age-band.ts';
import { domainState } from '../codes/domain-state.ts';
import { familyGroupPlan } from '../codes/family-group-plan.ts';
import { lifeDomain } from '../codes/life-domain.ts';
import { referrer } from '../codes/referrer.ts';
import { yesNo } from '../codes/yes-no.ts';
import { normaliseNumber } from '../privacy/case-tag.ts';
import { defineForm, type Finding } from './define-form.ts';

export const caseOpenedV1 = defineForm({
  id: 'case-opened',
  version: 1,
  title: { nl: 'Zaak starten', en: 'Start case' },
  saveLabel: { nl: 'Zaak starten', en: 'Start case' },
  happenedOnLabel: { nl: 'Startdatum van de hulp', en: 'Start date of the help' },
  fields: {
    caseNumber: {
      kind: 'case-number',
      required: true,
      label: { nl: 'Zaaknummer', en: 'Case number' },
    },
    carers: {
      kind: 'number',
      min: 0,
      max: 8,
      expected: true,
      label: { nl: 'Hoeveel ouders of verzorgers?', en: 'How many parents or carers?' },
    },
    children: {
      kind: 'list',
      max: 15,
      expected: true,
      label: { nl: 'Kinderen in het gezin', en: 'Children in the household' },
      hint: {
        nl: 'Alleen de leeftijdsgroep. Geen namen of geboortedata.',
        en: 'Age band only. No names or birth dates.',
      },
      rowName: { nl: 'kind', en: 'child' },
      fields: {
        ageBand: { kind: 'choice', options: ageBand, required: true, label: { nl: 'Leeftijd', en: 'Age' } },
      },
    },
    familyGroupPlan: {
      kind: 'choice',
      options: familyGroupPlan,
      expected: true,
      label: { nl: 'Familiegroepsplan', en: 'Family group plan' },
      hint: {
        nl: 'Vanaf het moment dat dit duidelijk is, loopt de termijn van zes weken voor een plan.',
        en: 'The six-week term for a plan starts when this is established.',
      },
    },
    familyGroupPlanOn: {
      kind: 'day',
      tense: 'past',
      expected: true,
      when: { field: 'familyGroupPlan', in: ['being-made', 'declined'] },
      label: { nl: 'Wanneer was dat duidelijk?', en: 'When was that established?' },
    },
    referrer: {
      kind: 'choice',
      options: referrer,
      expected: true,
      label: { nl: 'Verwijzer', en: 'Referrer' },
    },
    hereBefore: {
      kind: 'choice',
      options: yesNo,
      folded: true,
      label: { nl: 'Was dit gezin hier eerder?', en: 'Was this family here before?' },
    },
    earlierNumber: {
      kind: 'text',
      max: 64,
      folded: true,
      when: { field: 'hereBefore', in: ['yes'] },
      label: { nl: 'Zaaknummer van toen', en: 'Case number at that time' },
      hint: {
        nl: 'Alleen uit hetzelfde systeem. Zo kan het team zien hoeveel gezinnen terugkomen.',
        en: 'From the same system only. So the team can see how many families come back.',
      },
    },
    domains: {
      kind: 'list',
      max: 10,
      rowsFrom: 'life-domains',
      label: { nl: 'Leefgebieden', en: 'Life domains' },
      hint: { nl: '“Niet besproken” is een gewoon antwoord.', en: '“Not discussed” is a fine answer.' },
      rowName: { nl: 'leefgebied', en: 'life domain' },
      fields: {
        domain: {
          kind: 'choice',
          options: lifeDomain,
          required: true,
          label: { nl: 'Leefgebied', en: 'Life domain' },
        },
        state: {
          kind: 'choice',
          options: domainState,
          required: true,
          label: { nl: 'Hoe gaat het?', en: 'How is it going?' },
        },
      },
    },
    connections: {
      kind: 'list',
      max: 10,
      folded: true,
      label: { nl: 'Welke zorgen hangen samen?', en: 'Which concerns hang together?' },
      rowName: { nl: 'samenhang', en: 'connection' },
      fields: {
        domains: {
          kind: 'choices',
          options: lifeDomain,
          required: true,
          label: { nl: 'Deze horen bij elkaar', en: 'These belong together' },
        },
      },
    },
  },
  steps: [
    {
      title: { nl: 'Het gezin', en: 'The family' },
      fields: [
        'carers',
        'children',
        'familyGroupPlan',
        'familyGroupPlanOn',
        'referrer',
        'hereBefore',
        'earlierNumber',
      ],
    },
    { title: { nl: 'Leefgebieden', en: 'Life domains' }, fields: ['domains', 'connections'] },
  ],
  checks(answers) {
    const seen = new Set<string>();
    const twice = (answers.domains ?? []).flatMap(({ domain }, index): Finding[] => {
      if (!seen.has(domain)) {
        seen.add(domain);
        return [];
      }
      return [
        {
          level: 'refuse',
          path: `domains.${index}.domain`,
          message: { nl: 'Dit leefgebied staat er twee keer.', en: 'This life domain is there twice.' },
        },
      ];
    });
    const { caseNumber, earlierNumber } = answers;
    const isSame =
      caseNumber !== undefined &&
      earlierNumber !== undefined &&
      normaliseNumber(caseNumber) === normaliseNumber(earlierNumber);
    return isSame
      ? [
          ...twice,
          {
            level: 'refuse',
            path: 'earlierNumber',
            message: { nl: 'Dit is het nummer van deze zaak.', en: 'This is the number of this case.' },
          },
        ]
      : twice;
  },
  example: {
    caseNumber: '2026-00001',
    carers: 2,
    children: [{ ageBand: '4-11' }, { ageBand: '12-15' }],
    familyGroupPlan: 'declined',
    familyGroupPlanOn: '2026-01-12',
    referrer: '06',
    hereBefore: 'yes',
    earlierNumber: '2024-00017',
    domains: [
      { domain: 'parenting', state: 'concern' },
      { domain: 'finance', state: 'concern' },
      { domain: 'housing', state: 'not-discussed' },
    ],
    connections: [{ domains: ['parenting', 'finance'] }],
  },
});
