import { defineCodeList } from './define-code-list.ts';

/** Of how much of a figure a team thinks that it is not right: in words, because a number would be a small cell. */
export const doubtExtent = defineCodeList({
  id: 'doubt-extent',
  codes: [
    { code: 'one', nl: 'één', en: 'one' },
    { code: 'some', nl: 'een paar', en: 'a few' },
    { code: 'many', nl: 'veel', en: 'many' },
  ],
});
