/** What people type beside the goals. Invented; names no one. */
export const phrases = {
  notEntirelyTogether: [
    'Een van de ouders kon er niet bij zijn.',
    'Het kwam uit een gesprek op school, we bespreken het thuis nog.',
    'De jongere wilde er nog over nadenken.',
    'Het was een eis uit eerdere afspraken.',
  ],
  helpQuestion: [
    'Hoe krijgen we weer wat rust in huis?',
    'Wie kan er meedenken over hoe het verder moet?',
    'Hoe doen andere ouders dit?',
    'Wat kunnen we doen zonder dat het meteen ruzie wordt?',
    'Hoe kom ik erachter wat mijn kind dwarszit?',
    'Waar beginnen we, er is zoveel tegelijk?',
  ],
  facts: [
    'Buren hoorden een paar keer geschreeuw in de avond.',
    'De kinderen waren twee keer alleen thuis na het eten.',
    'Er was geen eten in huis aan het eind van de maand.',
    'Het kind vertelde op school dat het bang is als er ruzie is.',
    'Tijdens het bezoek liep een gesprek over geld hoog op.',
    'De huisarts zag een ouder die al weken slecht slaapt.',
  ],
  interpretation: [
    'De spanning loopt op als er geldzorgen bij komen.',
    'De ouders willen het anders, maar vallen terug als ze moe zijn.',
    'Het kind trekt zich terug als het druk is in huis.',
    'Er is steun dichtbij, die wordt nog weinig gevraagd.',
  ],
  behaviour: [
    'Bij oplopende ruzie gaat een van beiden een blok om.',
    'Er is altijd iemand van boven de achttien thuis als de kinderen slapen.',
    'De kinderen bellen bij de buren aan als ze bang zijn.',
    'Na een glas alcohol rijdt er niemand met de kinderen.',
    'De overdracht is op het schoolplein, nooit aan de deur.',
  ],
  ifBroken: [
    'Tante belt de gezinswerker.',
    'We komen dezelfde week bij elkaar.',
    'De buren bellen het team.',
  ],
  noAgreement: ['De ouders willen eerst zelf overleggen, we spreken elkaar deze week.'],
  lapsed: [
    'Het gezin is verhuisd, dit speelt niet meer.',
    'Het is vanzelf goed gekomen.',
    'Iets anders is nu belangrijker.',
  ],
  withWhat: ['Oma en de buurvrouw.', 'De huiswerkklas blijft.', 'De praktijkondersteuner van de huisarts.'],
  followUp: [
    'Over drie maanden bellen we nog een keer.',
    'Het gezin weet ons te vinden.',
    'De school houdt een oogje in het zeil.',
  ],
  consultQuestion: [
    'We praten veel en er verandert weinig. Wat zie ik over het hoofd?',
    'Hoe bespreek ik mijn zorgen zonder dat de deur dichtgaat?',
    'Is dit iets voor ons, of hoort hier een specialist bij?',
    'Wat helpt een kind dat niets meer wil vertellen?',
  ],
  advice: [
    'Vraag eerst wat er wel lukt, en bouw daarop voort.',
    'Ga een keer samen op huisbezoek en kijk daarna samen terug.',
    'Maak het kleiner: één doel, één afspraak, over twee weken kijken.',
    'Leg de zorgen op tafel zoals je ze aan mij vertelde.',
  ],
  wrongCase: 'Afspraken over de sleutel van de schuur',
} as const;
