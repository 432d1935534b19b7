import { labelOf } from '../../../shared/codes/define-code-list.ts';
import { safetyConclusion } from '../../../shared/codes/safety-conclusion.ts';
import { findForm } from '../../../shared/forms/registry.ts';
import type { Assessment, Judgement } from '../../../shared/history/case-history.ts';
import { sawFirst } from '../../../shared/history/saw-first.ts';
import { dayText } from '../../../shared/text/day-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { answerWords } from '../../cases/answer-words.ts';
import { filedAnswers } from '../../cases/filed-answers.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { compareJudgements, newestByAuthor, type Point } from './compare-judgements.ts';
import { useInstrumentsText } from './use-instruments-text.ts';

interface BesideEachOtherProps {
  view: CaseView;
  assessment: Assessment;
  memberId: string;
  onFill: (form: string, subject: string) => void;
}

/** The judgements of an assessment point by point, and what the assessors conclude together. */
export function BesideEachOther({ view, assessment, memberId, onFill }: BesideEachOtherProps) {
  const { language, t } = useLanguage();
  const text = useInstrumentsText();
  const judgements = newestByAuthor(assessment);
  const others = judgements.filter(({ authorId }) => authorId !== memberId);
  const nameOf = ({ authorId }: Judgement) => {
    if (authorId === memberId) return text.you;
    const rank = others.findIndex((one) => one.authorId === authorId) + 1;
    return others.length > 1 ? text.colleagueOf(rank) : text.colleague;
  };
  const entry = view.entries.find(({ id }) => id === judgements[0]?.entryId);
  const form = entry && findForm(entry.form, entry.formVersion);
  if (!form) return null;
  const answers = judgements.map(({ entryId }) => filedAnswers(view, entryId) ?? {});
  const points = compareJudgements(
    form,
    answers,
    answerWords(view, { language, t }, () => null),
  );
  const names = judgements.map(nameOf);
  const those = (how: Point['how']) => points.filter((point) => point.how === how);
  const differing = those('differs');
  const isOpen = view.state === 'open';
  return (
    <div class="doelspoor-stack doelspoor-beside">
      <ul class="doelspoor-small doelspoor-quiet">
        {judgements.map((judgement) => (
          <li class="doelspoor-facts" key={judgement.entryId}>
            <span>{`${nameOf(judgement)}: ${text.judgedOn(dayText(judgement.on, view.todayOn, language))}`}</span>
            {sawFirst(view.entries, judgement.entryId) && <span>{text.sawFirst}</span>}
          </li>
        ))}
      </ul>
      <Heading level={3}>
        {differing.length > 0 ? text.differ(differing.length) : text.nothingDiffers}
      </Heading>
      <Points points={differing} names={names} />
      <MorePoints title={text.partial} points={those('partial')} names={names} />
      <MorePoints title={text.agree} points={those('same')} names={names} />
      <Together view={view} assessment={assessment} />
      {isOpen && (
        <>
          <p class="doelspoor-small doelspoor-quiet">{text.concludeHelp}</p>
          <div class="doelspoor-cluster">
            <Button
              appearance={assessment.joint.length === 0 ? 'primary' : 'secondary'}
              onClick={() => onFill('joint-conclusion', assessment.id)}
            >
              {assessment.joint.length === 0 ? text.conclude : text.concludeAgain}
            </Button>
            {names.every((name) => name !== text.you) && (
              <Button onClick={() => onFill('safety-checklist', assessment.id)}>
                {t.safety.addJudgement}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function Points({ points, names }: { points: readonly Point[]; names: readonly string[] }) {
  const text = useInstrumentsText();
  if (points.length === 0) return null;
  return (
    <ul class="doelspoor-points">
      {points.map(({ id, label, said }) => (
        <li key={id}>
          <p>{label}</p>
          <dl class="doelspoor-small">
            {said.map(({ answer, notes }, index) => (
              <div key={names[index]}>
                <dt class="doelspoor-quiet">{names[index]}</dt>
                <dd>
                  {answer ?? (notes.length === 0 && <span class="doelspoor-quiet">{text.unanswered}</span>)}
                  {notes.map((note) => (
                    <p class="doelspoor-quiet" key={note}>
                      {note}
                    </p>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

interface MorePointsProps {
  title: (count: number) => string;
  points: readonly Point[];
  names: readonly string[];
}

function MorePoints({ title, points, names }: MorePointsProps) {
  if (points.length === 0) return null;
  return (
    <details>
      <summary>{title(points.length)}</summary>
      <Points points={points} names={names} />
    </details>
  );
}

/** What they concluded together last, and where they had differed. */
function Together({ view, assessment }: { view: CaseView; assessment: Assessment }) {
  const { language, say } = useLanguage();
  const text = useInstrumentsText();
  const joint = assessment.joint.at(-1);
  if (!joint || joint.conclusion === null) return null;
  const difference = view.texts[joint.entryId]?.difference;
  const day = dayText(joint.on, view.todayOn, language);
  return (
    <div>
      <p>
        <strong>{text.together(say(labelOf(safetyConclusion, joint.conclusion)), day)}</strong>
      </p>
      {difference && <p class="doelspoor-small">{`${text.where}: ${difference}`}</p>}
    </div>
  );
}
