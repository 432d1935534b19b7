import type { Localised } from '../domain/localised.ts';

/** One of the five questions of the area picture. */
export interface AreaIndicator {
  id: '1' | '2' | '3' | '4' | '5';
  version: number;
  name: Localised;
  /** What is counted, in words. */
  what: Localised;
  /** What it can't tell. */
  limits: Localised;
  /** What one unit is called, in a sentence. */
  unit: Localised;
  /** `own`: counted from what the team files; `imported`: read in by the administrator; `both`: part of each. */
  origin: 'own' | 'imported' | 'both';
  /** Where the question comes from. */
  source: string;
  reviewedOn: string;
  reviewOn: string;
}

const review = { reviewedOn: '2026-11-22', reviewOn: '2027-05-22' } as const;
const source = 'Effectieve basishulp (Utrecht): gebiedsfoto';

/** The five indicators, in their order. */
export const areaIndicators: readonly [
  AreaIndicator,
  AreaIndicator,
  AreaIndicator,
  AreaIndicator,
  AreaIndicator,
] = [
  {
    id: '1',
    version: 1,
    name: { nl: 'Krijgt specialistische hulp', en: 'Receives specialist help' },
    what: {
      nl: 'Hoeveel kinderen uit het gebied in dat jaar specialistische jeugdhulp kregen, van alle kinderen die er wonen.',
      en: 'How many children of the area received specialist youth care in that year, of all children who live there.',
    },
    limits: {
      nl: 'Zegt niet of die hulp nodig was. Ook kinderen die het team niet kent, tellen mee.',
      en: 'Does not say whether that help was needed. Children whom the team does not know count too.',
    },
    unit: { nl: 'kinderen', en: 'children' },
    origin: 'imported',
    source,
    ...review,
  },
  {
    id: '2',
    version: 1,
    name: { nl: 'Geholpen in de buurt', en: 'Helped in the neighbourhood' },
    what: {
      nl: 'Van de gezinnen die het team in dat jaar hielp: hoeveel er dat hele jaar zonder specialistische hulp konden. Meedenken of samen optrekken met een specialist telt als hulp in de buurt.',
      en: 'Of the families the team helped in that year: how many did without specialist help all year. A specialist who thinks or works along counts as help in the neighbourhood.',
    },
    limits: {
      nl: 'Het team legt zelf vast wanneer het opschaalt. Is dat niet vastgelegd, dan telt een gezin als geholpen in de buurt. Het zegt ook niet of meer hulp nodig was. Lees het naast indicator 1.',
      en: 'The team itself records when it scales up. Where that was not recorded, a family counts as helped in the neighbourhood. Nor does it say whether more help was needed. Read it beside indicator 1.',
    },
    unit: { nl: 'gezinnen', en: 'families' },
    origin: 'own',
    source,
    ...review,
  },
  {
    id: '3',
    version: 1,
    name: { nl: 'Woont thuis tijdens de hulp', en: 'Lives at home during the help' },
    what: {
      nl: 'Van de kinderen uit het gebied die in dat jaar jeugdhulp kregen: hoeveel er thuis bleven wonen.',
      en: 'Of the children of the area who received youth care in that year: how many went on living at home.',
    },
    limits: {
      nl: 'Een kind dat voor een deel van het jaar ergens anders woonde, telt meestal als uit huis. Vraag na hoe de bron dat doet.',
      en: 'A child who lived elsewhere for part of the year usually counts as not at home. Ask how the source does that.',
    },
    unit: { nl: 'kinderen', en: 'children' },
    origin: 'imported',
    source,
    ...review,
  },
  {
    id: '4',
    version: 1,
    name: {
      nl: 'Tevreden over werkwijze en resultaat',
      en: 'Satisfied with the way of working and the results',
    },
    what: {
      nl: 'Het cijfer dat gezinnen bij het afsluiten geven (1 tot 10), en wat het cliëntervaringsonderzoek vindt over werkwijze en resultaat.',
      en: 'The mark that families give at closing (1 to 10), and what the client survey finds about the way of working and the results.',
    },
    limits: {
      nl: 'Alleen gezinnen aan wie het gevraagd is en die antwoordden. Wie wegbleef, is vaak minder tevreden. Een cijfer dat de gezinswerker vraagt, valt vaak hoger uit.',
      en: 'Only families who were asked and who answered. Those who stayed away are often less satisfied. A mark asked for by the practitioner tends to be higher.',
    },
    unit: { nl: 'gezinnen', en: 'families' },
    origin: 'both',
    source,
    ...review,
  },
  {
    id: '5',
    version: 1,
    name: { nl: 'Informele steun geregeld', en: 'Informal support organised' },
    what: {
      nl: 'Van de gezinnen met een doel die in dat jaar negentig dagen hulp hadden: bij hoeveel iemand uit het eigen netwerk binnen die negentig dagen een afspraak op zich nam.',
      en: 'Of the families with a goal that reached ninety days of help in that year: with how many someone of their own network took on an action within those ninety days.',
    },
    limits: {
      nl: 'Steun die later kwam of die niemand als afspraak opschreef, telt niet mee. Niet ieder gezin heeft een netwerk.',
      en: 'Support that came later, or that nobody wrote down as an action, does not count. Not every family has a network.',
    },
    unit: { nl: 'gezinnen', en: 'families' },
    origin: 'own',
    source,
    ...review,
  },
];
