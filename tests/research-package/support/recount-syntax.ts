/**
 * SPSS syntax that counts a release again from what its own syntax saved, as of some days of the study: a line for
 * each day, measure, team and outcome. And the days to the first goal, with how they ended.
 * @param days since the first day of the study; the last is the cut
 */
export function recountSyntax(days: readonly number[]): string {
  const cut = days.at(-1);
  return [
    ...days.flatMap((day) => [
      "GET FILE='milestones.sav'.",
      'MISSING VALUES ALL ().',
      `SELECT IF (known_from_on <= ${day} AND (known_until_on = -7 OR known_until_on > ${day})).`,
      `COMPUTE day = ${day}.`,
      'COMPUTE outcome = verdict.',
      `IF (deadline_on < 0 OR deadline_on + 14 > ${day}) outcome = -8.`,
      'AGGREGATE OUTFILE=* /BREAK=day measure team_id outcome /units=N.',
      `SAVE OUTFILE='recounted-${day}.sav'.`,
    ]),
    `ADD FILES ${days.map((day) => `/FILE='recounted-${day}.sav'`).join(' ')}.`,
    "SAVE TRANSLATE /OUTFILE='recounted.csv' /TYPE=CSV /FIELDNAMES /CELLS=VALUES /REPLACE.",
    "GET FILE='cases.sav'.",
    'MISSING VALUES ALL ().',
    'COMPUTE end = 0.',
    'IF (closed_on >= 0) end = 2.',
    'IF (first_goal_on >= 0 AND (closed_on < 0 OR first_goal_on < closed_on)) end = 1.',
    `COMPUTE days = ${cut} - opened_on.`,
    'IF (end = 1) days = first_goal_on - opened_on.',
    'IF (end = 2) days = closed_on - opened_on.',
    'AGGREGATE OUTFILE=* /BREAK=end days /units=N.',
    "SAVE TRANSLATE /OUTFILE='first-goal.csv' /TYPE=CSV /FIELDNAMES /CELLS=VALUES /REPLACE.",
    '',
  ].join('\n');
}
