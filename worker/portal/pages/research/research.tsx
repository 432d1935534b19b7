import { readStudies } from '../../../../shared/api/studies.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Link } from '../../parts/link.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useText } from '../../shell/language.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { StudyList } from './study-list.tsx';
import { Tokens } from './tokens.tsx';

/** Where a researcher begins: their studies, and access for their scripts. */
export function Research() {
  const { t } = useText();
  const text = t.research;
  const answer = useAnswer(readStudies, { params: {}, request: {} });
  return (
    <>
      <PageHead title={t.pages.research} intro={text.intro}>
        <Link to="research/new" class="utrecht-button utrecht-button--primary-action portal-button-link">
          {text.add}
        </Link>
      </PageHead>
      <section class="doelspoor-stack" aria-labelledby="studies">
        <Heading level={2} id="studies">
          {text.studies}
        </Heading>
        <Answered answer={answer}>
          {({ studies }) => {
            const own = studies.filter(({ isOwn }) => isOwn);
            return own.length === 0 ? (
              <p class="doelspoor-quiet">{text.none}</p>
            ) : (
              <StudyList studies={own} path="research" />
            );
          }}
        </Answered>
      </section>
      <Tokens />
    </>
  );
}
