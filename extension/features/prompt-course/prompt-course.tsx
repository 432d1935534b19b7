import { useEffect, useState } from 'preact/hooks';
import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import { type PromptCourse, readPromptCourse } from '../../../shared/api/prompts.ts';
import { deviationReason } from '../../../shared/codes/deviation-reason.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { findReminder } from '../../../shared/milestones/reminders.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { promptCourseEn } from '../../../shared/text/prompt-course-en.ts';
import { promptCourseNl } from '../../../shared/text/prompt-course-nl.ts';
import { addDays, dayOfInstant } from '../../../shared/time/day.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { callApi } from '../../client/call-api.ts';

/** A quarter of a year, up to today. */
const DAYS = 91;

const numbers = ['shown', 'opened', 'done', 'later', 'deviated', 'ignored', 'waiting'] as const;

/** What became of the reminders of a team in the last quarter: counts, with the reasons why it went another way. */
export function TeamPromptCourse({ teamId }: { teamId: string }) {
  const { language, t } = useLanguage();
  const text = language === 'nl' ? promptCourseNl : promptCourseEn;
  const [course, setCourse] = useState<ResponseOf<typeof readPromptCourse> | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const to = dayOfInstant(Date.now());
    const request = { from: addDays(to, 1 - DAYS), to, team: teamId };
    void callApi(readPromptCourse, { params: {}, request }).then((answer) => {
      if (!isCurrent) return;
      setError(answer.ok ? null : answer.code);
      if (answer.ok) setCourse(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [teamId]);
  const kinds = course?.kinds.filter(({ shown }) => shown !== 0) ?? [];
  return (
    <section aria-labelledby="prompt-course">
      <Heading level={2} id="prompt-course">
        {text.title}
      </Heading>
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{error === 'unavailable' ? t.signIn.noServer : t.errors[error]}</p>
        </Alert>
      )}
      {course && (
        <p class="doelspoor-quiet">
          {text.period(shortDayText(course.from, course.to, language), shortDayText(course.to, '', language))}
        </p>
      )}
      {course && kinds.length === 0 && <p>{text.none}</p>}
      {kinds.length > 0 && (
        <>
          <div class="doelspoor-table-scroll">
            <table class="utrecht-table utrecht-table--html-table">
              <caption class="doelspoor-hidden">{text.table}</caption>
              <thead>
                <tr>
                  <th scope="col">{text.columns.kind}</th>
                  {numbers.map((name) => (
                    <th scope="col" key={name}>
                      {text.columns[name]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {kinds.map((one) => (
                  <CourseRow key={one.kind} course={one} reasonsName={text.reasons} />
                ))}
              </tbody>
            </table>
          </div>
          <p>{text.meaning}</p>
          <details>
            <summary>{text.howCounted}</summary>
            <p class="doelspoor-small">{text.howCountedText}</p>
          </details>
        </>
      )}
    </section>
  );
}

function CourseRow({ course, reasonsName }: { course: PromptCourse; reasonsName: string }) {
  const { say } = useLanguage();
  const definition = findReminder(course.kind);
  const reasons = course.reasons.flatMap(({ reason, count }) => {
    const code = deviationReason.codes.find((one) => one.code === reason);
    return count ? [`${code ? say(code) : reason} (${count})`] : [];
  });
  return (
    <tr>
      <th scope="row">
        {definition ? say(definition.name) : course.kind}
        {reasons.length > 0 && (
          <p class="doelspoor-quiet doelspoor-small">{`${reasonsName}: ${reasons.join('; ')}`}</p>
        )}
      </th>
      {numbers.map((name) => (
        <td key={name}>{course[name] === 0 ? '–' : course[name]}</td>
      ))}
    </tr>
  );
}
