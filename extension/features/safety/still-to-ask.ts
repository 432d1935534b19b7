import type { Language } from '../../../shared/domain/localised.ts';
import type { Answers } from '../../../shared/forms/define-form.ts';
import type { Assessment } from '../../../shared/history/case-history.ts';
import { isStillToAsk } from '../../../shared/instruments/item-fields.ts';
import { findInstrument } from '../../../shared/instruments/registry.ts';
import { knownInstruments } from '../../../shared/settings/instruments.ts';
import type { CaseView } from '../../cases/watch-case.ts';

/** A question that is still to be asked, and about which child. */
export interface OpenQuestion {
  key: string;
  label: string;
  child: number | null;
}

/** What an assessment left to be asked: in one of its judgements, and answered in none. */
export function stillToAsk(view: CaseView, assessment: Assessment, language: Language): OpenQuestion[] {
  const instruments = knownInstruments(view.settings.instruments);
  const open = new Map<string, OpenQuestion>();
  const answered = new Set<string>();
  for (const { entryId } of assessment.judgements) {
    const answers = view.entries.find(({ id }) => id === entryId)?.answers ?? {};
    const items = findInstrument(instruments, String(answers.instrument))?.items ?? [];
    for (const row of Array.isArray(answers.items) ? (answers.items as Answers[]) : []) {
      const key = `${row.item} ${row.child ?? ''}`;
      const label = items.find(({ code }) => code === row.item)?.label[language] ?? String(row.item);
      if (isStillToAsk(row)) open.set(key, { key, label, child: Number(row.child) || null });
      else answered.add(key);
    }
  }
  return [...open.values()].filter(({ key }) => !answered.has(key));
}
