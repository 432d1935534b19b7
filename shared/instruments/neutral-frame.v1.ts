import { defineInstrument } from './define-instrument.ts';

export const neutralFrameV1 = defineInstrument({
  id: 'neutral-frame',
  version: 1,
  name: { nl: 'Veiligheid in negen vragen', en: 'Safety in nine questions' },
  source: 'Doelspoor, EUPL-1.2; not validated, no items of other instruments',
  items: [
    {
      code: 'immediate-danger',
      scope: 'family',
      label: {
        nl: 'Is er nu direct gevaar voor iemand in het gezin?',
        en: 'Is anyone in the family in immediate danger now?',
      },
    },
    {
      code: 'care',
      scope: 'child',
      label: {
        nl: 'Zijn er zorgen over verzorging of basisbehoeften (eten, slapen, toezicht)?',
        en: 'Are there concerns about care or basic needs (food, sleep, supervision)?',
      },
    },
    {
      code: 'conflict',
      scope: 'family',
      label: {
        nl: 'Is er geweld of hoogoplopende ruzie tussen volwassenen?',
        en: 'Is there violence or escalating conflict between adults?',
      },
    },
    {
      code: 'carer',
      scope: 'family',
      label: {
        nl: 'Heeft een ouder of verzorger psychische klachten of een verslaving (kindcheck)?',
        en: 'Does a parent or carer have mental health problems or an addiction (child check)?',
      },
    },
    {
      code: 'child',
      scope: 'child',
      label: {
        nl: 'Maakt iets bij het kind zelf het extra kwetsbaar (leeftijd, gezondheid, gedrag)?',
        en: 'Does anything about the child make it more vulnerable (age, health, behaviour)?',
      },
    },
    {
      code: 'surroundings',
      scope: 'family',
      label: {
        nl: 'Spelen omgeving, geldzorgen of wonen mee?',
        en: 'Do surroundings, money worries or housing play a part?',
      },
    },
    {
      code: 'protective',
      scope: 'family',
      label: {
        nl: 'Is er iets of iemand dat beschermt?',
        en: 'Is there something or someone that protects?',
      },
    },
    {
      code: 'network',
      scope: 'family',
      label: {
        nl: 'Weet het netwerk wat er speelt en kan het bijspringen?',
        en: 'Does the network know what is going on and can it step in?',
      },
    },
    {
      code: 'voice',
      scope: 'child',
      label: {
        nl: 'Voelt het kind zich volgens het kind zelf veilig?',
        en: 'Does the child feel safe, in the child’s own words?',
      },
    },
  ],
});
