import { expect } from 'vitest';
import { type ReportedShowing, readPromptCourse, reportPrompts } from '../../../shared/api/prompts.ts';
import type { TestApi } from './api.ts';
import { rows } from './rows.ts';

export interface StoredPrompt {
  id: string;
  outcome: string | null;
  reason: string | null;
  settled_on: string | null;
  opened_on: string | null;
}

/** A showing that nobody reported yet. */
export function showing(more: Partial<ReportedShowing> = {}): ReportedShowing {
  return { id: crypto.randomUUID(), kind: 'first-goals', shownOn: '2026-06-15', openedOn: null, ...more };
}

/** Reports showings of a case. */
export function report(api: TestApi, token: string, caseTag: string, showings: readonly ReportedShowing[]) {
  return api.call(reportPrompts, { input: { caseTag, showings: [...showings] }, token });
}

/** What became of a showing, as it is stored. */
export async function becameOf({ id }: ReportedShowing): Promise<StoredPrompt | undefined> {
  const found = await rows<StoredPrompt>(
    'SELECT id, outcome, reason, settled_on, opened_on FROM prompt WHERE id = ?',
    id,
  );
  return found[0];
}

/** The course of one kind, as somebody asks it. */
export async function courseOf(
  api: TestApi,
  token: string,
  asked: { kind: string; from: string; to: string; team?: string },
) {
  const { kind, ...input } = asked;
  const answer = await api.call(readPromptCourse, { input, token });
  expect(answer.status).toBe(200);
  return answer.ok.kinds.find((one) => one.kind === kind);
}
