import type { ObservationDefinition } from '../../../shared/observations/define-observation.ts';
import type { AgreementFigure as Figure } from '../../../shared/observations/figures.ts';
import { percentText } from '../../../shared/text/figure-sentence.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { findWord } from './category-words.ts';
import { ObservationHead } from './observation-head.tsx';
import { useFiguresText } from './use-figures-text.ts';

interface AgreementFigureProps {
  definition: ObservationDefinition;
  figure: Figure;
}

/** How far two assessors agree: the plain percentage first, then what is left once chance is taken off. */
export function AgreementFigure({ definition, figure }: AgreementFigureProps) {
  const { language, say } = useLanguage();
  const text = useFiguresText();
  const { assessments, n, notBlind, bearing, agreement, kappa, ac1 } = figure;
  const same = figure.table.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  const two = (value: number) => value.toFixed(2).replace('.', language === 'nl' ? ',' : '.');
  const sentences = [
    ...(assessments === 0 ? [text.observed.nothing] : [text.observed.assessments(assessments)]),
    ...(agreement === null ? [] : [text.observed.agreement(same, n, percentText(agreement))]),
    ...(bearing === 'full' && kappa
      ? [text.observed.kappa(two(kappa.value), two(kappa.low), two(kappa.high))]
      : []),
    ...(bearing === 'full' && !kappa ? [text.observed.noKappa] : []),
    ...(ac1 === null ? [] : [text.observed.ac1(two(ac1))]),
    ...(bearing === 'few' || bearing === 'counts' ? [text.parts.tooFew] : []),
    ...(notBlind > 0 ? [text.observed.notBlind(notBlind)] : []),
  ];
  const word = (code: string) => say(findWord(code));
  return (
    <>
      <ObservationHead definition={definition} sentences={sentences}>
        {bearing === 'full' && (
          <p class="doelspoor-quiet doelspoor-small">{text.observed.agreementMeaning}</p>
        )}
      </ObservationHead>
      {assessments > 0 && (
        <div class="doelspoor-table-scroll">
          <table class="utrecht-table utrecht-table--html-table">
            <caption class="doelspoor-small">{text.observed.agreementTable}</caption>
            <thead>
              <tr>
                <th scope="col">{text.observed.firstSaid}</th>
                {figure.categories.map((category) => (
                  <th scope="col" key={category}>
                    {text.observed.colleague(word(category))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {figure.categories.map((category, row) => (
                <tr key={category}>
                  <th scope="row">{word(category)}</th>
                  {figure.categories.map((other, column) => (
                    <td key={other}>{figure.table[row]?.[column] ?? 0}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
