import { type Entry, effectiveDay } from '../../domain/entry.ts';
import { forms } from '../../forms/registry.ts';
import { retractionV1 } from '../../forms/retraction.v1.ts';
import { retractionsInForce } from '../../history/effective-entries.ts';
import { type Day, dayOfInstant } from '../../time/day.ts';
import { answerColumns } from '../codebook/answer-columns.ts';
import type { ColumnCode } from '../codebook/define-column.ts';
import type { CaseTable } from '../codebook/define-table.ts';
import {
  boolean,
  code,
  day,
  days,
  daysFrom,
  type FilledColumn,
  type Found,
  identifier,
  integer,
  notApplicable,
  rowOf,
  type Subject,
} from '../codebook/fill-column.ts';
import type { ExportedCase } from '../exported-case.ts';
import { caseColumn, pseudonym, teamColumn } from './common-columns.ts';

interface EventSubject extends Subject {
  entry: Entry;
  /** The day on which it counts, or would count. */
  countsOn: Day;
  doesCount: boolean;
  /** What corrected it first, and what took it away first. */
  corrected: Entry | null;
  retracted: Entry | null;
  /** What it corrects, or takes away. */
  about: Entry | null;
}

/** A family's objection to research is no data for research, nor is its withdrawal. */
const NOT_TOLD = 'research-objection';

/** Forms in the order of their numbers: a new one comes at the end. */
const formCodes: readonly ColumnCode[] = [
  'case-opened',
  'goal',
  'action',
  'action-progress',
  'safety-checklist',
  'evaluation',
  'goal-closed',
  'closing',
  'transfer',
  'retraction',
  'consult',
  'consult-answer',
  'consult-outcome',
  'prompt-answer',
  'evaluation-date',
  'joint-conclusion',
  'judgement-seen',
  'support-level',
].map((id, index) => ({
  value: index + 1,
  code: id,
  label: forms.findLast((form) => form.id === id)?.title ?? { nl: id, en: id },
}));

const columns: readonly FilledColumn<EventSubject>[] = [
  caseColumn(),
  identifier(
    'event_id',
    {
      label: { nl: 'Invoer', en: 'Entry' },
      description: {
        nl: 'Pseudoniem van één ingevuld formulier.',
        en: 'Pseudonym of one form as it was filed.',
      },
    },
    ({ exported, entry }) => pseudonym(exported, 'entry', entry.id),
  ),
  code(
    'form',
    {
      label: { nl: 'Formulier', en: 'Form' },
      description: {
        nl: 'Welk formulier. Bezwaar tegen onderzoek staat hier niet in.',
        en: 'Which form. Objections to research are not in it.',
      },
    },
    formCodes,
    ({ entry }) => entry.form,
  ),
  integer(
    'form_version',
    {
      label: { nl: 'Versie van het formulier', en: 'Version of the form' },
      description: { nl: 'Volgnummer van de versie.', en: 'Number of the version.' },
      minimum: 1,
    },
    ({ entry }) => entry.formVersion,
  ),
  teamColumn(
    'team_id',
    {
      label: { nl: 'Team', en: 'Team' },
      nl: 'Het team dat het vastlegde. Wie het vastlegde staat nergens.',
      en: 'The team that recorded it. Who recorded it is nowhere.',
    },
    ({ entry }) => entry.teamId,
  ),
  day(
    'counts_on',
    {
      label: { nl: 'Telt op', en: 'Counts on' },
      description: {
        nl: 'De dag waarop het gebeurde, of de dag van vastleggen als dat meer dan 14 dagen later was; na een verbetering blijft de eerste dag van vastleggen gelden.',
        en: 'The day on which it happened, or the day of recording where that was more than 14 days later; after a correction the first day of recording goes on counting.',
      },
    },
    ({ countsOn }) => countsOn,
  ),
  day(
    'recorded_on',
    {
      label: { nl: 'Vastgelegd', en: 'Recorded' },
      description: {
        nl: 'Dag waarop de invoer bij Doelspoor binnenkwam.',
        en: 'Day on which the entry reached Doelspoor.',
      },
    },
    ({ entry }) => dayOfInstant(entry.recordedAt),
  ),
  integer(
    'delay_days',
    {
      label: { nl: 'Dagen tot vastleggen', en: 'Days until recording' },
      description: {
        nl: 'Dagen van gebeuren tot vastleggen: het gebeurde op recorded_on − delay_days.',
        en: 'Days from happening to recording: it happened on recorded_on − delay_days.',
      },
      unit: days,
    },
    ({ exported, entry }) => daysFrom(exported, entry.happenedOn, dayOfInstant(entry.recordedAt)),
  ),
  boolean(
    'does_count',
    {
      label: { nl: 'Telt op de peildag', en: 'Counts at the cut' },
      description: {
        nl: 'Of deze invoer op de peildag telt: niet ingetrokken, en niet door een verbetering vervangen. Een intrekking zelf telt niet.',
        en: 'Whether this entry counts at the cut: not withdrawn, and not replaced by a correction. A withdrawal itself does not count.',
      },
    },
    ({ doesCount }) => doesCount,
  ),
  day(
    'corrected_on',
    {
      label: { nl: 'Verbeterd', en: 'Corrected' },
      description: {
        nl: 'Dag waarop voor het eerst een verbetering van deze invoer is vastgelegd. −7: niet gebeurd.',
        en: 'Day on which a correction of this entry was first recorded. −7: did not happen.',
      },
      missing: ['not-applicable'],
    },
    ({ corrected }) => recordedOn(corrected),
  ),
  day(
    'retracted_on',
    {
      label: { nl: 'Ingetrokken', en: 'Withdrawn' },
      description: {
        nl: 'Dag waarop de intrekking is vastgelegd die op de peildag gold. −7: niet ingetrokken, of de intrekking is weer ingetrokken.',
        en: 'Day on which the withdrawal was recorded that held at the cut. −7: not withdrawn, or the withdrawal was itself withdrawn.',
      },
      missing: ['not-applicable'],
    },
    ({ retracted }) => recordedOn(retracted),
  ),
  identifier(
    'about_event_id',
    {
      label: { nl: 'Gaat over invoer', en: 'About entry' },
      description: {
        nl: 'De invoer die hiermee is verbeterd of ingetrokken. −7: geen.',
        en: 'The entry that this corrects or withdraws. −7: none.',
      },
      missing: ['not-applicable'],
    },
    ({ exported, about }) => (about ? pseudonym(exported, 'entry', about.id) : notApplicable),
  ),
  reference('goal', { nl: 'Doel', en: 'Goal' }),
  reference('assessment', { nl: 'Beoordeling', en: 'Assessment' }),
  reference('consult', { nl: 'Consult', en: 'Consult' }),
  ...answerColumns(
    {
      form: retractionV1,
      find: ({ entry }: EventSubject) => (entry.form === 'retraction' ? entry.answers : notApplicable),
      missing: ['not-applicable'],
      note: { nl: '−7: een ander formulier.', en: '−7: another form.' },
      which: { nl: 'ingetrokken', en: 'withdrawn' },
    },
    { reason: 'retraction_reason' },
  ),
];

function reference(
  kind: 'goal' | 'assessment' | 'consult',
  label: { nl: string; en: string },
): FilledColumn<EventSubject> {
  return identifier(
    `${kind}_id`,
    {
      label,
      description: {
        nl: `${label.nl} waarover de invoer gaat, als het er één is; ook van invoer die niet telt. −7: geen, of meer dan een.`,
        en: `${label.en} that the entry is about, where it is one; also of entries that do not count. −7: none, or several.`,
      },
      missing: ['not-applicable'],
    },
    ({ exported, entry }) => {
      const id = entry.answers[kind];
      return typeof id === 'string' ? pseudonym(exported, kind, id) : notApplicable;
    },
  );
}

function recordedOn(entry: Entry | null): Found<Day> {
  return entry ? dayOfInstant(entry.recordedAt) : notApplicable;
}

function eventSubjects(exported: ExportedCase): EventSubject[] {
  const byId = new Map(exported.entries.map((entry) => [entry.id, entry]));
  const counting = new Map(exported.counting.map((entry) => [entry.id, entry]));
  const retractions = retractionsInForce(byId.values());
  return [...byId.values()]
    .flatMap((entry): EventSubject[] => {
      const target = entry.form === 'retraction' ? entry.answers.entry : entry.amends;
      const said = typeof target === 'string' ? byId.get(target) : undefined;
      if (entry.form === NOT_TOLD || (entry.form === 'retraction' && said?.form === NOT_TOLD)) return [];
      const about = said && said.form !== NOT_TOLD ? said : null;
      const corrections = exported.entries.filter((one) => one.amends === entry.id && one.id !== entry.id);
      return [
        {
          exported,
          entry,
          countsOn: counting.get(entry.id)?.countsOn ?? effectiveDay(entry.happenedOn, entry.recordedAt),
          doesCount: counting.has(entry.id),
          corrected: firstOf(corrections),
          retracted: firstOf(retractions.get(entry.id) ?? []),
          about,
        },
      ];
    })
    .sort((a, b) => inOrder(a.entry, b.entry));
}

function firstOf(entries: readonly Entry[]): Entry | null {
  return entries.toSorted(inOrder)[0] ?? null;
}

function inOrder(a: Entry, b: Entry): number {
  return a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** One row for each entry, whether it counts or not: when what was recorded, and nothing of what was answered. */
export const events: CaseTable = {
  name: 'events',
  title: { nl: 'Invoer', en: 'Events' },
  unit: { nl: 'Eén ingevuld formulier.', en: 'One form that was filed.' },
  columns: columns.map(({ column }) => column),
  key: ['event_id'],
  foreignKeys: [{ columns: ['case_id'], table: 'cases', references: ['case_id'] }],
  rowsOf: (exported) => eventSubjects(exported).map((subject) => rowOf(columns, subject)),
};
