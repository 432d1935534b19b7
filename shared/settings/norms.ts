import { defaultNorms, Norms } from '../domain/norms.ts';
import { defineSetting } from './define-setting.ts';

/** Within how many days what should happen. A change counts every case anew. */
export const normsSetting = defineSetting({
  kind: 'norms',
  name: { nl: 'Termijnen', en: 'Terms' },
  schema: Norms,
  initial: defaultNorms,
});
