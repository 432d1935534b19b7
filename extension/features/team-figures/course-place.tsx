import type { TeamChoiceVersion } from '../../../shared/api/feedback.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { ChartNote } from '../../../shared/ui/charts/chart-types.ts';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';

export interface CourseProps {
  teamId: string;
  measure: MeasureDefinition;
  choice: TeamChoiceVersion;
  /** Null for today. */
  cutOn: Day | null;
  notes: readonly ChartNote[];
}

/** The course of a measure. With its picture comes everything that draws: loaded when there is one to show. */
export function CoursePlace(props: CourseProps) {
  const Course = useLoaded(async () => (await import('./course.tsx')).MeasureCourse);
  return Course && <Course {...props} />;
}
