import { tableNames } from '../../../shared/export/codebook/define-table.ts';
import { noCoarsening, type StudyPlan } from '../../../shared/export/study-plan.ts';
import { simulatedTruth } from '../../replay/simulated.ts';
import { markedTeam } from './marked-cases.ts';

const truth = simulatedTruth();
export const { cut: cutOn } = truth.meta;
export const teamsOfLog = Object.keys(truth.measures.M01?.byTeam ?? {});

/** The day of the cut of an earlier release than that of the whole log. */
export const pastOn = '2025-06-30';

/** What is asked of the simulated log. */
export const plan: StudyPlan = {
  title: 'Doelgericht werken',
  purpose: 'Nagaan of doelen die samen met het gezin zijn gesteld vaker worden gehaald.',
  ground: 'scientific-research',
  firstOn: '2024-01-01',
  lastOn: cutOn,
  teams: teamsOfLog,
  detail: 'rows',
  tables: [...tableNames],
  coarsening: noCoarsening,
  leastClass: 1,
  isLinked: true,
  keepFilesDays: 30,
};

/** As somebody writes it who wants to see whether anything falls over it. */
export const awkwardPlan: StudyPlan = {
  ...plan,
  title: `=1+1; "twee" <b>'drie'</b> \\ */ . é`,
  purpose:
    '@SUM(1,2)\n## Kop\n| a | b |\n<script>alert(1)</script> en "aanhalingstekens", \'enkele\' en \\n.',
  lastOn: '2026-03-31',
  teams: [markedTeam],
  isLinked: false,
  keepFilesDays: 1,
};

/** For whoever needs no rows. Its teams are one: each apart has too few families in half a year to tell anything of. */
export const countsPlan: StudyPlan = {
  ...plan,
  teams: [],
  coarsening: { ...noCoarsening, teams: true },
  detail: 'counts',
  tables: ['team_periods'],
  isLinked: false,
};

/** With most of what could single a family out blurred, and families left out of whom there are few alike. */
export const coarsePlan: StudyPlan = {
  ...plan,
  coarsening: { ...noCoarsening, teams: true, household: true },
  leastClass: 8,
  isLinked: false,
};
