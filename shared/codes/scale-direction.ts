import { defineCodeList } from './define-code-list.ts';

export const scaleDirection = defineCodeList({
  id: 'scale-direction',
  codes: [
    { code: 'up', nl: 'opschalen', en: 'scale up' },
    { code: 'same', nl: 'zo doorgaan', en: 'continue as is' },
    { code: 'down', nl: 'afschalen', en: 'scale down' },
    { code: 'close', nl: 'afronden', en: 'round off' },
  ],
});
