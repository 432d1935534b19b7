import { labelOf } from '../../codes/define-code-list.ts';
import { legalGround } from '../../codes/legal-ground.ts';
import { RECORDING_GRACE_DAYS } from '../../domain/norms.ts';
import { missingCodes, missingNames } from '../missing.ts';
import { examplePastOn, type ReleaseFacts } from '../release-facts.ts';
import { markdownTable, oneLine } from './markdown.ts';

const coarseningTexts: Record<keyof ReleaseFacts['coarsening'], string> = {
  teams: 'all teams are taken as one',
  ages: 'children are given as “under 12” and “12 and over”',
  referrer: 'who referred the family is left out',
  household:
    'how many carers and children there are is left out; what one of the parents answered stands with parent/carer 1, whichever it was',
  weeks: 'days are whole weeks: each day is the first of its week since the study began',
};

const missingTexts: Record<keyof typeof missingCodes, string> = {
  exception: 'Not met, for a reason outside the team. That is why it does not count.',
  exclusion: 'Does not count whatever the outcome. For instance because the case was closed already.',
  'not-applicable': 'There is nothing to fill in here, or it is left out of this release.',
  'not-yet-due': 'At the cut the term was still running, or had ended less than fourteen days before.',
  'not-recorded': 'Could have been there, but nobody recorded it.',
};

/** `README.en.md`: what a release is, how it is read, and what its reader has to do with it. */
export function readmeEn(facts: ReleaseFacts): string {
  const { study, organisation, number, version, cutOn } = facts;
  const title = oneLine(study.plan.title);
  return `${[
    `# ${title}: release ${number}`,
    `A research release from Doelspoor, by ${oneLine(organisation)}. Cut **${cutOn}**, version **${version}**. _(Nederlands: README.nl.md)_`,
    ...about(facts),
    ...tables(facts),
    ...opening(facts),
    ...cases(facts),
    ...missing(),
    ...recounting(facts),
    ...limits(facts),
    ...citing(facts, title),
    ...privacy(facts),
    ...checking(),
  ].join('\n\n')}\n`;
}

function about({ study, kind, base }: ReleaseFacts): string[] {
  const { plan } = study;
  return [
    '## What this is',
    plan.detail === 'rows'
      ? 'How teams worked on goals with families: what happened when, in numbers. There are no names, case numbers or written texts in it. It is still **pseudonymised personal data**: someone who knows a family might recognise it.'
      : 'Counts by team and quarter. Small numbers are hidden. No row is about one family.',
    `Purpose of the study: ${oneLine(plan.purpose)}`,
    `Legal ground: ${labelOf(legalGround, plan.ground).en}. Who approved the study is told in Doelspoor.`,
    ...(base && kind === 'correction'
      ? [
          `This **corrects** release ${base.number} (version ${base.version}). Do not use that one any more. What differs is in \`differences.json\`.`,
        ]
      : []),
    ...(base && kind === 'incremental'
      ? [
          `This **adds to** release ${base.number} (version ${base.version}). The tables hold only rows that are new, changed or withdrawn; the last column, \`change\`, tells which. Remove withdrawn rows from what you had as well, and of a case that is withdrawn in \`cases\` all rows of every table: a family may have objected. In R \`doelspoor_update(data, addition)\` does it for you. If you do not have the release before, ask for a full one. How much differs is in \`differences.json\`.`,
        ]
      : []),
  ];
}

function tables({ tables: all, files }: ReleaseFacts): string[] {
  const rowsOf = (name: string) => files.find((file) => file.name === `data/${name}.csv`)?.rows ?? null;
  return [
    '## What is in it',
    markdownTable(
      ['Table', 'One row is', 'Rows'],
      all.map(({ name, unit }) => [`\`${name}\``, unit.en, String(rowsOf(name) ?? '')]),
    ),
    'What each column means is told in `codebook.html`. The same is in `codebook.csv` as a table, in `datapackage.json` for R and other programs, and in `redcap.csv` for REDCap. The measures are in `measures.json`.',
  ];
}

function opening({ study, tables: all }: ReleaseFacts): string[] {
  const first = all[0]?.name ?? 'cases';
  const recount = study.plan.detail === 'rows' && all.some(({ name }) => name === 'milestones');
  return [
    '## How to open it',
    'Unpack the zip into a folder first.',
    `**R.** No packages are needed:\n\n\`\`\`r\nsource("read.R")\ndata <- read_doelspoor(".", labels = "en")\nhead(data$${first})\n${recount ? 'doelspoor_measure(data, "M01", by = "team_id")\n' : ''}\`\`\`\n\nCodes become factors with an English name. A cell without a value is \`NA\`; the column \`…_why\` says why.`,
    `**SPSS.** Open \`spss/${first}.sps\` and run it. The syntax reads the table, adds names (in Dutch) and missing values and saves \`${first}.sav\`. If SPSS does not find the file, put the whole path of this folder at the top. It works in PSPP too.`,
    '**Excel.** The files in the folder `excel` are for a Dutch Excel: `;` between the cells and a decimal comma. Any other Excel opens those in `data`.',
    '**Python, DuckDB and Arrow.** Use the folder `parquet`.',
    'Days are whole days since the first day of the study, which is 0. Codes are fixed numbers, in later releases too. At most columns are added, at the end.',
  ];
}

function cases({ study, cases: count, leftOut, smallestClass, coarsening, cutOn }: ReleaseFacts): string[] {
  const { firstOn, lastOn, teams, leastClass } = study.plan;
  const coarse = Object.entries(coarseningTexts).filter(
    ([name]) => coarsening[name as keyof typeof coarseningTexts],
  );
  return [
    '## Which cases are in it',
    `Cases opened from ${firstOn} up to and including ${lastOn}, ${teams.length === 0 ? 'of all teams' : 'of the teams in the plan'}, of which everything happened on or after ${firstOn}. Whatever was recorded up to the end of ${cutOn} counts; what was recorded later does not exist for this release.`,
    'A family that objected to research is nowhere in it: in no table and in no count.',
    [
      `Cases in this release: ${count}.`,
      leftOut > 0
        ? `Left out: ${leftOut}, because fewer than ${leastClass} cases were alike. Take that into account: unusual families are missing more often.`
        : '',
      smallestClass === null ? '' : `The smallest group of cases that are alike has ${smallestClass}.`,
    ]
      .filter((text) => text !== '')
      .join(' '),
    ...(coarse.length > 0 ? [`Made less precise: ${coarse.map(([, text]) => text).join('; ')}.`] : []),
  ];
}

function missing(): string[] {
  const rows = Object.entries(missingTexts).map(([name, text]) => {
    const code = name as keyof typeof missingTexts;
    return [`\`${missingCodes[code]}\``, missingNames[code].en, text];
  });
  return [
    '## Cells without a value',
    'No cell is empty. Where there is no value, one of these numbers stands. No real value is ever negative.',
    markdownTable(['Number', 'Name', 'Means'], rows),
    'Never calculate with them as if they were numbers. `read.R` and the SPSS syntax take care of that; in Excel and with `data/*.csv` you have to do it yourself.',
  ];
}

function recounting(facts: ReleaseFacts): string[] {
  const { study, tables: all, coarsening } = facts;
  const hasCases = all.some(({ name }) => name === 'cases');
  if (study.plan.detail !== 'rows' || !all.some(({ name }) => name === 'milestones')) return [];
  return [
    '## Counting the measures again',
    `Each measure counts rows of \`milestones\`. A row counts when its deadline is at least ${RECORDING_GRACE_DAYS} days ago. The measure is what was met (\`verdict\` 1) of what was met or not (\`verdict\` 1 or 0). What is left out is in neither.`,
    `A row is what was known from \`known_from_on\` until \`known_until_on\`. So you can count on any past day what a team saw then: take the rows that were known on that day. \`doelspoor_measure(data, "M01", on = "${examplePastOn(facts)}")\` does it. With M06 a row is a stretch of days, and each day counts.`,
    ...(coarsening.weeks
      ? [
          'Because days are whole weeks here, counting again is exact on the day of the cut; on a day before it may differ by a few cases, with M06 by a few days a case and with T1 by a week.',
        ]
      : []),
    'How long it took until the first goal (T1) is given by `doelspoor_first_goal(data)`, also with `on` and `by`. `doelspoor_first_goals(data)` gives it case by case, for a survival analysis of your own. A case that closes first can’t have a goal any more: take that as a competing outcome (Aalen-Johansen), not as censored.',
    `Without R, on a past day: take the rows that were known then. The start is \`opens_on\` of \`first-safety-check\`, the first goal \`fulfilled_on\` of \`first-goals\`, the closing \`opens_on\` of \`drop-out\` (column \`kind\`). A goal on the day of closing is too late.${hasCases ? ' On the day of the cut it is in `cases`, in `t1_days` and `t1_end`.' : ''}`,
    'If your figures are not those that a team sees in Doelspoor, that may be right: there, cases from before the study and of families that objected count too.',
  ];
}

function limits({ study }: ReleaseFacts): string[] {
  return [
    '## What can’t be concluded from it',
    [
      '- **Whether a team does good work.** The measures tell what was recorded and when, not how good the conversation was. With these numbers a ranking of teams is mostly chance.',
      '- **Whether something is due to goal-oriented work.** There is no group to compare with, and families were not drawn by lot.',
      '- **How all families are doing.** Families without help, with an objection or left out because they stand out are not in it.',
      '- **That something did not happen.** “Not recorded” is not “not done”.',
      ...(study.plan.detail === 'rows'
        ? [
            '- **How cases ended that are still open.** Use survival analysis with `observed_days`, not a share of all cases.',
            '- **How certain a share is, without minding families.** Goals of one family are alike: use errors clustered by `case_id`. Families of one team are alike too; with few teams a model with an effect for each team does better than clustering by team.',
            '- **Which cases are of the same family.** A family that comes back is a new case with a pseudonym of its own. So two cases are not always two families.',
          ]
        : []),
    ].join('\n'),
  ];
}

function citing({ version, number, cutOn, organisation, frozen }: ReleaseFacts, title: string): string[] {
  return [
    '## How to cite it',
    `> ${oneLine(organisation)}. _${title}_: research release ${number} from Doelspoor. Cut ${cutOn}. Version ${version}.`,
    `The version is the day of the cut with the beginning of the SHA-256 of the tables. Two releases with the same version have the same tables to the last byte. Made with codebook ${frozen.codebook}; the terms, measures and forms are in \`MANIFEST.json\` with their versions.`,
  ];
}

function privacy({ study }: ReleaseFacts): string[] {
  const { keepFilesDays, isLinked, detail } = study.plan;
  if (detail === 'counts')
    return [
      '## Privacy',
      `Do not try to work out hidden numbers. Once made, the files stay in Doelspoor for ${keepFilesDays} days.`,
    ];
  return [
    '## Privacy: what you have to do',
    [
      '- Use the data for the purpose above only. Another purpose needs another approval.',
      '- Keep them where only the researchers of this study can get at them. Not on a private device, in mail or in a public folder.',
      '- Do not pass them on. A colleague of the study downloads a copy of their own; then it is known who has it.',
      '- Do not try to recognise anyone, and do not link them to other data about people. If you do recognise a family, tell whoever approved the study and do not use it.',
      '- Do not publish numbers below ten, nor numbers from which they follow by subtraction.',
      '- If a copy is lost or ends up where it does not belong, report it to the organisation the same day: it may be a data breach.',
      isLinked
        ? '- A case has the same pseudonym in every release of this study. Remove a withdrawn case from earlier releases too.'
        : '- Pseudonyms are for this release only. Do not try to link them to another release.',
    ].join('\n'),
    `**How long.** Once made, the files stay in Doelspoor for ${keepFilesDays} days; which day that is, is told there. Delete your own copies as soon as the study is done. For a check later the organisation can make the same release again, as long as the study has not been closed.`,
  ];
}

function checking(): string[] {
  return [
    '## Is everything there?',
    '`MANIFEST.json` tells of every other file how large it is, how many rows it has and its SHA-256.',
  ];
}
