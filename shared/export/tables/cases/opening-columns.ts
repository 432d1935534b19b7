import { ageBand } from '../../../codes/age-band.ts';
import { domainState } from '../../../codes/domain-state.ts';
import { lifeDomain } from '../../../codes/life-domain.ts';
import { caseOpenedV1 } from '../../../forms/case-opened.v1.ts';
import { answerColumns } from '../../codebook/answer-columns.ts';
import {
  boolean,
  code,
  day,
  type FilledColumn,
  type Found,
  integer,
  notApplicable,
  numbered,
} from '../../codebook/fill-column.ts';
import { caseColumn, countColumn, observedDays, teamColumn } from '../common-columns.ts';
import type { CaseSubject } from './case-subject.ts';

const opening = { form: caseOpenedV1, find: ({ opening: answers }: CaseSubject) => answers };
const form = { nl: 'het formulier Zaak starten (case-opened@1)', en: 'the form Start case (case-opened@1)' };

/** Where children are counted as under 12, and 12 and over. */
const under12: readonly string[] = ['0-3', '4-11'];

/** What was said when the case was opened, as corrected up to the cut. */
export const openingColumns: readonly FilledColumn<CaseSubject>[] = [
  caseColumn(),
  teamColumn(
    'team_id',
    {
      label: { nl: 'Team bij de start', en: 'Team at the start' },
      nl: 'Het team dat de zaak opende.',
      en: 'The team that opened the case.',
    },
    ({ opened }) => opened.teamId,
  ),
  teamColumn(
    'last_team_id',
    {
      label: { nl: 'Laatste team', en: 'Last team' },
      nl: 'Het team dat op de peildag verantwoordelijk was, of bij het afsluiten.',
      en: 'The team that was responsible at the cut, or when the case was closed.',
    },
    ({ exported: { history }, opened }) =>
      history.transfers.findLast(({ on }) => !history.closed || on <= history.closed.on)?.teamId ??
      opened.teamId,
  ),
  countColumn(
    'transfers',
    { nl: 'Overdrachten', en: 'Transfers' },
    {
      nl: 'Hoe vaak de zaak naar een ander team ging (formulier Zaak overdragen).',
      en: 'How often the case went to another team (form Transfer case).',
    },
    ({ exported }) => exported.history.transfers.length,
  ),
  day(
    'opened_on',
    {
      label: { nl: 'Start', en: 'Start' },
      description: {
        nl: 'Dag waarop de hulp begon; als dat meer dan 14 dagen later is vastgelegd, de dag van vastleggen.',
        en: 'Day on which the help began; where it was recorded more than 14 days later, the day of recording.',
      },
    },
    ({ opened }) => opened.on,
  ),
  day(
    'clock_on',
    {
      label: { nl: 'Begin van de termijn van zes weken', en: 'Begin of the six-week term' },
      description: {
        nl: 'Dag waarop duidelijk was of het gezin een familiegroepsplan maakt; anders de start. Van hier telt M01.',
        en: 'Day on which it was settled whether the family makes a family group plan; otherwise the start. M01 counts from here.',
      },
    },
    ({ exported, opened }) => exported.history.clockOn ?? opened.on,
  ),
  observedDays({ nl: 'de start', en: 'the start' }, ({ opened }) => opened.on),
  ...answerColumns(opening, { familyGroupPlan: 'family_group_plan', hereBefore: 'here_before' }),
  ...answerColumns(
    {
      form: caseOpenedV1,
      find: ({ exported, opening: answers }: CaseSubject) =>
        exported.coarsening.referrer ? notApplicable : answers,
      missing: ['not-applicable'],
      note: {
        nl: 'Bron van de lijst: iJw COD327. −7: in deze levering weggelaten.',
        en: 'Source of the list: iJw COD327. −7: left out of this release.',
      },
    },
    { referrer: 'referrer' },
  ),
  ...answerColumns(
    {
      form: caseOpenedV1,
      find: ({ exported, opening: answers }: CaseSubject) =>
        exported.coarsening.household ? notApplicable : answers,
      missing: ['not-applicable'],
      note: { nl: '−7: in deze levering weggelaten.', en: '−7: left out of this release.' },
    },
    { carers: 'carers' },
  ),
  integer(
    'children',
    {
      label: { nl: 'Kinderen', en: 'Children' },
      description: {
        nl: `Aantal kinderen op ${form.nl}. −7: in deze levering weggelaten.`,
        en: `Number of children on ${form.en}. −7: left out of this release.`,
      },
      maximum: 15,
      missing: ['not-applicable', 'not-recorded'],
    },
    ({ exported, opening: { children } }) => {
      if (exported.coarsening.household) return notApplicable;
      return Array.isArray(children) ? children.length : null;
    },
  ),
  ...ageBand.codes.map(({ code: band, nl, en }) =>
    boolean<CaseSubject>(
      `child_${band.replace('+', '_plus').replace('-', '_')}`,
      {
        label: { nl: `Kind van ${nl}`, en: `Child of ${en}` },
        description: {
          nl: `Of er op ${form.nl} een kind van ${nl} staat. −7: in deze levering alleen in twee groepen.`,
          en: `Whether ${form.en} has a child of ${en}. −7: in two groups only in this release.`,
        },
        missing: ['not-applicable', 'not-recorded'],
      },
      (subject) =>
        subject.exported.coarsening.ages ? notApplicable : hasChild(subject, (one) => one === band),
    ),
  ),
  boolean(
    'child_under_12',
    {
      label: { nl: 'Kind onder 12 jaar', en: 'Child under 12' },
      description: {
        nl: `Of er op ${form.nl} een kind van 0 tot en met 11 jaar staat.`,
        en: `Whether ${form.en} has a child of 0 to 11 years.`,
      },
      missing: ['not-recorded'],
    },
    (subject) => hasChild(subject, (band) => under12.includes(band)),
  ),
  boolean(
    'child_12_and_over',
    {
      label: { nl: 'Kind van 12 jaar of ouder', en: 'Child of 12 or over' },
      description: {
        nl: `Of er op ${form.nl} een kind van 12 jaar of ouder staat.`,
        en: `Whether ${form.en} has a child of 12 or over.`,
      },
      missing: ['not-recorded'],
    },
    (subject) => hasChild(subject, (band) => !under12.includes(band)),
  ),
  ...lifeDomain.codes.map(({ code: domain, nl, en }) =>
    code<CaseSubject>(
      `domain_${domain.replaceAll('-', '_')}`,
      {
        label: { nl: `Leefgebied: ${nl}`, en: `Life domain: ${en}` },
        description: {
          nl: `Hoe het ging op het leefgebied “${nl}”, volgens ${form.nl}. −9: hierover is niets ingevuld.`,
          en: `How things were in the life domain “${en}”, on ${form.en}. −9: nothing was filled in about it.`,
        },
        missing: ['not-recorded'],
      },
      numbered(domainState),
      ({ exported }) => exported.history.domains[domain],
    ),
  ),
  countColumn(
    'connections',
    { nl: 'Samenhangende zorgen', en: 'Connected concerns' },
    {
      nl: `Hoe vaak op ${form.nl} staat dat zorgen op leefgebieden samenhangen.`,
      en: `How often ${form.en} says that concerns in life domains hang together.`,
    },
    ({ exported }) => exported.history.connections.length,
  ),
];

/** Null where no children were filled in. */
function hasChild(
  { exported, opening: { children } }: CaseSubject,
  isIt: (band: string) => boolean,
): Found<boolean> {
  return Array.isArray(children) ? exported.history.household.children.some(isIt) : null;
}
