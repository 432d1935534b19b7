import { defaultNorms } from '../../../shared/domain/norms.ts';
import { type Column, defineColumn } from '../../../shared/export/codebook/define-column.ts';
import type { Row, TableDescription } from '../../../shared/export/codebook/define-table.ts';
import type { Missing } from '../../../shared/export/missing.ts';
import type { ReleaseFacts } from '../../../shared/export/release-facts.ts';
import { noCoarsening } from '../../../shared/export/study-plan.ts';
import { kindCodes } from '../../../shared/export/tables/milestone-codes.ts';
import { measures } from '../../../shared/measures/registry.ts';

const none: readonly Missing[] = [];

function day(name: string, missing: readonly Missing[] = none): Column {
  return defineColumn({ name, type: 'day', ...said(name), missing });
}

function said(name: string) {
  return {
    label: { nl: `Kolom ${name}`, en: `Column ${name}` },
    description: { nl: `Wat ${name} zegt.`, en: `What ${name} says.` },
  };
}

/** A wide table with each kind of column, and texts that no format takes lightly. */
export const smallCases: TableDescription = {
  name: 'cases',
  title: { nl: 'Zaken', en: 'Cases' },
  unit: { nl: 'Eén zaak.', en: 'One case.' },
  key: ['case_id'],
  foreignKeys: [],
  columns: [
    defineColumn({ name: 'case_id', type: 'identifier', ...said('case_id'), missing: [] }),
    day('opened_on'),
    day('closed_on', ['not-yet-due']),
    day('first_goal_on', ['not-yet-due', 'not-recorded']),
    defineColumn({
      name: 'children',
      type: 'integer',
      ...said('children'),
      unit: { nl: 'kinderen', en: 'children' },
      minimum: 0,
      maximum: 20,
      missing: ['not-applicable', 'not-recorded'],
    }),
    defineColumn({
      name: 'score',
      type: 'number',
      ...said('score'),
      unit: null,
      minimum: 0,
      maximum: null,
      missing: ['not-recorded'],
    }),
    defineColumn({
      name: 'referrer',
      type: 'code',
      label: {
        nl: `Wie “het” gezin's komst, 1 < 2 | 3; ${'heel lang ë '.repeat(30)}`,
        en: 'Who "it" was, <b>',
      },
      description: { nl: 'Regel één,\nen “twee”: 5 > 4 & meer.', en: 'Line one,\nand "two": 5 > 4 & more.' },
      codes: [
        { value: 1, code: 'self', label: { nl: "zo'n gezin, zelf", en: 'such a family, itself' } },
        { value: 2, code: 'school', label: { nl: 'school | crèche', en: 'school | nursery' } },
      ],
      missing: ['not-applicable', 'not-recorded'],
    }),
    defineColumn({
      name: 'm01',
      type: 'boolean',
      ...said('m01'),
      missing: ['exception', 'exclusion', 'not-applicable', 'not-yet-due'],
    }),
  ],
};

/** As much of milestones as counting needs. */
export const smallMilestones: TableDescription = {
  name: 'milestones',
  title: { nl: 'Mijlpalen', en: 'Milestones' },
  unit: { nl: 'Eén toestand van één mijlpaal.', en: 'One state of one milestone.' },
  key: ['case_id', 'kind', 'opens_on', 'known_from_on'],
  foreignKeys: [
    { columns: ['case_id'], table: 'cases', references: ['case_id'] },
    { columns: ['goal_id'], table: 'goals', references: ['goal_id'] },
  ],
  columns: [
    defineColumn({ name: 'case_id', type: 'identifier', ...said('case_id'), missing: [] }),
    defineColumn({ name: 'goal_id', type: 'identifier', ...said('goal_id'), missing: ['not-applicable'] }),
    defineColumn({ name: 'team_id', type: 'identifier', ...said('team_id'), missing: [] }),
    defineColumn({
      name: 'measure',
      type: 'code',
      ...said('measure'),
      codes: measures.map(({ id, name }, at) => ({ value: at + 1, code: id, label: name })),
      missing: ['not-applicable'],
    }),
    defineColumn({ name: 'kind', type: 'code', ...said('kind'), codes: kindCodes, missing: [] }),
    day('opens_on'),
    day('deadline_on', ['not-yet-due']),
    day('fulfilled_on', ['not-recorded']),
    day('known_from_on'),
    day('known_until_on', ['not-applicable']),
    defineColumn({
      name: 'verdict',
      type: 'boolean',
      ...said('verdict'),
      missing: ['exception', 'exclusion'],
    }),
    defineColumn({
      name: 'status',
      type: 'boolean',
      ...said('status'),
      missing: ['exception', 'exclusion', 'not-applicable', 'not-yet-due'],
    }),
  ],
};

export const caseRows: readonly Row[] = [
  ['c_00000000000000a1', 0, 100, 30, 2, 12.5, 1, 1],
  ['c_00000000000000b2', 10, { missing: 'not-yet-due' }, { missing: 'not-recorded' }, 0, 0, 2, 0],
  [
    'c_00000000000000c3',
    700,
    { missing: 'not-yet-due' },
    { missing: 'not-yet-due' },
    { missing: 'not-applicable' },
    { missing: 'not-recorded' },
    { missing: 'not-recorded' },
    { missing: 'not-yet-due' },
  ],
];

/** A full release of two tables, with a title and purpose as people may well write them. */
export const smallFacts: ReleaseFacts = {
  organisation: 'Gemeente Voorbeeld',
  study: {
    id: '6f2c1c9e-3f5e-4a39-9a55-0d8b3a4f6b11',
    version: 2,
    plan: {
      title: 'Doelen | sámen\n<b>gesteld</b>',
      purpose: '=1+1 is "geen" formule;\nwel een doel, met `tekens` & <script>alert(1)</script>.',
      ground: 'public-task',
      firstOn: '2024-01-01',
      lastOn: '2025-12-31',
      teams: [],
      detail: 'rows',
      tables: ['cases', 'milestones'],
      coarsening: noCoarsening,
      leastClass: 5,
      isLinked: false,
      keepFilesDays: 30,
    },
  },
  number: 3,
  kind: 'full',
  base: null,
  cutOn: '2025-12-31',
  coarsening: { ...noCoarsening, teams: true },
  frozen: {
    normsVersion: 0,
    norms: defaultNorms,
    measures: measures.map(({ id, version }) => ({ id, version })),
    forms: [{ id: 'goal', version: 1 }],
    instruments: [],
    codebook: 1,
    package: 1,
  },
  cases: 3,
  leftOut: 2,
  smallestClass: 5,
  tables: [smallCases, smallMilestones],
  files: [
    { name: 'data/cases.csv', bytes: 100, rows: 3, sha256: 'a'.repeat(64) },
    { name: 'data/milestones.csv', bytes: 200, rows: 9, sha256: 'b'.repeat(64) },
    { name: 'excel/cases.csv', bytes: 103, rows: 3, sha256: 'c'.repeat(64) },
  ],
  version: '2025-12-31-abcdef012345',
  differences: null,
};
