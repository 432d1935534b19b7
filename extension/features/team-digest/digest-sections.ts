import type { TeamFigure } from '../../../shared/api/feedback.ts';
import { labelOf } from '../../../shared/codes/define-code-list.ts';
import { deviationReason } from '../../../shared/codes/deviation-reason.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { findMilestoneDefinition } from '../../../shared/milestones/registry.ts';
import { dayText } from '../../../shared/text/day-text.ts';
import { figureSentence, sentenceText } from '../../../shared/text/figure-sentence.ts';
import type { TeamDigestText } from '../../../shared/text/team-digest-nl.ts';
import { teamFiguresEn } from '../../../shared/text/team-figures-en.ts';
import { teamFiguresNl } from '../../../shared/text/team-figures-nl.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { DueList } from '../../cases/due-list.ts';
import { countKinds, spanOf, spans } from './due-counts.ts';
import type { DigestFacts } from './read-digest.ts';

/** One part of the overview: the same lines stand on the screen and in a mail. */
export interface DigestSection {
  title: string;
  lines: string[];
}

interface Words {
  text: TeamDigestText;
  language: Language;
}

/** The week of a team in lines: counts and days, and nothing about a family. */
export function digestSections(facts: DigestFacts, due: DueList, words: Words): DigestSection[] {
  const { text, language } = words;
  const { firstOn, lastOn } = facts.week.week;
  const day = (on: Day) => dayText(on, due.todayOn, language);
  return [
    { title: text.due, lines: dueLines(due, words) },
    { title: text.lastWeek(day(firstOn), day(lastOn)), lines: doneLines(facts, words) },
    { title: text.how, lines: facts.figures.flatMap((figure) => figureLine(figure, words)) },
    ...(facts.meeting === undefined
      ? []
      : [
          {
            title: text.meeting,
            lines: [
              facts.meeting
                ? text.meetingOn(day(facts.meeting.heldOn), facts.meeting.openActions)
                : text.noMeeting,
            ],
          },
        ]),
  ].filter(({ lines }) => lines.length > 0);
}

/** The numbers of the cases in which something is due this week or next: only those that this device can open. */
export function numberLines({ items, todayOn }: DueList, { text, language }: Words): string[] {
  return spans.flatMap((span) => {
    const own = items.filter(({ dueOn, number }) => number !== null && spanOf(dueOn, todayOn) === span);
    const named = own.map(({ number, kind }) => `${number} (${kindName(kind, language)})`);
    return named.length > 0 ? [text.line(text[span], named.join(', '))] : [];
  });
}

/** The overview as plain text. */
export function digestMail(title: string, sections: readonly DigestSection[]): string {
  const parts = sections.map((section) =>
    [section.title, ...section.lines.map((line) => `- ${line}`)].join('\n'),
  );
  return [title, ...parts].join('\n\n');
}

function dueLines({ items, todayOn, hasMore }: DueList, { text, language }: Words): string[] {
  const lines = spans.flatMap((span) => {
    const own = items.filter(({ dueOn }) => spanOf(dueOn, todayOn) === span);
    return own.length > 0 ? [text.line(text[span], kindsText(countKinds(own), { text, language }))] : [];
  });
  if (lines.length === 0) return [text.nothingDue];
  return hasMore ? [...lines, text.more] : lines;
}

function doneLines({ week: { done, later, deviated } }: DigestFacts, { text, language }: Words): string[] {
  const answers = [
    ...(later > 0 ? [text.later(later)] : []),
    ...deviated.map(({ reason, count }) => text.otherwise(labelOf(deviationReason, reason)[language], count)),
  ];
  return [
    done.length > 0 ? text.line(text.done, kindsText(done, { text, language })) : text.nothingDone,
    ...(answers.length > 0 ? [text.line(text.answered, answers.join('; '))] : []),
  ];
}

function figureLine({ measureId, total, parts }: TeamFigure, { text, language }: Words): string[] {
  const measure = measures.find(({ id }) => id === measureId);
  if (!measure) return [];
  // What is known alone would promise too much: the three parts.
  const words = (language === 'nl' ? teamFiguresNl : teamFiguresEn).parts;
  const sentence =
    parts && (parts.unknown > 0 || parts.boundsOnly) && total.rate.kind !== 'nothing'
      ? words.sentence(
          parts.met,
          parts.met + parts.unmet + parts.unknown,
          measure.unit.many[language],
          measure.outcome[language],
          parts.unmet,
          parts.unknown,
        )
      : sentenceText({ ...figureSentence(measure, total, language), pending: null });
  return [text.figure(measure.name[language], sentence)];
}

function kindsText(counted: readonly { kind: string; count: number }[], { text, language }: Words): string {
  return counted.map(({ kind, count }) => text.counted(kindName(kind, language), count)).join(', ');
}

function kindName(kind: string, language: Language): string {
  const name = findMilestoneDefinition(kind)?.name[language] ?? kind;
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
