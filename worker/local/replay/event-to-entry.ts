import { effectiveDay } from '../../../shared/domain/entry.ts';
import { type Form, isSealed } from '../../../shared/forms/define-form.ts';
import { findForm } from '../../../shared/forms/registry.ts';
import { DaySchema } from '../../../shared/forms/schema.ts';
import type { HeldMeeting } from '../../../shared/measures/s1.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import * as z from '../../../shared/zod.ts';
import type { ImportedEntry } from '../../services/entries/import.ts';
import { eventKinds, eventKindsWithoutForm } from './event-kinds.ts';
import { EventLine } from './event-line.ts';
import { caseTagOf, idOf } from './replay-ids.ts';

/** What one line of a log comes to. A reason names fields of the log, never what stands in them. */
export type LineOutcome =
  | { kind: 'entry'; entry: ImportedEntry }
  | { kind: 'meeting'; id: string; meeting: HeldMeeting; recordedAt: number }
  | { kind: 'no-form'; type: string; recordedAt: number }
  | { kind: 'unusable'; reason: string };

/** A learning meeting is of a team, not of a case: it is no entry. */
const MeetingHeld = z.object({ on: DaySchema });

/** Logs have no texts, forms cannot do without some: in their place stands one that nobody can open. */
const UNREADABLE_TEXT = 's1.replay.0.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA';

/** Turns one line of an event log into the entry that a client would have filed. */
export function eventToEntry(text: string): LineOutcome {
  const json = parseJson(text);
  if (json === undefined) return { kind: 'unusable', reason: 'geen JSON' };
  const parsed = EventLine.safeParse(json);
  if (!parsed.success) return missingOrWrong(parsed.error.issues.map(({ path }) => path.join('.')));
  const { id, type, time, team, worker, case: caseName, payload } = parsed.data;
  const recordedAt = Date.parse(time);
  if (Number.isNaN(recordedAt)) return missingOrWrong(['time']);
  if (type === 'meeting.held') {
    const { data: held } = MeetingHeld.safeParse(payload);
    if (!held) return missingOrWrong(['payload.on']);
    const meeting = { teamId: team, heldOn: effectiveDay(held.on, recordedAt) };
    return { kind: 'meeting', id, meeting, recordedAt };
  }
  if (eventKindsWithoutForm.has(type)) return { kind: 'no-form', type, recordedAt };
  const fillForm = eventKinds.get(type);
  if (!fillForm) return { kind: 'unusable', reason: 'onbekend type' };
  if (caseName === null) return missingOrWrong(['case']);
  const filled = fillForm(payload, caseName);
  if ('wrongFields' in filled) return missingOrWrong(filled.wrongFields);
  const form = findForm(filled.form, 1);
  if (!form) throw new RangeError('a line fills a form that does not exist');
  const entry: ImportedEntry = {
    submission: {
      id: idOf('event', id),
      form: form.id,
      formVersion: form.version,
      caseTag: caseTagOf(caseName),
      ...(filled.previousCase !== null && { previousCaseTag: caseTagOf(filled.previousCase) }),
      teamId: team,
      happenedOn: filled.happenedOn ?? dayOfInstant(recordedAt),
      answers: filled.answers,
      sealed: requiredTexts(form),
    },
    recordedAt,
    authorId: filled.authorId ?? worker,
  };
  return { kind: 'entry', entry };
}

function requiredTexts(form: Form): Record<string, string> {
  const required = Object.entries(form.fields).filter(([, field]) => isSealed(field) && field.required);
  return Object.fromEntries(required.map(([name]) => [name, UNREADABLE_TEXT]));
}

function missingOrWrong(fields: readonly string[]): LineOutcome {
  const named = [...new Set(fields)].filter(Boolean).join(', ');
  return { kind: 'unusable', reason: named ? `ontbreekt of klopt niet: ${named}` : 'geen regel van een log' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
