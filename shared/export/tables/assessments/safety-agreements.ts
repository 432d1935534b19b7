import { actionOwner } from '../../../codes/action-owner.ts';
import { agreementStatus } from '../../../codes/agreement-status.ts';
import type { Answers } from '../../../forms/define-form.ts';
import type { FilledColumn } from '../../codebook/fill-column.ts';
import type { AssessmentSubject } from '../assessments.ts';
import { countColumn } from '../common-columns.ts';

const made = {
  nl: 'dat met het eerste oordeel of de laatste gezamenlijke conclusie is gemaakt of vernieuwd',
  en: 'made or renewed with the first judgement or the last conclusion together',
};

/** The safety agreements that were made with an assessment; when they would be reviewed stands in `milestones`. */
export const safetyAgreementColumns: readonly FilledColumn<AssessmentSubject>[] = [
  agreementCount(
    'agreements',
    { nl: 'Veiligheidsafspraken', en: 'Safety agreements' },
    { nl: '', en: '' },
    () => true,
  ),
  ...agreementStatus.codes.map(({ code, nl, en }) =>
    agreementCount(
      `agreements_${code.replaceAll('-', '_')}`,
      { nl: `Veiligheidsafspraken: ${nl}`, en: `Safety agreements: ${en}` },
      {
        nl: ` met als stand “${nl}”, zoals toen ingevuld; niets ingevuld is “afgesproken”`,
        en: ` with the status “${en}”, as filled in then; nothing filled in is “agreed”`,
      },
      ({ status = 'agreed' }) => status === code,
    ),
  ),
  agreementCount(
    'agreements_floor',
    { nl: 'Veiligheidsafspraken: bodemeis', en: 'Safety agreements: floor condition' },
    { nl: ' en waarbij “Dit is een bodemeis” is aangevinkt', en: ' and marked “This is a floor condition”' },
    ({ floorCondition }) => floorCondition === true,
  ),
  ...actionOwner.codes.map(({ code, nl, en }) =>
    agreementCount(
      `agreements_watched_${code}`,
      { nl: `Veiligheidsafspraken: wie erop let: ${nl}`, en: `Safety agreements: who watches: ${en}` },
      {
        nl: ` en waarbij op “Wie let op?” “${nl}” is geantwoord`,
        en: ` and where “${en}” was answered to “Who watches?”`,
      },
      ({ watchedBy }) => watchedBy === code,
    ),
  ),
];

function agreementCount(
  name: string,
  label: { nl: string; en: string },
  which: { nl: string; en: string },
  isIt: (agreement: Answers) => boolean,
): FilledColumn<AssessmentSubject> {
  return countColumn(
    name,
    label,
    {
      nl: `Aantal veiligheidsafspraken ${made.nl}${which.nl}.`,
      en: `Number of safety agreements ${made.en}${which.en}.`,
    },
    ({ answers, joint }) => {
      const rows = [...rowsOf(answers.agreements), ...rowsOf(joint?.agreements)];
      const last = new Map(rows.map((row) => [row.agreement, row]));
      return [...last.values()].filter(isIt).length;
    },
  );
}

function rowsOf(rows: unknown): Answers[] {
  return Array.isArray(rows) ? rows : [];
}
