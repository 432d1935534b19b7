/** What a researcher does here: studies, and access for scripts. */
export const research = {
  intro:
    'Je schrijft op wat je wilt weten en welke gegevens je daarvoor nodig hebt. De beheerder keurt dat goed. Daarna vraag je zelf leveringen: bestanden die zo in R en SPSS te openen zijn.',
  studies: 'Jouw onderzoeken',
  caption: 'Onderzoeken met hun stand',
  none: 'Je hebt nog geen onderzoek.',
  add: 'Nieuw onderzoek',
  newIntro:
    'Beschrijf het onderzoek. Je kunt het bewaren en later indienen; tot die tijd ziet alleen jij het.',
  columns: { title: 'Onderzoek', state: 'Stand', changed: 'Laatst gewijzigd', owner: 'Onderzoeker' },
  savePlan: 'Plan opslaan',
  states: {
    draft: 'concept',
    submitted: 'wacht op de beheerder',
    approved: 'goedgekeurd',
    refused: 'niet goedgekeurd',
    closed: 'gesloten',
  },
  now: {
    draft: 'Dit plan is een concept: alleen jij ziet het. Dien het in als het klaar is.',
    change:
      'Je hebt het plan gewijzigd. Dien het in; zolang de beheerder niet beslist, geldt de vorige versie.',
    submitted: (day: string) => `Ingediend op ${day}. De beheerder kijkt ernaar.`,
    noDecider:
      'Let op: er is behalve jij geen beheerder, en over je eigen onderzoek beslis je niet zelf. Laat eerst een collega beheerder maken.',
    approved: (who: string, day: string) => `Goedgekeurd door ${who} op ${day}. Je kunt leveringen vragen.`,
    refused: (who: string, day: string, reason: string) =>
      `Niet goedgekeurd door ${who} op ${day}: ${reason}. Wijzig het plan en dien het opnieuw in.`,
    closed: (day: string) =>
      `Gesloten op ${day}. De bestanden en sleutels zijn weg; alleen wat er gevraagd en opgehaald is, staat nog in het logboek.`,
  },
  plan: 'Het plan',
  planVersion: (version: number) => `Het plan, versie ${version}`,
  change: 'Plan wijzigen',
  changeHelp:
    'Een gewijzigd plan moet opnieuw worden goedgekeurd. Tot die tijd geldt de versie die er nu is.',
  submit: 'Indienen bij de beheerder',
  submitted: 'Ingediend. De beheerder beslist.',
  withdraw: 'Indienen terugnemen',
  withdrawn: 'Teruggenomen. Het plan is weer een concept.',
  close: 'Onderzoek sluiten',
  closeSure:
    'De bestanden van alle leveringen gaan weg, en de sleutels waarmee ze opnieuw gemaakt kunnen worden ook. Dat is niet terug te draaien. Wat al is opgehaald, moet de onderzoeker zelf verwijderen.',
  closeYes: 'Ja, sluiten',
  closed: 'Het onderzoek is gesloten.',
  notThere: 'Dit onderzoek is er niet',
  notYours: 'Het bestaat niet, of het is van iemand anders.',
  earlier: 'Eerdere versies van het plan',
  version: (version: number, state: string) => `Versie ${version}: ${state}`,
  tokens: {
    title: 'Ophalen met een script',
    intro:
      'Met een token haalt een script in R of op de opdrachtregel jouw leveringen op. Wie het token heeft, kan dat ook: bewaar het als een wachtwoord, en deel het niet.',
    none: 'Je hebt geen token.',
    caption: 'Jouw tokens voor scripts',
    columns: { name: 'Naam', expires: 'Werkt tot', used: 'Laatst gebruikt', end: 'Intrekken' },
    never: 'nog niet',
    name: 'Waarvoor is het token?',
    nameHelp: 'Bijvoorbeeld: analyse op de server van de hogeschool.',
    days: 'Hoe lang moet het werken?',
    dayUnit: 'dagen',
    make: 'Token maken',
    made: 'Dit is het token. Je ziet het maar één keer, dus kopieer het nu.',
    field: 'Token',
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukte niet. Selecteer het token en kopieer het zelf.',
    stored: 'Klaar, ik heb het bewaard',
    end: 'Intrekken',
    endOf: (name: string) => `Token intrekken: ${name}`,
    endSure: (name: string) => `“${name}” werkt dan meteen niet meer. Een script dat het gebruikt, stopt.`,
    endYes: 'Ja, intrekken',
    ended: 'Het token werkt niet meer.',
    wrong: {
      name: 'Waarvoor is het token: vul 1 tot en met 60 tekens in.',
      identifier:
        'Waarvoor is het token: hierin lijkt iets te staan waaraan iemand te herkennen is. Haal het weg.',
      days: (most: number) => `Hoe lang: vul een heel getal in van 1 tot en met ${most}.`,
    },
    tooMany: 'Je hebt al tien tokens. Trek er eerst een in.',
    how: 'Hoe je een token gebruikt',
    curl: 'Op de opdrachtregel, met curl. Zet het token eerst in de omgevingsvariabele DOELSPOOR_TOKEN, dan komt het niet in je geschiedenis. De eerste regel noemt je leveringen, elk met een “path”; zet dat in de tweede in plaats van PATH. Breekt het ophalen af, geef de laatste regel dan nog eens: het gaat verder waar het was.',
    r: 'In R. Zet het token in .Renviron, niet in je script.',
  },
};
