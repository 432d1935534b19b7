import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readStudy as readContract, readStudies } from '../../../shared/api/studies.ts';
import { readOwnStudies, readSubmittedStudies, type StoredStudy } from '../../db/queries/studies.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { toldStudy } from './visible.ts';

const MAX_STUDIES = 500;

/** One's own studies, and for an administrator those that others submitted. */
export async function listStudies(context: SignedIn): Promise<ResponseOf<typeof readStudies>> {
  const { db, member } = context;
  const isResearcher = member.roles.includes('researcher');
  const isAdministrator = member.roles.includes('administrator');
  if (!isAdministrator) return { studies: await run(db, readOwnStudies(db, member.id, MAX_STUDIES)) };
  const submitted = readSubmittedStudies(db, member.id, MAX_STUDIES);
  if (!isResearcher) return { studies: await run(db, submitted) };
  const [own, all] = await run(db, together(readOwnStudies(db, member.id, MAX_STUDIES), submitted));
  const others = all.filter(({ isOwn }) => !isOwn);
  const studies = [...own, ...others].sort((a, b) => b.createdAt - a.createdAt);
  return { studies: studies.slice(0, MAX_STUDIES) };
}

/** A study, to whom it is for. */
export function tellStudy(context: SignedIn, found: StoredStudy | null): ResponseOf<typeof readContract> {
  return { study: toldStudy(context, found) };
}
