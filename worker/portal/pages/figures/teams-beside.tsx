import { useState } from 'preact/hooks';
import { readTeamsBeside } from '../../../../shared/api/feedback.ts';
import type { MeasureDefinition } from '../../../../shared/measures/define-measure.ts';
import { measures } from '../../../../shared/measures/registry.ts';
import { periodText } from '../../../../shared/text/day-text.ts';
import { dayOfInstant, isDay } from '../../../../shared/time/day.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { TeamsBeside as Funnel } from '../../../../shared/ui/teams-beside.tsx';
import { Answered } from '../../parts/answered.tsx';
import { SelectControl, TextControl } from '../../parts/controls.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useText } from '../../shell/language.tsx';
import { BesideTable } from './beside-table.tsx';
import { Definition } from './definition.tsx';

/** One measure of all teams, in the order of the alphabet. */
export function TeamsBeside() {
  const { t, say } = useText();
  const text = t.figures.beside;
  const [measureId, setMeasureId] = useState(measures[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const todayOn = dayOfInstant(Date.now());
  const isAsked = isDay(typed) && typed <= todayOn;
  const measure = measures.find(({ id }) => id === measureId);
  return (
    <section class="portal-section doelspoor-stack" aria-labelledby="beside">
      <Heading level={2} id="beside">
        {text.title}
      </Heading>
      <div class="portal-filters portal-filters--wide doelspoor-no-print">
        <SelectControl
          id="beside-measure"
          label={text.measure}
          value={measureId}
          options={measures.map(({ id, name }) => ({ value: id, label: say(name) }))}
          onChange={setMeasureId}
        />
        <TextControl
          id="beside-cut"
          type="date"
          label={text.cutOn}
          hint={text.cutHint}
          error={typed !== '' && !isAsked ? text.notToday : null}
          value={typed}
          onChange={setTyped}
        />
      </div>
      {measure && (
        <>
          <Heading level={3}>{say(measure.name)}</Heading>
          <OneMeasure key={measureId} measure={measure} cutOn={isAsked ? typed : null} />
          <Definition measure={measure} />
        </>
      )}
    </section>
  );
}

function OneMeasure({ measure, cutOn }: { measure: MeasureDefinition; cutOn: string | null }) {
  const { t, say, language } = useText();
  const request = { measure: measure.id, ...(cutOn !== null && { cutOn }) };
  const answer = useAnswer(readTeamsBeside, { params: {}, request });
  return (
    <Answered answer={answer}>
      {(beside) => (
        <>
          <p class="doelspoor-quiet">
            {t.figures.beside.period(periodText(beside.period, language))} {t.figures.beside.canChange}
          </p>
          <Funnel measure={measure} beside={beside} />
          <BesideTable name={say(measure.name)} beside={beside} />
        </>
      )}
    </Answered>
  );
}
