/** What screens about keys say in Dutch. Loaded with those screens: most people see them once. */
export const keysNl = {
  why: 'Zaaknummers en teksten gaan versleuteld van je apparaat af. Alleen je team kan ze lezen, met sleutels die alleen op jullie apparaten staan.',
  goesOn: 'Dit scherm gaat vanzelf verder.',
  checkAgain: 'Kijk opnieuw',
  failed: (why: string) => `Dit lukte niet. ${why}`,
  first: {
    title: 'Sleutels maken',
    organisation:
      'Jullie organisatie heeft nog geen sleutels. Als coach maak je ze hier, in deze browser. Daarna laat jij de apparaten van je team toe.',
    teams: (teams: string) =>
      `Voor ${teams} zijn er nog geen sleutels. Als coach maak je ze hier, in deze browser.`,
    paper:
      'Je krijgt een herstelcode om af te drukken. Daarmee komt je team weer bij de sleutels als alle apparaten kwijt zijn.',
    make: 'Sleutels maken',
    taken: 'Een collega was je voor: de sleutels zijn er al.',
  },
  sheet: {
    title: (team: string) => `Herstelcode van ${team}`,
    personal: (name: string) => `Herstelcode van ${name}`,
    once: 'Druk deze code nu af. Hij wordt maar één keer getoond, en niemand kan hem opzoeken.',
    forTeam:
      'Met deze code zet een medewerker van dit team de sleutels op een apparaat, zonder dat een collega hoeft te helpen. Nodig als alle apparaten van het team kwijt zijn.',
    forPerson:
      'Met deze code zet je de sleutels in een browser die elke dag leeg begint, zonder dat een collega hoeft te helpen. De code werkt alleen als je zelf bent ingelogd.',
    keepForTeam:
      'Bewaar dit blad waar alleen het team bij kan, bijvoorbeeld in een afgesloten kast. Niet als foto en niet in de mail.',
    keepForPerson: 'Bewaar dit blad zoals je je bankpas bewaart. Niet als foto en niet in de mail.',
    lost: 'Is dit blad kwijt, maak dan meteen een nieuwe code. De oude werkt dan niet meer.',
    madeOn: (day: string) => `Gemaakt op ${day}`,
    print: 'Afdrukken',
    done: 'Afgedrukt, klaar',
  },
  waitForCoach: {
    title: 'Nog even wachten op je coach',
    what: (teams: string) =>
      `Voor ${teams} zijn er nog geen sleutels. Vraag je coach om ze te maken: inloggen in Doelspoor is genoeg, dan wijst het zich vanzelf.`,
  },
  waiting: {
    title: 'Vraag een collega om je toe te laten',
    what: (teams: string) =>
      `Een collega van ${teams} ziet in Doelspoor jouw naam met zes woorden. Dit moeten ze zijn:`,
    compare: 'Lees ze voor of laat je scherm zien. Klopt er één niet, dan laat je collega je niet toe.',
    own: 'Werk je ook op een ander apparaat met Doelspoor? Dan kun je dit apparaat daar zelf toelaten.',
    words: 'Jouw zes woorden',
  },
  lost: {
    title: 'De sleutels zijn weg uit deze browser',
    what: 'De gegevens van deze browser zijn gewist, en de sleutels dus ook. Er is niets verloren: je team heeft ze nog. Zo krijg je ze terug:',
  },
  ended: {
    title: 'Dit apparaat is afgemeld',
    what: 'Er is gemeld dat dit apparaat kwijt is of niet meer gebruikt wordt. Daarom staan hier geen sleutels meer. Klopt dat niet, of wil je hier weer verder? Dat kan zo:',
  },
  hasCode: {
    title: 'Een nieuwe browser',
    what: 'Je hebt een persoonlijke herstelcode. Vul hem in, dan kun je meteen verder. Een collega vragen kan ook.',
  },
  unfit: {
    title: 'Deze browser bewaart de sleutels niet goed',
    what: 'Daarom zijn ze hier niet neergezet. Er is niets verloren. Gebruik Chrome, Edge of Firefox in een gewoon venster, of vraag je beheerder.',
  },
  directory: {
    title: 'Er klopt iets niet met de lijst van apparaten',
    what: 'De server laat een andere lijst zien dan dit apparaat kent. Daarom geeft Doelspoor nu geen sleutels en geen nieuwe teksten af. Wat je al opsloeg blijft bewaard. Meld dit meteen aan je beheerder.',
    anew: 'Is jullie organisatie opnieuw begonnen met Doelspoor? Verwijder dan de extensie en zet haar opnieuw neer.',
  },
  ask: 'Vraag een collega',
  code: {
    open: 'Ik heb een herstelcode',
    label: 'Herstelcode',
    hint: 'Zeven groepjes van vier tekens. Hoofdletters en streepjes maken niet uit.',
    use: 'Sleutels ophalen',
    problems: {
      length:
        'Deze code is niet compleet. Een herstelcode heeft zeven groepjes van vier tekens. Vul de hele code in.',
      character: 'In deze code staat een teken dat niet voorkomt in een herstelcode. Kijk hem na.',
      check: 'Deze code klopt niet: er is een teken verkeerd overgenomen. Vergelijk hem met het papier.',
      unknown:
        'Deze code hoort niet bij jullie organisatie. Kijk of je het goede blad hebt, of vraag een collega.',
      replaced: 'Deze code is vervangen door een nieuwe. Zoek het nieuwste blad, of vraag een collega.',
      'other-team':
        'Deze code is van een ander team. Vul de code van je eigen team in, of vraag een collega.',
      'other-person': 'Deze code is van iemand anders. Vul je eigen code in, of die van je team.',
      'too-many-requests': 'Deze code is net al gebruikt. Wacht een minuut en probeer het opnieuw.',
    },
  },
  requests: {
    title: (name: string) => `${name} wil een apparaat gebruiken`,
    which: (label: string, moment: string) => `${label}, aangemeld ${moment}`,
    compare: 'Komen deze woorden overeen met de woorden op dat scherm? Vraag het aan je collega zelf.',
    words: 'Zes woorden',
    more: (name: string, teams: string) =>
      `${name} werkt ook voor ${teams}. Mag ${name} op dit apparaat de zaken van dat team lezen?`,
    moreTitle: (name: string) => `${name} werkt ook bij jullie`,
    yes: 'Ja, toelaten',
    no: 'Nee, niet toelaten',
    let: (name: string) => `${name} kan nu verder.`,
    turnedAway: (name: string) =>
      `Het apparaat van ${name} is niet toegelaten. Vertrouw je het niet? Zeg het je coach.`,
    changed: 'Dit apparaat heeft nu andere woorden. Vergelijk ze opnieuw.',
  },
  lacking: {
    title: (teams: string) => `Nog geen sleutels van ${teams}`,
    ask: 'Vraag een collega van dat team om Doelspoor te openen en je toe te laten. Of vul de herstelcode van dat team in.',
    begin: 'Dit team heeft nog geen sleutels.',
    askCoach: 'Dit team heeft nog geen sleutels. Vraag de coach van dat team om ze te maken.',
  },
  personalCode: {
    title: 'Persoonlijke herstelcode',
    what: 'Voor een werkplek die elke dag leeg begint. Met deze code zet je je sleutels er zelf weer op.',
    make: 'Maak een persoonlijke herstelcode',
    replace: 'Maak een nieuwe, de oude werkt dan niet meer',
    in: 'Deze browser gebruikt je persoonlijke herstelcode.',
  },
  devices: {
    title: 'Sleutels en apparaten',
    present: (teams: string) => `In deze browser staan de sleutels van ${teams}.`,
    absent: 'In deze browser staan geen sleutels.',
    signIn: 'Log in om te zien welke apparaten sleutels hebben.',
    own: 'Jouw apparaten',
    ofTeam: 'Apparaten van het team',
    here: 'deze browser',
    seen: (moment: string) => `laatst gebruikt ${moment}`,
    waiting: 'nog niet toegelaten',
    lost: 'Kwijt of niet meer in gebruik',
    lostOf: (label: string) => `${label}: kwijt of niet meer in gebruik`,
    lostSure:
      'Dit apparaat krijgt dan niets meer, en jullie team gebruikt vanaf nu nieuwe sleutels. Dat gaat vanzelf. Eerdere teksten blijven leesbaar voor je team.',
    lostYes: 'Ja, afmelden',
    isLost: (label: string) => `${label} is afgemeld.`,
    leave: 'Sleutels uit deze browser halen',
    leaveSure:
      'Daarna kun je hier geen zaken meer openen. Concepten en wat nog verstuurd moet worden blijven bewaard, tot een collega je weer toelaat of je een herstelcode invult.',
    leaveYes: 'Ja, weghalen',
  },
  teamKeys: {
    title: 'Sleutels van het team',
    code: 'Herstelcode op papier',
    codeMade: (day: string) => `Gemaakt op ${day}.`,
    noCode:
      'Er is geen herstelcode. Maak er een: zonder code zijn de teksten weg als alle apparaten kwijt zijn.',
    newCode: 'Nieuwe herstelcode maken',
    newCodeSure: 'De code op het oude blad werkt dan niet meer.',
    newCodeYes: 'Ja, nieuwe maken',
  },
};

export type KeysText = typeof keysNl;
