import { expect } from 'vitest';
import { fileEntries, fileEntry } from '../../../shared/api/entries.ts';
import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import { testApi } from './api.ts';
import { newPractitioner, setUp } from './people.ts';
import { CASE_OPENED, newCaseTag, type SubmissionPlan, submission } from './submissions.ts';

/** An organisation with a team and a practitioner in it, signed in, and the short ways to file as her. */
export async function newOffice() {
  const api = testApi();
  await setUp(api);
  const { id: me, team, token } = await newPractitioner(api);

  const file = (input: EntrySubmission, as = token) =>
    api.call(fileEntry, { input, params: { id: input.id }, token: as });

  const fileAll = async (entries: unknown[], as = token) =>
    (await api.call(fileEntries, { input: { entries }, token: as })).ok;

  /** A submission for her own team. */
  const mine = (form: string, more: Partial<SubmissionPlan> = {}) =>
    submission({ form, caseTag: newCaseTag(), teamId: team, ...more });

  /** A case of her team, opened. */
  async function openCase(happenedOn = '2026-06-01'): Promise<string> {
    const opening = mine('case-opened', { answers: CASE_OPENED, happenedOn });
    expect((await file(opening)).status).toBe(200);
    return opening.caseTag;
  }

  return { api, me, team, token, file, fileAll, mine, openCase };
}
