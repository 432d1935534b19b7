import { randomUUID } from 'node:crypto';
import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import { eventToEntry } from '../../../worker/local/replay/event-to-entry.ts';
import type { ImportedEntry } from '../../../worker/services/entries/import.ts';
import { simulatedLines } from '../../replay/simulated.ts';

/** Of the cases below, and of no other. */
export const markedTeam = 'kanarie-team';
/** Stands in every sealed text of the cases below. */
export const canary = 'KanarieOmaHaalt2KinderenOpDinsdagOp';
/** Who wrote everything in them. */
export const canaryAuthor = 'kanarie-auteur';

const sealedCanary = `s1.${markedTeam}.1.${canary}.${canary}`;

/** A case of the log once more, in another team, under another name and with texts by which it would be known. */
export function markedCase(name: string, likeCase: string): ImportedEntry[] {
  return simulatedLines()
    .map((line) => JSON.parse(line))
    .filter((line) => line.case === likeCase)
    .flatMap(({ id, payload, ...line }) => {
      const own = { ...payload, ...(payload.ref && { ref: `${name}-${payload.ref}` }) };
      const text = JSON.stringify({
        ...line,
        id: `${name}-${id}`,
        team: markedTeam,
        case: name,
        payload: own,
      });
      const outcome = eventToEntry(text);
      return outcome.kind === 'entry' ? [marked(outcome.entry)] : [];
    });
}

function marked({ submission, recordedAt }: ImportedEntry): ImportedEntry {
  const sealed = Object.fromEntries(Object.keys(submission.sealed).map((path) => [path, sealedCanary]));
  return { submission: { ...submission, sealed }, recordedAt, authorId: canaryAuthor };
}

/** An entry of our own in a case. */
function entryIn(
  [first]: readonly ImportedEntry[],
  said: Pick<EntrySubmission, 'form' | 'formVersion' | 'happenedOn' | 'answers' | 'sealed'>,
): ImportedEntry {
  if (!first) throw new RangeError('no such case');
  return {
    submission: { ...said, id: randomUUID(), caseTag: first.submission.caseTag, teamId: markedTeam },
    recordedAt: Date.parse(`${said.happenedOn}T12:00:00Z`),
    authorId: canaryAuthor,
  };
}

/** The family of a case objects to research. */
export function objectionIn(opened: readonly ImportedEntry[], happenedOn: string): ImportedEntry {
  const answers = { choice: 'objects' };
  return entryIn(opened, { form: 'research-objection', formVersion: 1, happenedOn, answers, sealed: {} });
}

/** A goal by a version of its form: the next one asks for hope too. */
export function goalIn(
  opened: readonly ImportedEntry[],
  formVersion: 1 | 2,
  happenedOn: string,
): ImportedEntry {
  const answers = {
    goal: randomUUID(),
    domain: 'safety',
    formulatedBy: ['youth'],
    together: 'yes',
    ...(formVersion === 2 && { hope: 7 }),
  };
  return entryIn(opened, { form: 'goal', formVersion, happenedOn, answers, sealed: { text: sealedCanary } });
}
