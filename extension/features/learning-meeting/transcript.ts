import { meetingActionState } from '../../../shared/codes/meeting-action-state.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import { interpretationOf } from '../../../shared/meetings/meeting.ts';
import type { Fields } from '../../../shared/meetings/merge-fields.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { figureSentence, sentenceText } from '../../../shared/text/figure-sentence.ts';
import type { LearningMeetingText } from '../../../shared/text/learning-meeting-nl.ts';
import { longDayText } from '../../../shared/text/long-day.ts';
import { participantsText } from './closing.tsx';
import type { OpenedMeeting } from './use-opened-meeting.ts';

interface Written {
  language: Language;
  text: LearningMeetingText;
}

/** The record of a meeting as plain text: what was looked at, what was said, and what was agreed. */
export function transcriptOf(
  { whole, fields, actions, previousActions }: OpenedMeeting,
  by: Written,
): string {
  const { language, text } = by;
  const { meeting, previous, earlier } = whole;
  const participants = participantsText(fields, (localised) => localised[language]);
  const blocks = [
    [
      text.of(longDayText(fields.heldOn ?? meeting.content.heldOn, language)),
      participants && `${text.sheet.participants}: ${participants}`,
      fields.helpful && text.sheet.helpful(Number(fields.helpful)),
    ],
    previous && [
      heading(text.previous.title(longDayText(previous.heldOn, language))),
      ...previousActions.map((action) => actionLine(action, by, true)),
    ],
    ...(meeting.frozen?.figures ?? []).map(({ definition, figure }) => [
      heading(definition.name[language]),
      sentenceText(figureSentence(definition, figure.total, language)),
      `${text.transcript.definition}: ${definition.met[language]} (${definition.id}, ${definition.version})`,
      noted(text.transcript.interpretation, fields[interpretationOf(definition.id)]),
    ]),
    [
      heading(text.sheet.discussed),
      ...(['successes', 'keep', 'bottlenecks', 'tackle'] as const).map((path) =>
        noted(text.notes[path], fields[path]),
      ),
    ],
    [heading(text.transcript.decisions), ...actions.map((action) => actionLine(action, by, false))],
    [earlier.length > 0 && text.transcript.correctedTimes(earlier.length)],
  ];
  return blocks
    .map((block) => (block || []).filter(Boolean).join('\n'))
    .filter((block) => block.includes('\n') || !block.startsWith('#'))
    .filter((block) => block !== '')
    .join('\n\n');
}

function heading(title: string): string {
  return `# ${title}`;
}

function noted(label: string, value: string | undefined): string {
  return value ? `${label}\n${value}` : '';
}

function actionLine(action: Fields, { language, text }: Written, withResult: boolean): string {
  const { what, who, byOn, result } = action;
  const state = meetingActionState.codes.find(({ code }) => code === action.state);
  const parts = [
    what ?? text.actions.empty,
    who ?? text.transcript.nobody,
    byOn && text.actions.by(shortDayText(byOn, '', language)),
    withResult && state?.[language],
    withResult && result,
  ];
  return `- ${parts.filter(Boolean).join(' · ')}`;
}
