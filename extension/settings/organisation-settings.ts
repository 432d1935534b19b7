import { OrganisationSettings, readOrganisation } from '../../shared/api/settings.ts';
import { settings } from '../../shared/settings/registry.ts';
import * as z from '../../shared/zod.ts';
import { callApi } from '../client/call-api.ts';
import { stored } from '../storage/stored.ts';

const freshMs = 60 * 60 * 1000;

const kept = stored('local', 'organisation', OrganisationSettings);
const readAt = stored('local', 'organisation-read-at', z.int());

/** What holds while the organisation was never asked: the product's own proposals. */
export const productSettings: OrganisationSettings = {
  norms: settings.norms.initial,
  instruments: settings.instruments.initial,
  recipes: settings.recipes.initial,
  prompts: settings.prompts.initial,
  texts: settings.texts.initial,
  templates: settings.templates.initial,
  draftDays: settings.retention.initial.draftDays,
};

/** What the organisation set, as it was last read. */
export async function organisationSettings(): Promise<OrganisationSettings> {
  return (await kept.read()) ?? productSettings;
}

/**
 * Reads it when that was longer than an hour ago. Without an answer what was known stays.
 * @param isUrgent reads it in any case: something showed that it changed
 */
export async function refreshOrganisationSettings({ isUrgent = false } = {}): Promise<void> {
  const now = Date.now();
  const known = await kept.read();
  if (!isUrgent && known && Math.abs(now - ((await readAt.read()) ?? 0)) < freshMs) return;
  const answer = await callApi(readOrganisation, { params: {}, request: {} });
  if (!answer.ok) return;
  // Whoever watches hears of a change, not of every reading.
  if (JSON.stringify(answer.value) !== JSON.stringify(known)) await kept.write(answer.value);
  await readAt.write(now);
}

/** Calls back when it changed, in whichever context. Returns the function that ends it. */
export function watchOrganisationSettings(changed: () => void): () => void {
  return kept.watch(changed);
}
