/** What is said around the area picture. */
export const areaNl = {
  title: 'Gebiedsfoto',
  intro:
    'Eén keer per jaar: hoe staat het ervoor in jullie gebied, en wat betekent dat voor het werk? Bespreek de cijfers als sterk, zwak, kans en bedreiging.',
  asOf: (day: string) => `Stand van ${day}. Het laatste jaar loopt nog.`,
  caption: 'De vijf indicatoren, jaar naast jaar',
  indicator: 'Indicator',
  running: (year: number) => `${year} tot nu`,
  nothing: '–',
  xOfN: (x: number, n: number) => `${x} van ${n}`,
  few: 'te weinig om te vergelijken',
  interval: (low: number, high: number) => `waarschijnlijk ${low}–${high}%`,
  pending: (count: number) => `${count} ${count === 1 ? 'telt' : 'tellen'} nog niet mee`,
  own: 'telt Doelspoor',
  imported: 'ingelezen',
  mark: 'cijfer bij afsluiten',
  median: (median: string) => `middelste cijfer ${median}`,
  marked: (marked: number, closed: number) => `cijfer van ${marked} van de ${closed} afgesloten zaken`,
  tooFewMarks: (least: number) => `minder dan ${least} cijfers: te weinig om te laten zien`,
  noneImported: 'De beheerder heeft voor jullie team nog geen cijfers van buiten ingelezen.',
  chance:
    'Cijfers van jaren verschillen ook door toeval. Overlappen de marges, zeg dan niet dat het beter of slechter gaat.',
  change: {
    'probably-higher': (name: string, now: number, then: number) =>
      `${name}: in ${now} waarschijnlijk hoger dan in ${then}.`,
    'probably-lower': (name: string, now: number, then: number) =>
      `${name}: in ${now} waarschijnlijk lager dan in ${then}.`,
    'no-clear-difference': (name: string, now: number, then: number) =>
      `${name}: geen duidelijk verschil tussen ${now} en ${then}.`,
  },
  spread: {
    title: 'Hoe de cijfers bij afsluiten verdeeld zijn',
    year: 'Jaar',
    caption: 'Hoe vaak gezinnen welk cijfer gaven bij het afsluiten',
  },
  meaning: {
    title: 'Wat deze cijfers zeggen, en wat niet',
    counts: 'Wat er geteld wordt',
    limits: 'Wat het niet zegt',
    about: (source: string, version: number, day: string) =>
      `Bron: ${source}. Versie ${version}, nagekeken ${day}.`,
  },
  swot: {
    title: (year: number) => `Wat betekent dit? SWOT ${year}`,
    year: 'Jaar',
    parts: {
      strengths: 'Sterk: wat gaat goed in ons werk?',
      weaknesses: 'Zwak: wat lukt nog niet?',
      opportunities: 'Kans: wat helpt er in het gebied?',
      threats: 'Bedreiging: wat zit er tegen?',
    },
    noNames: 'Schrijf over het gebied, niet over een gezin of collega. Alleen jullie team kan dit lezen.',
    staysHere: 'Jullie organisatie verstuurt geen teksten. Wat je hier schrijft, blijft in deze browser.',
    noKeys: 'Deze browser heeft de sleutel van het team nog niet, en kan de notities niet openen.',
    closed: 'Dit deel kan deze browser niet openen.',
    empty: 'Nog niets geschreven.',
    readOnly: 'De teamcoach schrijft dit op.',
    looksLike: 'Dit lijkt op iets waarmee je iemand herkent. Haal het weg.',
    states: {
      keeping: 'Wordt bewaard …',
      saved: 'Opgeslagen.',
      unsaved: 'Bewaard op dit apparaat.',
      saving: 'Wordt opgeslagen …',
      waiting: 'Bewaard op dit apparaat. Wordt verstuurd zodra er verbinding is.',
      clash: 'Een collega schreef hetzelfde deel anders. Kies wat er moet staan.',
      refused: 'Dit kon niet worden opgeslagen. Het is bewaard op dit apparaat.',
    },
    clash: {
      mine: 'Wat jij schreef',
      theirs: 'Wat je collega schreef',
      take: 'Dit laten staan',
      both: 'Allebei laten staan',
    },
  },
  again: 'Opnieuw proberen',
};

export type AreaText = typeof areaNl;
