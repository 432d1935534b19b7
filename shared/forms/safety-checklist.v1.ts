import { assessorRole } from '../codes/assessor-role.ts';
import { certainty } from '../codes/certainty.ts';
import { notSpokenReason } from '../codes/not-spoken-reason.ts';
import { safetyAnswer } from '../codes/safety-answer.ts';
import { safetyConclusion } from '../codes/safety-conclusion.ts';
import { safetyOccasion } from '../codes/safety-occasion.ts';
import { spokenWithChild } from '../codes/spoken-with-child.ts';
import { yesNo } from '../codes/yes-no.ts';
import { defineForm, type Finding, type ItemKind } from './define-form.ts';
import { safetyAgreementsField } from './safety-agreements-field.ts';

/** A text is fact and interpretation in one. */
const besidesText: readonly ItemKind[] = ['yes-no-unknown', 'choice', 'choices', 'number', 'day'];

/** One assessor's judgement of safety. A second assessor files another one with the same assessment id. */
export const safetyChecklistV1 = defineForm({
  id: 'safety-checklist',
  version: 1,
  title: { nl: 'Veiligheid', en: 'Safety' },
  saveLabel: { nl: 'Veiligheid opslaan', en: 'Save safety checklist' },
  happenedOnLabel: { nl: 'Besproken op', en: 'Discussed on' },
  fields: {
    assessment: { kind: 'new-id', required: true, label: { nl: 'Beoordeling', en: 'Assessment' } },
    instrument: { kind: 'instrument', required: true, label: { nl: 'Checklist', en: 'Checklist' } },
    occasion: {
      kind: 'choice',
      options: safetyOccasion,
      required: true,
      label: { nl: 'Aanleiding', en: 'Occasion' },
    },
    assessors: {
      kind: 'list',
      max: 6,
      expected: true,
      label: { nl: 'Wie beoordelen samen?', en: 'Who assess together?' },
      hint: { nl: 'Ten minste twee. Jij telt mee.', en: 'At least two. You count.' },
      rowName: { nl: 'beoordelaar', en: 'assessor' },
      fields: {
        role: { kind: 'choice', options: assessorRole, required: true, label: { nl: 'Rol', en: 'Role' } },
      },
    },
    items: {
      kind: 'list',
      max: 300,
      rowsFrom: 'instrument-items',
      label: { nl: 'Vragen', en: 'Questions' },
      rowName: { nl: 'vraag', en: 'question' },
      fields: {
        item: { kind: 'item', required: true, label: { nl: 'Vraag', en: 'Question' } },
        child: { kind: 'number', min: 1, max: 15, label: { nl: 'Kind', en: 'Child' } },
        // For items of another kind it says only that it is still to be asked.
        answer: {
          kind: 'choice',
          options: safetyAnswer,
          label: { nl: 'Antwoord', en: 'Answer' },
        },
        option: { kind: 'item-option', forItems: ['choice'], label: { nl: 'Keuze', en: 'Choice' } },
        options: { kind: 'item-options', forItems: ['choices'], label: { nl: 'Keuzes', en: 'Choices' } },
        number: {
          kind: 'number',
          min: -1_000_000,
          max: 1_000_000,
          forItems: ['number'],
          label: { nl: 'Getal', en: 'Number' },
        },
        text: {
          kind: 'text',
          max: 1000,
          multiline: true,
          forItems: ['text'],
          label: { nl: 'In woorden', en: 'In words' },
        },
        day: { kind: 'day', forItems: ['day'], label: { nl: 'Dag', en: 'Day' } },
        facts: {
          kind: 'text',
          forItems: besidesText,
          max: 1000,
          multiline: true,
          folded: true,
          label: { nl: 'Wat is er gezien of gehoord?', en: 'What was seen or heard?' },
        },
        interpretation: {
          kind: 'text',
          forItems: besidesText,
          max: 1000,
          multiline: true,
          folded: true,
          label: { nl: 'Wat maak je daaruit op?', en: 'What do you make of it?' },
        },
      },
    },
    children: {
      kind: 'list',
      max: 15,
      rowsFrom: 'children',
      label: { nl: 'Met de kinderen gesproken', en: 'Spoken with the children' },
      rowName: { nl: 'kind', en: 'child' },
      fields: {
        child: { kind: 'number', min: 1, max: 15, required: true, label: { nl: 'Kind', en: 'Child' } },
        spoken: {
          kind: 'choice',
          options: spokenWithChild,
          required: true,
          label: { nl: 'Gesproken?', en: 'Spoken?' },
        },
        notSpokenReason: {
          kind: 'choice',
          options: notSpokenReason,
          expected: true,
          when: { field: 'spoken', in: ['no'] },
          label: { nl: 'Waarom niet?', en: 'Why not?' },
        },
      },
    },
    conclusion: {
      kind: 'choice',
      options: safetyConclusion,
      required: true,
      declaredAs: 'now',
      label: { nl: 'Hoe veilig is het nu?', en: 'How safe is it now?' },
    },
    ahead: {
      kind: 'choice',
      options: safetyConclusion,
      expected: true,
      declaredAs: 'ahead',
      label: { nl: 'En de komende tijd?', en: 'And in the time ahead?' },
    },
    certainty: {
      kind: 'choice',
      options: certainty,
      expected: true,
      label: { nl: 'Hoe zeker ben je daarvan?', en: 'How certain are you?' },
    },
    agreements: safetyAgreementsField,
    noAgreementReason: {
      kind: 'text',
      max: 500,
      multiline: true,
      folded: true,
      label: { nl: 'Geen afspraak, omdat', en: 'No agreement, because' },
    },
    suspicion: {
      kind: 'choice',
      options: yesNo,
      folded: true,
      label: { nl: 'Meldcode 1: is er een vermoeden?', en: 'Reporting code 1: is there a suspicion?' },
    },
    danger: {
      kind: 'choice',
      options: yesNo,
      folded: true,
      when: { field: 'suspicion', in: ['yes'] },
      label: {
        nl: 'Meldcode 2: is er acute of structurele onveiligheid?',
        en: 'Reporting code 2: is there acute or structural danger?',
      },
    },
    canHelp: {
      kind: 'choice',
      options: yesNo,
      folded: true,
      when: { field: 'danger', in: ['no'] },
      label: {
        nl: 'Meldcode 3: kun je effectieve hulp bieden of organiseren?',
        en: 'Reporting code 3: can you offer or organise effective help?',
      },
    },
    helpAccepted: {
      kind: 'choice',
      options: yesNo,
      folded: true,
      when: { field: 'canHelp', in: ['yes'] },
      label: {
        nl: 'Meldcode 4: aanvaarden betrokkenen die hulp en zetten ze zich in?',
        en: 'Reporting code 4: do those involved accept that help and commit to it?',
      },
    },
    helpWorks: {
      kind: 'choice',
      options: yesNo,
      folded: true,
      when: { field: 'helpAccepted', in: ['yes'] },
      label: {
        nl: 'Meldcode 5: leidt de hulp op tijd tot het nodige resultaat?',
        en: 'Reporting code 5: does the help give the needed result in time?',
      },
    },
  },
  steps: [
    { title: { nl: 'Aanleiding', en: 'Occasion' }, fields: ['occasion', 'instrument', 'assessors'] },
    { title: { nl: 'Vragen', en: 'Questions' }, fields: ['items', 'children'] },
    {
      title: { nl: 'Conclusie', en: 'Conclusion' },
      fields: ['conclusion', 'ahead', 'certainty', 'agreements', 'noAgreementReason'],
    },
    {
      title: { nl: 'Meldcode', en: 'Reporting code' },
      fields: ['suspicion', 'danger', 'canHelp', 'helpAccepted', 'helpWorks'],
    },
  ],
  checks(answers) {
    const findings: Finding[] = [];
    if ((answers.assessors ?? []).length < 2) {
      findings.push({
        level: 'warn',
        path: 'assessors',
        message: {
          nl: 'Eén beoordelaar: dit telt als niet gezamenlijk. Een collega kan later een eigen oordeel toevoegen.',
          en: 'One assessor: this counts as not joint. A colleague can add a judgement later.',
        },
      });
    }
    if (
      answers.conclusion !== 'safe' &&
      (answers.agreements ?? []).length === 0 &&
      !answers.noAgreementReason
    ) {
      findings.push({
        level: 'warn',
        path: 'agreements',
        message: {
          nl: 'Bij zorgen of onveiligheid hoort een afspraak met wie en wanneer, of een reden waarom die er niet is.',
          en: 'Concerns call for an agreement with who and when, or a reason why there is none.',
        },
      });
    }
    const unknown = (answers.items ?? []).filter(({ answer }) => answer === 'unknown').length;
    if (unknown > 0) {
      findings.push({
        level: 'warn',
        path: 'items',
        message: {
          nl:
            unknown === 1
              ? 'Eén vraag staat nog open om uit te vragen.'
              : `${unknown} vragen staan nog open om uit te vragen.`,
          en:
            unknown === 1
              ? 'One question is still to be asked.'
              : `${unknown} questions are still to be asked.`,
        },
      });
    }
    return findings;
  },
  example: {
    assessment: '01900000-0000-7000-8000-000000000005',
    instrument: 'neutral-frame@1',
    occasion: 'start',
    assessors: [{ role: 'practitioner' }, { role: 'behavioural-scientist' }],
    items: [
      { item: 'immediate-danger', answer: 'no' },
      { item: 'care', child: 1, answer: 'unknown' },
      {
        item: 'conflict',
        answer: 'yes',
        facts: 'Buren hoorden geschreeuw op zaterdag.',
        interpretation: 'De ruzies lopen vaker op.',
      },
    ],
    children: [
      { child: 1, spoken: 'alone' },
      { child: 2, spoken: 'no', notSpokenReason: 'not-safe' },
    ],
    conclusion: 'concerns',
    ahead: 'concerns',
    certainty: 'somewhat',
    agreements: [
      {
        agreement: '01900000-0000-7000-8000-000000000006',
        behaviour: 'Bij oplopende ruzie gaat een van beiden een blok om.',
        who: ['caregiver-1', 'caregiver-2'],
        child: 1,
        fromOn: '2026-01-20',
        evaluateOn: '2026-02-20',
        untilOn: '2026-04-20',
        watchedBy: 'network',
        ifBroken: 'Tante belt de gezinswerker.',
        floorCondition: true,
        status: 'agreed',
      },
    ],
    noAgreementReason: 'Niet van toepassing.',
    suspicion: 'yes',
    danger: 'no',
    canHelp: 'yes',
    helpAccepted: 'yes',
    helpWorks: 'yes',
  },
});
