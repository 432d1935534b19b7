import { readStudies, type StudySummary } from '../../../../shared/api/studies.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Answered } from '../../parts/answered.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useText } from '../../shell/language.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { StudyList } from '../research/study-list.tsx';
import { asksForDecision } from './asks-for-decision.ts';

/** What researchers ask for: first what waits for a decision. */
export function Studies() {
  const { t } = useText();
  const text = t.studies;
  const answer = useAnswer(readStudies, { params: {}, request: {} });
  return (
    <>
      <PageHead title={t.pages.studies} intro={text.intro} />
      <Answered answer={answer}>
        {({ studies }) => (
          <>
            <Group title={text.asks} none={text.asksNone} studies={studies.filter(asksForDecision)} />
            <Group
              title={text.others}
              none={text.othersNone}
              studies={studies.filter((study) => !asksForDecision(study))}
            />
          </>
        )}
      </Answered>
    </>
  );
}

function Group({ title, none, studies }: { title: string; none: string; studies: readonly StudySummary[] }) {
  return (
    <section class="portal-section">
      <Heading level={2}>{title}</Heading>
      {studies.length === 0 ? (
        <p class="doelspoor-quiet">{none}</p>
      ) : (
        <StudyList studies={studies} path="studies" />
      )}
    </section>
  );
}
