import type { Norms } from '../../../../shared/domain/norms.ts';

interface NormText {
  label: string;
  /** What it is about. */
  what: string;
  /** What changing it does. */
  effect: string;
}

const norms: Record<keyof Norms, NormText> = {
  firstGoalsDays: {
    label: 'Eerste doel met het gezin',
    what: 'Dagen vanaf de start van de zaak waarbinnen het eerste doel is afgesproken.',
    effect: 'Bepaalt wanneer het eerste doel aan de beurt is, en wat meetelt als op tijd.',
  },
  actionDays: {
    label: 'Wie doet wat',
    what: 'Dagen na het afspreken van een doel waarbinnen er een eerste actie bij staat.',
    effect: 'Bepaalt wanneer “Afspreken wie wat doet” aan de beurt is.',
  },
  firstSafetyCheckDays: {
    label: 'Eerste veiligheidschecklist',
    what: 'Dagen vanaf het openen van de zaak waarbinnen de veiligheid is bekeken.',
    effect: 'Bepaalt wanneer de eerste checklist aan de beurt is, en wat meetelt als op tijd.',
  },
  secondAssessorDays: {
    label: 'Tweede beoordelaar',
    what: 'Dagen waarbinnen ook een tweede collega de veiligheid heeft beoordeeld.',
    effect: 'Bepaalt wanneer het team om een tweede oordeel wordt gevraagd.',
  },
  safetyRepeatDays: {
    label: 'Veiligheid opnieuw bekijken',
    what: 'Dagen na een checklist met zorgen of onveiligheid waarbinnen opnieuw wordt gekeken.',
    effect: 'Bepaalt wanneer de volgende checklist aan de beurt is.',
  },
  safetyGoalDays: {
    label: 'Doel voor veiligheid',
    what: 'Dagen na de eerste zorgen waarbinnen er een doel voor veiligheid is.',
    effect: 'Bepaalt wanneer dat doel aan de beurt is.',
  },
  evaluationDefaultDays: {
    label: 'Evaluatie zonder datum',
    what: 'Dagen tot de evaluatie als het gezin en de gezinswerker geen datum afspreken.',
    effect: 'Bepaalt de datum die het formulier voorstelt.',
  },
  evaluationCapDays: {
    label: 'Uiterlijk evalueren',
    what: 'De meeste dagen tot een evaluatie, ook als er een latere datum is afgesproken.',
    effect: 'Een afspraak die verder weg ligt, is op deze dag al aan de beurt.',
  },
  evaluationToleranceDays: {
    label: 'Speling bij evalueren',
    what: 'Dagen die een evaluatie later mag zijn dan gepland en toch op tijd heet.',
    effect: 'Telt alleen mee in de cijfers; de herinnering komt op de geplande datum.',
  },
  consultDays: {
    label: 'Antwoord op een consult',
    what: 'Dagen na het vragen van een consult waarbinnen er een eerste antwoord is.',
    effect: 'Bepaalt wanneer een consult zonder antwoord aan de beurt is.',
  },
  maxOpenGoals: {
    label: 'Doelen tegelijk',
    what: 'Het hoogste aantal doelen dat een gezin tegelijk heeft.',
    effect: 'Bij meer doelen vraagt het formulier eerst een doel af te ronden.',
  },
};

/** The pages on which an organisation sets how it works. */
export const settingTexts = {
  setUp: 'de inrichting',
  norms: {
    intro:
      'Binnen hoeveel dagen iets hoort te gebeuren. De voorstellen van Doelspoor zijn een begin, geen wet: de teams kiezen zelf.',
    items: norms,
    default: (value: number) => `Voorstel van Doelspoor: ${value}`,
    changed: (who: string, when: string, from: number) => `Gewijzigd door ${who}, ${when} (was ${from})`,
    days: 'dagen',
    goals: 'doelen',
    range: (label: string, min: number, max: number) =>
      `${label}: vul een heel getal in van ${min} tot en met ${max}.`,
    consequence:
      'Een nieuwe termijn geldt meteen voor elke zaak, ook met terugwerkende kracht: herinneringen en cijfers worden opnieuw berekend. Dat duurt even; daarna kloppen de teampagina’s met de nieuwe termijn. Wat mensen hebben ingevuld verandert niet.',
  },
  texts: {
    intro:
      'Wat gezinswerkers typen, wordt op hun apparaat versleuteld voor het team. De server en de beheerder kunnen het niet lezen. Jullie kiezen of het versleuteld verstuurd wordt, of het apparaat helemaal niet verlaat.',
    question: 'Waar blijft wat mensen typen?',
    sealed: 'Versleuteld versturen',
    sealedHelp:
      'Collega’s van hetzelfde team lezen elkaars doelen en toelichtingen, op elk apparaat dat is toegelaten.',
    never: 'Niet versturen',
    neverHelp:
      'Doelen en toelichtingen blijven op het apparaat waarop ze zijn getypt. Collega’s zien dan alleen de antwoorden uit lijsten en cijfers. Alleen het zaaknummer gaat versleuteld mee.',
    consequence:
      'De keuze geldt voor wat vanaf nu wordt ingevuld. Wat al verstuurd is, blijft versleuteld bewaard tot de bewaartermijn om is.',
  },
  unreadable: 'Wat hier is ingesteld, kent deze versie van het portaal niet. Ververs de pagina.',
};
