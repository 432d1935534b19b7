import type { ComponentChildren } from 'preact';
import { meetingActionState } from '../../../shared/codes/meeting-action-state.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import { interpretationOf } from '../../../shared/meetings/meeting.ts';
import type { Fields } from '../../../shared/meetings/merge-fields.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import type { LearningMeetingText } from '../../../shared/text/learning-meeting-nl.ts';
import { FrozenMeasure } from './frozen-measure.tsx';
import { ThenAndSince } from './then-and-since.tsx';
import type { OpenedMeeting } from './use-opened-meeting.ts';

/** One page of what a room looks at. */
export interface RoomPage {
  title: string;
  body: ComponentChildren;
}

interface Shown {
  text: LearningMeetingText;
  language: Language;
  /** Covers what could point at a family. Everything that was typed goes through it. */
  mask: (typed: string) => string;
}

/**
 * What a room sees of a meeting, page by page: what was agreed, each figure, what goes well, and what will be tried.
 * Counts, and texts that were covered; nothing else of a meeting has a page.
 */
export function roomPages(
  { whole, fields, actions, previousActions }: OpenedMeeting,
  shown: Shown,
): RoomPage[] {
  const { text, language, mask } = shown;
  const { previous, meeting } = whole;
  const pages: RoomPage[] = [];
  if (previous) {
    pages.push({
      title: text.previous.title(shortDayText(previous.heldOn, meeting.content.heldOn, language)),
      body: (
        <>
          <RoomActions actions={previousActions} shown={shown} withResult />
          <ThenAndSince previous={previous} />
        </>
      ),
    });
  }
  for (const frozen of meeting.frozen?.figures ?? []) {
    const said = fields[interpretationOf(frozen.definition.id)];
    pages.push({
      title: frozen.definition.name[language],
      body: (
        <>
          <FrozenMeasure frozen={frozen} isBare />
          <p class="doelspoor-quiet">{frozen.definition.met[language]}</p>
          <RoomNote label={text.figures.interpretation} value={said} mask={mask} />
        </>
      ),
    });
  }
  const note = (path: 'successes' | 'keep' | 'bottlenecks' | 'tackle') => (
    <RoomNote label={text.notes[path]} value={fields[path]} mask={mask} />
  );
  pages.push({
    title: text.notes.title,
    body: (
      <div class="doelspoor-room__pair">
        {note('successes')}
        {note('keep')}
        {note('bottlenecks')}
        {note('tackle')}
      </div>
    ),
  });
  pages.push({ title: text.actions.title, body: <RoomActions actions={actions} shown={shown} /> });
  return pages;
}

interface RoomNoteProps {
  label: string;
  value: string | undefined;
  mask: Shown['mask'];
}

function RoomNote({ label, value, mask }: RoomNoteProps) {
  return (
    <div>
      <p class="doelspoor-room__label">{label}</p>
      <p class="doelspoor-meeting__text">{value ? mask(value) : '…'}</p>
    </div>
  );
}

interface RoomActionsProps {
  actions: readonly Fields[];
  shown: Shown;
  withResult?: boolean;
}

function RoomActions({ actions, shown, withResult = false }: RoomActionsProps) {
  const { text, language, mask } = shown;
  if (actions.length === 0) return <p>{text.actions.none}</p>;
  return (
    <ol>
      {actions.map((action, at) => {
        const state = meetingActionState.codes.find(({ code }) => code === action.state);
        const about = [
          action.who && mask(action.who),
          action.byOn && text.actions.by(shortDayText(action.byOn, '', language)),
          withResult && state?.[language],
        ].filter(Boolean);
        return (
          <li key={`${at} ${action.what}`}>
            <p>
              <strong>{action.what ? mask(action.what) : text.actions.empty}</strong>
            </p>
            <p class="doelspoor-quiet">{about.join(' · ')}</p>
            {withResult && action.result && <p class="doelspoor-meeting__text">{mask(action.result)}</p>}
          </li>
        );
      })}
    </ol>
  );
}
