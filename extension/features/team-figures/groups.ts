/** Under which heading the measures (by id) and the observations (by kind) stand, in the order in which they show there. */
export const groups = {
  goals: { measures: ['M01', 'M02', 'M03', 'M04'], observations: ['first-goal'] },
  evaluation: { measures: ['M05', 'M06'], observations: ['first-evaluation'] },
  safety: {
    measures: ['M07', 'M08', 'M09', 'M10'],
    observations: ['agreement-conclusion', 'agreement-answers'],
  },
  closing: {
    measures: ['M11', 'M12', 'M13', 'M14', 'M17'],
    observations: ['goal-attainment', 'new-start', 'scaled-down'],
  },
  consult: { measures: ['M15', 'M16'], observations: [] },
} as const satisfies Record<string, { measures: readonly string[]; observations: readonly string[] }>;

export type Group = keyof typeof groups;

export const groupNames = Object.keys(groups) as Group[];
