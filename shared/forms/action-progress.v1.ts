import { actionProgress } from '../codes/action-progress.ts';
import { defineForm } from './define-form.ts';

/** What became of an action, ticked off between evaluations. */
export const actionProgressV1 = defineForm({
  id: 'action-progress',
  version: 1,
  title: { nl: 'Stand van een actie', en: 'Progress of an action' },
  saveLabel: { nl: 'Opslaan', en: 'Save' },
  happenedOnLabel: { nl: 'Op', en: 'On' },
  fields: {
    action: { kind: 'reference', to: 'action', required: true, label: { nl: 'Actie', en: 'Action' } },
    progress: {
      kind: 'choice',
      options: actionProgress,
      required: true,
      label: { nl: 'Hoe staat het ermee?', en: 'How is it going?' },
    },
  },
  steps: [
    { title: { nl: 'Stand van een actie', en: 'Progress of an action' }, fields: ['action', 'progress'] },
  ],
  example: { action: '01900000-0000-7000-8000-000000000002', progress: 'done' },
});
