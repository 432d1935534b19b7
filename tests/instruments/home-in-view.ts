import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from '../../shared/forms/define-form.ts';
import type { Instrument } from '../../shared/instruments/define-instrument.ts';
import { InstrumentSchema } from '../../shared/instruments/instrument-schema.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/instruments.md'), 'utf8');

/** The example of the documentation, as it stands there. */
export const homeInViewJson: string = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

export const homeInView: Instrument = InstrumentSchema.parse(JSON.parse(homeInViewJson));

/** An answer to each kind of question in it. */
export const homeInViewAnswers: Answers = {
  assessment: '01900000-0000-7000-8000-000000000005',
  instrument: 'thuis-in-beeld@1',
  occasion: 'start',
  items: [
    { item: 'ruzie', answer: 'unknown', facts: 'De buren bellen aan.' },
    { item: 'slaap', child: 1, option: 'goed' },
    { item: 'slaap', child: 2, answer: 'unknown' },
    { item: 'helpers', options: ['familie', 'school'] },
    { item: 'nachten', number: 5, interpretation: 'Dat is minder dan vorige week.' },
    { item: 'laatst', day: '2026-01-10' },
    { item: 'woorden', child: 2, text: 'Ik wil dat papa blijft.' },
    { item: 'beeld', option: 'opletten' },
    { item: 'verwachting', option: 'rustig' },
  ],
  conclusion: 'concerns',
  ahead: 'safe',
};
