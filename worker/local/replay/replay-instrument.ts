import { defineInstrument } from '../../../shared/instruments/define-instrument.ts';

const ITEMS = 12;

/** The checklist that event logs are about, as an instrument of the replay's own organisation: its items are only numbered. */
export const replayInstrument = defineInstrument({
  id: 'safety-12',
  version: 1,
  name: { nl: 'Checklist van twaalf vragen', en: 'Checklist of twelve questions' },
  source: 'EUPL-1.2',
  items: Array.from({ length: ITEMS }, (_, index) => ({
    code: `s${String(index + 1).padStart(2, '0')}`,
    scope: 'family',
    label: { nl: `Vraag ${index + 1}`, en: `Question ${index + 1}` },
  })),
});
