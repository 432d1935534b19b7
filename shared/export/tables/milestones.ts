import { deviationReason } from '../../codes/deviation-reason.ts';
import { measures } from '../../measures/registry.ts';
import { NEVER } from '../../milestones/define-milestone.ts';
import { isMature } from '../../milestones/derive-milestones.ts';
import { findMilestoneDefinition, isStretch } from '../../milestones/registry.ts';
import type { Day } from '../../time/day.ts';
import type { CaseTable } from '../codebook/define-table.ts';
import {
  boolean,
  code,
  day,
  type FilledColumn,
  type Found,
  identifier,
  integer,
  notApplicable,
  numbered,
  rowOf,
  type Subject,
} from '../codebook/fill-column.ts';
import type { ExportedCase, KnownMilestone } from '../exported-case.ts';
import type { PseudonymKind } from '../pseudonyms.ts';
import { caseColumn, pseudonym, teamColumn } from './common-columns.ts';
import { verdictOf } from './measure-columns.ts';
import { kindCodes, measureCodes } from './milestone-codes.ts';

interface StateSubject extends Subject {
  state: KnownMilestone;
}

const columns: readonly FilledColumn<StateSubject>[] = [
  caseColumn(),
  code(
    'kind',
    {
      label: { nl: 'Soort mijlpaal', en: 'Kind of milestone' },
      description: {
        nl: 'Wat er had moeten gebeuren of wordt geteld.',
        en: 'What should have happened, or is counted.',
      },
    },
    kindCodes,
    ({ state }) => state.kind,
  ),
  code(
    'measure',
    {
      label: { nl: 'Maat', en: 'Measure' },
      description: {
        nl: 'De maat die deze mijlpalen telt; het nummer is dat van de maat. −7: geen enkele.',
        en: 'The measure that counts these milestones; its number is that of the measure. −7: none.',
      },
      missing: ['not-applicable'],
    },
    measureCodes,
    ({ state }) => measures.find(({ milestone }) => milestone === state.kind)?.id ?? notApplicable,
  ),
  identifier(
    'subject_id',
    {
      label: { nl: 'Waarover', en: 'About what' },
      description: {
        nl: 'De letter zegt wat: c_ de zaak zelf, g_ een doel (goals), a_ een beoordeling (assessments), q_ een consult (consults), s_ een veiligheidsafspraak, e_ de invoer van een opschaling (events).',
        en: 'The letter tells what: c_ the case itself, g_ a goal (goals), a_ an assessment (assessments), q_ a consult (consults), s_ a safety agreement, e_ the entry of a scaling up (events).',
      },
    },
    ({ exported, state }) => subjectOf(exported, state),
  ),
  integer(
    'rank',
    {
      label: { nl: 'De hoeveelste', en: 'Which one' },
      description: {
        nl: 'De hoeveelste mijlpaal van deze soort over hetzelfde, vanaf 0: geplande evaluatie, herziening van een afspraak, uitkomst van een consult, reeks dagen van M06.',
        en: 'Which milestone of this kind about the same, from 0: planned evaluation, review of an agreement, outcome of a consult, stretch of days of M06.',
      },
    },
    ({ state }) => rankOf(state),
  ),
  day(
    'known_from_on',
    {
      label: { nl: 'Bekend vanaf', en: 'Known from' },
      description: {
        nl: 'Eerste dag aan het eind waarvan dit zo bekend was: toen het is vastgelegd. Op dag P gold een rij als known_from_on ≤ P en P < known_until_on (of −7).',
        en: 'First day at the end of which it was known like this: when it was recorded. On day P a row held when known_from_on ≤ P and P < known_until_on (or −7).',
      },
    },
    ({ state }) => state.knownFrom,
  ),
  day(
    'known_until_on',
    {
      label: { nl: 'Bekend tot', en: 'Known until' },
      description: {
        nl: 'Eerste dag aan het eind waarvan het anders bekend was, of niet meer bestond. −7: geldt op de peildag nog.',
        en: 'First day at the end of which it was known otherwise, or was not there any more. −7: still holds at the cut.',
      },
      missing: ['not-applicable'],
    },
    ({ state }) => state.knownUntil ?? notApplicable,
  ),
  day(
    'opens_on',
    {
      label: { nl: 'Begint', en: 'Begins' },
      description: {
        nl: 'Vanaf deze dag kan of moet het; bij M06 de eerste dag van de reeks. 0 als dat voor het begin van het onderzoek ligt.',
        en: 'From this day it can or should be done; with M06 the first day of the stretch. 0 where that lies before the study.',
      },
    },
    ({ state }) => state.opensOn,
  ),
  day(
    'due_on',
    {
      label: { nl: 'Streefdag', en: 'Due' },
      description: {
        nl: 'De dag waar mensen naartoe werken; een verzette evaluatie verschuift hem. −8: een reeks dagen (M06) die nog doorloopt.',
        en: 'The date people work towards; moving an evaluation moves it. −8: a stretch of days (M06) that goes on.',
      },
      missing: ['not-yet-due'],
    },
    ({ state }) => ended(state.dueOn),
  ),
  day(
    'deadline_on',
    {
      label: { nl: 'Uiterste dag', en: 'Deadline' },
      description: {
        nl: 'De laatste dag die nog op tijd is; telt op dag P als deadline_on ≤ P − 14. Bij M06 de laatste dag van de reeks: dan telt elke dag van opens_on tot en met de vroegste van deadline_on en P − 14. −8: de reeks loopt nog door.',
        en: 'The last day that is still on time; counts on day P when deadline_on ≤ P − 14. With M06 the last day of the stretch: there each day counts from opens_on to the earlier of deadline_on and P − 14. −8: the stretch goes on.',
      },
      missing: ['not-yet-due'],
    },
    ({ state }) => ended(state.deadlineOn),
  ),
  day(
    'fulfilled_on',
    {
      label: { nl: 'Gedaan', en: 'Fulfilled' },
      description: {
        nl: 'Dag waarop het is gedaan, op tijd of niet. −9: daarvan is in deze stand niets vastgelegd.',
        en: 'Day on which it was done, on time or not. −9: nothing of that was recorded in this state.',
      },
      missing: ['not-recorded'],
    },
    ({ state }) => state.fulfilledOn,
  ),
  teamColumn(
    'team_id',
    {
      label: { nl: 'Team', en: 'Team' },
      nl: 'Het team dat verantwoordelijk was op de uiterste dag, of bij het afsluiten als dat eerder was.',
      en: 'The team that was responsible on the deadline, or at the closing when that was earlier.',
    },
    ({ state }) => state.teamId,
  ),
  boolean(
    'verdict',
    {
      label: { nl: 'Oordeel', en: 'Verdict' },
      description: {
        nl: '1: gehaald. 0: niet gehaald (of nog niet: zie deadline_on). −5: telt niet mee omdat het niet is gehaald om een reden buiten het team. −6: telt niet mee, hoe het ook afliep. Hangt niet af van de dag waarop je kijkt.',
        en: '1: met. 0: not met (or not yet: see deadline_on). −5: left out because it was not met for a reason outside the team. −6: left out whatever the outcome. Does not depend on the day on which one looks.',
      },
      missing: ['exception', 'exclusion'],
    },
    ({ state }) => verdictOf(state),
  ),
  boolean(
    'status',
    {
      label: { nl: 'Stand op de peildag', en: 'Status at the cut' },
      description: {
        nl: 'Het oordeel zoals het op de peildag telt. −8: de uiterste dag is dan nog geen 14 dagen voorbij (bij M06: de reeks begint na die dag). −7: een stand die op de peildag niet meer gold.',
        en: 'The verdict as it counts at the cut. −8: the deadline is not yet 14 days past then (with M06: the stretch begins after that day). −7: a state that no longer held at the cut.',
      },
      missing: ['exception', 'exclusion', 'not-applicable', 'not-yet-due'],
    },
    ({ exported, state }) => {
      if (state.knownUntil !== null) return notApplicable;
      const deadlineOn = isStretch(state.kind) ? state.opensOn : state.deadlineOn;
      return isMature({ deadlineOn }, exported.cutOn) ? verdictOf(state) : { missing: 'not-yet-due' };
    },
  ),
  code(
    'deviation',
    {
      label: { nl: 'Reden waarom het anders gaat', en: 'Reason why it goes another way' },
      description: {
        nl: 'Wat het team op de herinnering antwoordde (formulier prompt-answer); verandert het oordeel niet. −7: aan deze soort wordt niet herinnerd. −9: niets gezegd.',
        en: 'What the team answered to the reminder (form prompt-answer); does not change the verdict. −7: nobody is reminded of this kind. −9: nothing was said.',
      },
      missing: ['not-applicable', 'not-recorded'],
    },
    numbered(deviationReason),
    ({ state }) => (hasForm(state) ? state.deviation : notApplicable),
  ),
];

/** Which kind of thing a milestone is about; those that are not named are about the case. */
const subjectKinds: Readonly<Record<string, PseudonymKind>> = {
  'goal-with-family': 'goal',
  'action-agreed': 'goal',
  evaluation: 'goal',
  'goal-achieved': 'goal',
  'second-assessor': 'assessment',
  'safety-repeat': 'assessment',
  'agreement-review': 'agreement',
  'consult-answered': 'consult',
  'consult-outcome': 'consult',
  'scaled-down': 'entry',
};

function subjectOf(exported: ExportedCase, { kind, subject }: KnownMilestone): string {
  const about = subjectKinds[kind];
  const [id = ''] = subject.split('/');
  return about === undefined ? exported.pseudonym : pseudonym(exported, about, id);
}

/** The subject of a stretch of days is its rank alone. */
function rankOf({ kind, subject }: KnownMilestone): number {
  const [, rank] = isStretch(kind) ? ['', subject] : subject.split('/');
  return Number(rank ?? 0);
}

function ended(on: Day): Found<Day> {
  return on === NEVER ? { missing: 'not-yet-due' } : on;
}

function hasForm({ kind }: KnownMilestone): boolean {
  return (findMilestoneDefinition(kind)?.form ?? null) !== null;
}

/** The history of every milestone as it was known: any measure can be counted from it on any day up to the cut. */
export const milestones: CaseTable = {
  name: 'milestones',
  title: { nl: 'Mijlpalen', en: 'Milestones' },
  unit: {
    nl: 'Eén stand van één mijlpaal, zolang die zo bekend was.',
    en: 'One state of one milestone, while it was known like that.',
  },
  columns: columns.map(({ column }) => column),
  key: ['case_id', 'kind', 'subject_id', 'rank', 'known_from_on'],
  foreignKeys: [{ columns: ['case_id'], table: 'cases', references: ['case_id'] }],
  rowsOf: (exported) => exported.milestones.map((state) => rowOf(columns, { exported, state })),
};
