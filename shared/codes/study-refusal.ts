import { defineCodeList } from './define-code-list.ts';

/** Why an administrator refuses a plan. A code, so that nobody types about people there; the rest is a talk. */
export const studyRefusal = defineCodeList({
  id: 'study-refusal',
  codes: [
    {
      code: 'purpose-unclear',
      nl: 'het doel is niet duidelijk genoeg',
      en: 'the purpose is not clear enough',
    },
    { code: 'ground-unclear', nl: 'de grondslag klopt niet', en: 'the legal ground is not right' },
    {
      code: 'more-than-needed',
      nl: 'het kan met minder gegevens: teams, periode of tabellen',
      en: 'fewer data will do: teams, period or tables',
    },
    {
      code: 'too-recognisable',
      nl: 'gezinnen zijn te herkenbaar: vergroof meer, of vraag tellingen',
      en: 'families could be recognised: coarsen more, or ask for counts',
    },
    { code: 'kept-too-long', nl: 'de bestanden blijven te lang staan', en: 'the files are kept too long' },
    {
      code: 'agreement-missing',
      nl: 'er moet eerst een afspraak of toetsing zijn (DPIA, ethische commissie, overeenkomst)',
      en: 'an agreement or review has to come first (DPIA, ethics committee, contract)',
    },
    { code: 'come-and-talk', nl: 'kom erover praten', en: 'come and talk about it' },
  ],
});
