import { meetingActionState } from '../../../shared/codes/meeting-action-state.ts';
import { interpretationOf } from '../../../shared/meetings/meeting.ts';
import { textsIn } from '../../../shared/meetings/meeting-fields.ts';
import type { Fields } from '../../../shared/meetings/merge-fields.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { longDayText } from '../../../shared/text/long-day.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { participantsText } from './closing.tsx';
import { SheetFigure } from './sheet-figure.tsx';
import { ThenAndSince } from './then-and-since.tsx';
import { useMask } from './use-mask.ts';
import { useMeetingText } from './use-meeting-text.ts';
import type { OpenedMeeting } from './use-opened-meeting.ts';

const notes = ['successes', 'keep', 'bottlenecks', 'tackle'] as const;

/** A meeting on one sheet of A4: what was agreed, the figures with what they mean, and what was noted or room for it. */
export function MeetingSheet({ opened }: { opened: OpenedMeeting }) {
  const { language, say } = useLanguage();
  const text = useMeetingText();
  const mask = useMask();
  const { whole } = opened;
  const { meeting, previous } = whole;
  if (!mask) return <p role="status">{text.loading}</p>;
  const covered = (some: Fields): Fields =>
    Object.fromEntries(
      Object.entries(some).map(([path, typed]) => [path, isTyped(path) ? mask(typed) : typed]),
    );
  const [fields, actions] = [covered(opened.fields), opened.actions.map(covered)];
  const previousActions = opened.previousActions.map(covered);
  const present = participantsText(fields, say);
  const hasNotes = notes.some((path) => fields[path]);
  return (
    <main class={`doelspoor-sheet-a4${sizeOf([fields, ...actions, ...previousActions])}`}>
      <div class="doelspoor-no-print">
        <Button appearance="primary" onClick={() => print()}>
          {text.sheet.print}
        </Button>
      </div>
      <header>
        <Heading level={1}>{text.of(longDayText(fields.heldOn ?? meeting.content.heldOn, language))}</Heading>
        <p class="doelspoor-small">
          {[
            text.sheet.about,
            meeting.frozen && text.figures.frozenOn(shortDayText(meeting.frozen.cutOn, '', language)),
            present && `${text.sheet.participants}: ${present}.`,
            fields.helpful && `${text.sheet.helpful(Number(fields.helpful))}.`,
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      </header>
      {previous && (
        <section>
          <Heading level={2}>{text.previous.title(shortDayText(previous.heldOn, '', language))}</Heading>
          <SheetActions actions={previousActions} withResult />
          <ThenAndSince previous={previous} />
        </section>
      )}
      <section>
        <Heading level={2}>{text.figures.title}</Heading>
        <div class="doelspoor-sheet-a4__figures">
          {meeting.frozen?.figures.map((frozen) => (
            <SheetFigure
              key={frozen.definition.id}
              frozen={frozen}
              said={fields[interpretationOf(frozen.definition.id)]}
            />
          ))}
        </div>
      </section>
      <section>
        <Heading level={2}>{hasNotes ? text.notes.title : text.sheet.room}</Heading>
        <div class="doelspoor-sheet-a4__notes">
          {notes.map((path) => (
            <div key={path}>
              <p class="doelspoor-small">
                <strong>{text.notes[path]}</strong>
              </p>
              <p class="doelspoor-meeting__text">{fields[path] ?? ''}</p>
            </div>
          ))}
        </div>
      </section>
      <section>
        <Heading level={2}>{text.actions.title}</Heading>
        <SheetActions actions={actions} />
      </section>
    </main>
  );
}

/** The more was typed, the smaller it is set, so that it stays on one sheet as long as it can be read. */
function sizeOf(some: readonly Fields[]): string {
  const typed = some.flatMap((fields) => Object.values(textsIn(fields))).join('').length;
  if (typed > 3500) return ' doelspoor-sheet-a4--fullest';
  return typed > 1200 ? ' doelspoor-sheet-a4--full' : '';
}

/** Days and numbers are no texts: covering them would hide the meeting itself. */
function isTyped(path: string): boolean {
  return textsIn({ [path]: 'x' })[path] !== undefined;
}

function SheetActions({ actions, withResult = false }: { actions: readonly Fields[]; withResult?: boolean }) {
  const { language, say } = useLanguage();
  const text = useMeetingText();
  if (actions.length === 0) return <p class="doelspoor-small">{text.actions.none}</p>;
  return (
    <ol class="doelspoor-small">
      {actions.map((action, at) => {
        const state = meetingActionState.codes.find(({ code }) => code === action.state);
        const about = [
          action.who,
          action.byOn && text.actions.by(shortDayText(action.byOn, '', language)),
          withResult && state && say(state),
          withResult && action.result,
        ].filter(Boolean);
        return (
          <li key={`${at} ${action.what}`}>
            <strong>{action.what ?? text.actions.empty}</strong> {about.join(' · ')}
          </li>
        );
      })}
    </ol>
  );
}
