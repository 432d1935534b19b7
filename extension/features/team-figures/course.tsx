import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import { readCourse } from '../../../shared/api/feedback.ts';
import { rebaseReason } from '../../../shared/codes/rebase-reason.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { type Course, courseOf, DOT_UNITS } from '../../../shared/measures/course.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { RunChart } from '../../../shared/ui/charts/run-chart.tsx';
import { useChartText } from '../../../shared/ui/charts/use-chart-text.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { callApi } from '../../client/call-api.ts';
import type { CourseProps } from './course-place.tsx';
import { standingOut } from './standing-out.ts';
import { useFiguresText } from './use-figures-text.ts';

type Days = ResponseOf<typeof readCourse>['days'];

/** The course of a measure from the start of the team's history: dots, limits, and what stands out, in words too. */
export function MeasureCourse({ teamId, measure, choice, cutOn, notes }: CourseProps) {
  const { language, t, say } = useLanguage();
  const text = useFiguresText();
  const chartText = useChartText();
  const { days, error } = useDays(teamId, measure.id, cutOn);
  const own = choice.targets.find((target) => target.measure === measure.id);
  const rebases = choice.rebases.filter((rebase) => rebase.measure === measure.id);
  const course = useMemo(
    () => days && courseOf(days, { scoring: measure.scoring, rebases: rebases.map(({ fromOn }) => fromOn) }),
    [days, measure, choice],
  );
  if (error !== null)
    return <p role="alert">{error === 'unavailable' ? t.signIn.noServer : t.errors[error]}</p>;
  if (!course) return null;
  if (course.dots.length === 0) return <p class="doelspoor-quiet doelspoor-small">{noneYet(course)}</p>;
  const every =
    measure.scoring === 'person-days'
      ? text.course.everyMonth
      : text.course.everyDot(DOT_UNITS, say(measure.unit.many));
  return (
    <RunChart
      caption={`${said(course)} ${every}`}
      name={`${text.course.title}: ${say(measure.name)}`}
      dots={course.dots}
      isProvisional={course.isProvisional}
      target={own?.share ?? null}
      notes={[
        ...notes,
        ...rebases.map(({ fromOn, reason }) => ({ on: fromOn, label: reasonText(fromOn, reason) })),
      ].toSorted((a, b) => (a.on < b.on ? -1 : 1))}
    />
  );

  function noneYet({ rest }: Course): string {
    return rest ? `${text.course.none} ${text.course.waiting(rest.counted, DOT_UNITS)}` : text.course.none;
  }

  function said({ dots, isProvisional }: Course): string {
    if (measure.scoring === 'person-days') return text.course.noLimitsOfMonths;
    if (dots.every(({ centre }) => centre === null)) return text.course.noLimits;
    const found = standingOut(dots).map(({ signal, firstOn, lastOn }) => {
      const last = shortDayText(lastOn, '', language);
      const when =
        firstOn === lastOn ? last : text.course.until(shortDayText(firstOn, lastOn, language), last);
      return `${chartText.signals[signal]} (${when}).`;
    });
    const words = found.length === 0 ? [text.course.ordinary] : found;
    return [...words, ...(isProvisional ? [text.course.provisional] : [])].join(' ');
  }

  function reasonText(on: string, reason: string): string {
    const code = rebaseReason.codes.find((one) => one.code === reason);
    return text.course.rebased(shortDayText(on, '', language), code ? say(code) : reason);
  }
}

function useDays(teamId: string, measure: string, cutOn: string | null) {
  const [days, setDays] = useState<Days | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const request = cutOn === null ? {} : { cutOn };
    void callApi(readCourse, { params: { team: teamId, measure }, request }).then((answer) => {
      if (!isCurrent) return;
      setError(answer.ok ? null : answer.code);
      if (answer.ok) setDays(answer.value.days);
    });
    return () => {
      isCurrent = false;
    };
  }, [teamId, measure, cutOn]);
  return { days, error };
}
