import type { Conclusion, GoalEnd } from './story.ts';

export interface SituationGoal {
  /** How an idea's text begins. */
  text: string;
  /** Scores from the start on; drawn when left out. */
  course?: readonly number[];
  ends?: GoalEnd;
}

export interface SituationCheck {
  daysAgo: number;
  conclusion: Conclusion;
  /** Left out: filled in together. A number: a colleague's own judgement, days ago. Null: nobody else yet. */
  colleagueDaysAgo?: number | null;
  reviewInDays?: number;
}

/** How one of the signed-in practitioner's cases stands today. Numbers are those of the example case system. */
export interface Situation {
  number: string;
  goals: readonly (string | SituationGoal)[];
  goalsDaysAgo: number;
  evaluatedDaysAgo: readonly number[];
  /** The next evaluation; negative when that day has passed. */
  nextInDays: number;
  checks: readonly SituationCheck[];
  /** She asked for someone to think along at the last evaluation. */
  needsConsult?: true;
}

/** The cases of the example case system, but for the one in which nothing was done yet. */
export const situations: readonly Situation[] = [
  calm('2026-01204', ['Naar bed zonder strijd', 'Elke dag een kwartier'], 285, [215, 140, 62], 25, 295),
  calm('2026-01219', ['Wij zeggen allebei', 'Op zondag', 'Ik blijf rustig'], 244, [178, 112, 40], 38, 280),
  {
    ...calm('2026-01243', ['Wij zeggen allebei', 'Als het oploopt'], 262, [180, 101, 27], 49),
    checks: [
      { daysAgo: 270, conclusion: 'concerns', reviewInDays: -200 },
      { daysAgo: 185, conclusion: 'concerns', reviewInDays: -120 },
      { daysAgo: 101, conclusion: 'safe' },
    ],
  },
  {
    ...calm('2026-01258', [], 250, [170, 88, 20], 51, 262),
    goals: [
      { text: 'Elke dag naar school', course: [3, 4, 3, 2] },
      { text: 'Op tijd in de klas', course: [4, 4, 3, 3] },
    ],
    needsConsult: true,
  },
  {
    ...calm('2026-01287', ['Overdracht van de kinderen', 'De kinderen zien hun opa'], 240, [160, 80], 12),
    checks: [
      { daysAgo: 255, conclusion: 'concerns', reviewInDays: -190 },
      { daysAgo: 172, conclusion: 'safe' },
    ],
  },
  {
    ...calm('2026-01301', [], 230, [150, 75], 31, 228),
    goals: [
      { text: 'De huur wordt op tijd', course: [2, 5, 8], ends: 'achieved' },
      'Weten welke schulden',
      'Drie mensen die we',
    ],
  },
  calm(
    '2026-01336',
    ['Twee keer per week iets doen', 'Elke dag een keer naar buiten'],
    215,
    [140, 58],
    33,
    230,
  ),
  calm(
    '2026-01352',
    ['Twee avonden per week rust', 'Drie mensen die we', 'Hulp vragen'],
    205,
    [120, 33],
    55,
    220,
  ),
  {
    ...calm('2026-01379', ['De kinderen hebben een plek', 'Wij slaan niet'], 215, [130, 60], 26),
    checks: [
      { daysAgo: 222, conclusion: 'unsafe', reviewInDays: -190 },
      { daysAgo: 150, conclusion: 'concerns', reviewInDays: -100 },
      { daysAgo: 87, conclusion: 'concerns', reviewInDays: 8 },
    ],
  },
  {
    ...calm('2026-01411', [], 190, [105, 30], 44, 180),
    goals: [{ text: 'Zeggen dat je boos bent', course: [4, 4, 4] }, 'Wachten op je beurt'],
  },
  calm('2026-01428', ['De kinderen kunnen mee'], 170, [95], -19, 180),
  calm('2026-01457', ['Minder hoofdpijn', 'Een rustige plek'], 138, [73], 9, 170),
  {
    ...calm('2026-01483', ['Overdracht van de kinderen', 'Wij zeggen allebei'], 150, [70], 29),
    checks: [
      { daysAgo: 165, conclusion: 'concerns', reviewInDays: -110 },
      { daysAgo: 80, conclusion: 'safe' },
    ],
  },
  {
    ...calm('2026-01506', ['Ik weet waar mijn kind is', 'Twee keer per week sporten'], 140, [57], 11),
    checks: [
      { daysAgo: 147, conclusion: 'concerns', colleagueDaysAgo: 141, reviewInDays: -90 },
      { daysAgo: 62, conclusion: 'concerns', reviewInDays: 30 },
    ],
  },
  calm('2026-01532', ['Elke dag ontbijten', 'Groente eten'], 120, [45], 40, 135),
  calm('2026-01564', ['Weer drie dagen', 'School en wij praten'], 115, [35], 28, 120),
  calm('2026-01589', ['Ieder kind een eigen', 'Een huis waar we'], 85, [12], 60, 110),
  calm('2026-01617', ['Praten over papa', 'Elke dag een keer naar buiten'], 64, [15], 70, 100),
  calm('2026-01655', ['In mijn eigen bed', 'Minder piekeren'], 70, [], 6, 80),
  {
    ...calm('2026-01701', ['De kinderen weten wat', 'Hulp vragen'], 45, [], 35),
    checks: [
      { daysAgo: 55, conclusion: 'safe' },
      { daysAgo: 9, conclusion: 'concerns', colleagueDaysAgo: null, reviewInDays: 19 },
    ],
  },
  calm('2026-01748', ['Een vriend of vriendin'], 25, [], 50),
  calm('2026-01795', [], 0, [], 0, 20),
  {
    ...calm('2026-01842', [], 176, [142, 107, 71], 2),
    goals: [
      { text: 'Drie keer per week samen eten', course: [4, 5, 5, 6] },
      { text: 'Elke dag naar school', course: [2, 3, 4, 5] },
      { text: 'Rust over de rekeningen', course: [3, 3, 4, 3] },
      { text: 'Als het oploopt', course: [3, 6, 8], ends: 'achieved' },
    ],
    checks: [
      { daysAgo: 168, conclusion: 'concerns', reviewInDays: -110 },
      { daysAgo: 80, conclusion: 'concerns', reviewInDays: 11 },
    ],
  },
];

/** A case in which nothing is wrong: what is left out of `checks` was found safe, or was not looked at yet. */
function calm(
  number: string,
  goals: readonly string[],
  goalsDaysAgo: number,
  evaluatedDaysAgo: readonly number[],
  nextInDays: number,
  foundSafeDaysAgo?: number,
): Situation {
  return {
    number,
    goals,
    goalsDaysAgo,
    evaluatedDaysAgo,
    nextInDays,
    checks: foundSafeDaysAgo === undefined ? [] : [{ daysAgo: foundSafeDaysAgo, conclusion: 'safe' }],
  };
}
