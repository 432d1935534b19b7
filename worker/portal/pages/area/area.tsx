import { useState } from 'preact/hooks';
import { readAreaFigures } from '../../../../shared/api/area.ts';
import { readTeams } from '../../../../shared/api/teams.ts';
import { dayOfInstant } from '../../../../shared/time/day.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Link } from '../../parts/link.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useText } from '../../shell/language.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { CurrentFigures } from './current-figures.tsx';
import { Explanation } from './explanation.tsx';
import { ImportFile } from './import-file.tsx';
import { Imports } from './imports.tsx';

/** Where the figures of the area picture that come from elsewhere are read in. */
export function AreaPage() {
  const { t } = useText();
  const text = t.area;
  const [said, setSaid] = useState('');
  const teams = useAnswer(readTeams, { params: {}, request: {} });
  const answer = useAnswer(readAreaFigures, { params: {}, request: {} });
  const todayOn = dayOfInstant(Date.now());
  const changed = (what: string) => {
    setSaid(what);
    answer.again();
  };
  return (
    <>
      <PageHead title={t.pages.area} intro={text.intro} />
      <Explanation />
      <Answered answer={teams}>
        {({ teams: known }) =>
          known.length === 0 ? (
            <p>
              {text.noTeams} <Link to="teams">{t.pages.teams}</Link>
            </p>
          ) : (
            <Answered answer={answer}>
              {({ imports, figures }) => (
                <>
                  <ImportFile
                    teams={known}
                    lastYear={Number(todayOn.slice(0, 4))}
                    figures={figures}
                    onImported={changed}
                  />
                  <p role="status" class="portal-said">
                    {said}
                  </p>
                  <section class="portal-section doelspoor-stack" aria-labelledby="area-now">
                    <Heading level={2} id="area-now">
                      {text.now.title}
                    </Heading>
                    <CurrentFigures teams={known} figures={figures} />
                  </section>
                  <Imports imports={imports} onUndone={changed} />
                </>
              )}
            </Answered>
          )
        }
      </Answered>
    </>
  );
}
