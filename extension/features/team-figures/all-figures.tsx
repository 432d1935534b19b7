import { useState } from 'preact/hooks';
import { observationDefinitions } from '../../../shared/observations/registry.ts';
import type { Day } from '../../../shared/time/day.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { CoursePlace, type CourseProps } from './course-place.tsx';
import type { FigureActions } from './figure-actions.ts';
import { findMeasure } from './find-measure.ts';
import { type Group, groupNames, groups } from './groups.ts';
import { MeasureFigure } from './measure-figure.tsx';
import { ObservationFigure } from './observation-figure.tsx';
import type { Feedback } from './use-feedback.ts';
import { useFiguresText } from './use-figures-text.ts';

export interface AllFiguresProps {
  feedback: Feedback;
  /** Null for today. */
  cutOn: Day | null;
  isCoach: boolean;
  actions: FigureActions;
}

/** Every other figure, to look things up: grouped, each course only when it is opened. */
export function AllFigures({ feedback, cutOn, isCoach, actions }: AllFiguresProps) {
  const text = useFiguresText();
  return (
    <div class="doelspoor-stack">
      <p class="doelspoor-quiet">{text.all.intro}</p>
      {groupNames.map((group) => (
        <FigureGroup
          key={group}
          group={group}
          feedback={feedback}
          cutOn={cutOn}
          isCoach={isCoach}
          actions={actions}
        />
      ))}
    </div>
  );
}

function FigureGroup({ group, feedback, cutOn, isCoach, actions }: AllFiguresProps & { group: Group }) {
  const text = useFiguresText();
  const { figures, observations, choice, teamId } = feedback;
  return (
    <section aria-labelledby={`group-${group}`}>
      <Heading level={3} id={`group-${group}`}>
        {text.all.groups[group]}
      </Heading>
      {groups[group].measures.map((id) => {
        const measure = findMeasure(id);
        const figure = figures.find(({ measureId }) => measureId === id);
        if (!measure || !figure || choice.measures.includes(id)) return null;
        return (
          <MeasureFigure
            key={id}
            measure={measure}
            figure={figure}
            choice={choice}
            isCoach={isCoach}
            level={4}
            actions={actions(measure, figure.total)}
            course={
              <FoldedCourse teamId={teamId} measure={measure} choice={choice} cutOn={cutOn} notes={[]} />
            }
          />
        );
      })}
      {groups[group].observations.map((kind) => {
        const definition = observationDefinitions.find((one) => one.kind === kind);
        const figure = observations.find((one) => one.kind === kind);
        return (
          definition && figure && <ObservationFigure key={kind} definition={definition} figure={figure} />
        );
      })}
    </section>
  );
}

function FoldedCourse(props: CourseProps) {
  const { say } = useLanguage();
  const text = useFiguresText();
  const [isOpened, setIsOpened] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setIsOpened(true)}>
      <summary aria-label={`${text.course.title}: ${say(props.measure.name)}`}>{text.course.title}</summary>
      {isOpened && <CoursePlace {...props} />}
    </details>
  );
}
