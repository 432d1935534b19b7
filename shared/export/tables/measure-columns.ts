import type { MeasureDefinition } from '../../measures/define-measure.ts';
import { isMature } from '../../milestones/derive-milestones.ts';
import {
  boolean,
  type FilledColumn,
  type Found,
  integer,
  notApplicable,
  type Subject,
} from '../codebook/fill-column.ts';
import type { ExportedCase, KnownMilestone } from '../exported-case.ts';

/** The milestones of a case as they stand at the cut. */
export function atCut({ milestones }: ExportedCase): KnownMilestone[] {
  return milestones.filter(({ knownUntil }) => knownUntil === null);
}

/** The milestone of a kind about something, as it stands at the cut. */
export function milestoneOf(exported: ExportedCase, kind: string, subject = ''): KnownMilestone | undefined {
  return exported.milestones.find(
    (one) => one.knownUntil === null && one.kind === kind && one.subject === subject,
  );
}

/** What became of a milestone, whatever the day. */
export function verdictOf({ verdict }: KnownMilestone): Found<boolean> {
  switch (verdict) {
    case 'met':
      return true;
    case 'unmet':
      return false;
    case 'excluded':
      return { missing: 'exclusion' };
    case 'excepted':
      return { missing: 'exception' };
  }
}

/** How a milestone counts at the cut. */
export function statusOf(milestone: KnownMilestone, { cutOn }: ExportedCase): Found<boolean> {
  return isMature(milestone, cutOn) ? verdictOf(milestone) : { missing: 'not-yet-due' };
}

/** Kinds of which the terms are the organisation's to set: the words of their measures name the proposals. */
const withTerms: readonly string[] = [
  'first-goals',
  'action-agreed',
  'evaluation',
  'first-safety-check',
  'second-assessor',
  'safety-repeat',
  'safety-goal',
  'consult-answered',
];

function termsText(kind: string): { nl: string[]; en: string[] } {
  return withTerms.includes(kind)
    ? {
        nl: ['Genoemde termijnen zijn voorstellen: die van deze levering staan in measures.json.'],
        en: ['Terms named are proposals: those of this release are in measures.json.'],
      }
    : { nl: [], en: [] };
}

/** Kinds of which what is left out has no milestone at all. */
const withoutMilestone: readonly string[] = ['outcome-recorded', 'no-new-start', 'consult-outcome'];

/** A measure of which the row has at most one unit. */
export function measureColumn<S extends Subject>(
  measure: MeasureDefinition,
  find: (subject: S) => KnownMilestone | undefined,
): FilledColumn<S> {
  const { id, version, milestone, name, met, leftOut, exceptions } = measure;
  const isNowhere = withoutMilestone.includes(milestone);
  const hasExclusions = !isNowhere && !leftOut.nl.startsWith('Niets');
  const terms = termsText(milestone);
  return boolean(
    id.toLowerCase(),
    {
      label: { nl: `${id} ${name.nl}`, en: `${id} ${name.en}` },
      description: {
        nl: [
          `Maat ${id} versie ${version}, mijlpaal ${milestone}. 1: ${met.nl} 0: anders.`,
          ...(hasExclusions ? [`−6: ${leftOut.nl}`] : []),
          ...(exceptions ? [`−5: ${exceptions.nl}`] : []),
          '−8: de uiterste dag was op de peildag nog geen 14 dagen voorbij.',
          `−7: er is niets te tellen. ${isNowhere ? leftOut.nl : ''}`.trim(),
          ...terms.nl,
        ].join(' '),
        en: [
          `Measure ${id} version ${version}, milestone ${milestone}. 1: ${met.en} 0: otherwise.`,
          ...(hasExclusions ? [`−6: ${leftOut.en}`] : []),
          ...(exceptions ? [`−5: ${exceptions.en}`] : []),
          '−8: at the cut the last day to be on time was not yet 14 days past.',
          `−7: there is nothing to count. ${isNowhere ? leftOut.en : ''}`.trim(),
          ...terms.en,
        ].join(' '),
      },
      missing: [
        ...(exceptions ? ['exception' as const] : []),
        ...(hasExclusions ? ['exclusion' as const] : []),
        'not-applicable',
        'not-yet-due',
      ],
    },
    (subject) => {
      const found = find(subject);
      return found ? statusOf(found, subject.exported) : notApplicable;
    },
  );
}

/** A measure of which the row may have several units: how many were met, and how many counted. */
export function measureCounts<S extends Subject>(
  { id, version, milestone, name, met }: MeasureDefinition,
  isOfRow: (subject: S, milestone: KnownMilestone) => boolean = () => true,
): FilledColumn<S>[] {
  const counted = ({ exported, ...rest }: S, statuses: readonly Found<boolean>[]) =>
    atCut(exported).filter(
      (one) =>
        one.kind === milestone &&
        isOfRow({ exported, ...rest } as S, one) &&
        statuses.includes(asBoolean(statusOf(one, exported))),
    ).length;
  return [
    integer(
      `${id.toLowerCase()}_met`,
      {
        label: { nl: `${id} ${name.nl}: gehaald`, en: `${id} ${name.en}: met` },
        description: {
          nl: [
            `Hoeveel eenheden van maat ${id} versie ${version} (mijlpaal ${milestone}) op de peildag meetelden en gehaald waren. Gehaald: ${met.nl}`,
            ...termsText(milestone).nl,
          ].join(' '),
          en: [
            `How many units of measure ${id} version ${version} (milestone ${milestone}) counted at the cut and were met. Met: ${met.en}`,
            ...termsText(milestone).en,
          ].join(' '),
        },
      },
      (subject) => counted(subject, [true]),
    ),
    integer(
      `${id.toLowerCase()}_counted`,
      {
        label: { nl: `${id} ${name.nl}: telt mee`, en: `${id} ${name.en}: counted` },
        description: {
          nl: `Hoeveel eenheden van maat ${id} op de peildag meetelden, gehaald of niet: de noemer.`,
          en: `How many units of measure ${id} counted at the cut, met or not: the denominator.`,
        },
      },
      (subject) => counted(subject, [true, false]),
    ),
  ];
}

function asBoolean(found: Found<boolean>): boolean | null {
  return typeof found === 'boolean' ? found : null;
}
