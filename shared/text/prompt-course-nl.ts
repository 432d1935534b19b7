/** What the team page says about what became of reminders, in Dutch. Loaded with it. */
export const promptCourseNl = {
  title: 'Wat er met herinneringen gebeurde',
  period: (from: string, to: string) => `Herinneringen van ${from} tot en met ${to}, van het team samen.`,
  none: 'In deze weken zijn er geen herinneringen getoond.',
  meaning:
    'Een herinnering helpt als ze op tijd komt en bij het gezin past. Kiezen jullie vaak “anders”, of blijft ze vaak liggen? Bespreek of de termijn klopt. De beheerder kan een herinnering uitzetten.',
  table: 'Wat er met elke herinnering gebeurde',
  columns: {
    kind: 'Herinnering',
    shown: 'Getoond',
    opened: 'Geopend',
    done: 'Gedaan',
    later: 'Later',
    deviated: 'Anders',
    ignored: 'Genegeerd',
    waiting: 'Nog open',
  },
  howCounted: 'Hoe is dit geteld?',
  howCountedText:
    'Een herinnering telt per dag en per zaak. Gedaan: er kwam een formulier waar ze om vroeg. Later: weer herinneren op een andere dag, of een andere datum met het gezin. Genegeerd: na een week nog geen antwoord. Wie ze zag, wordt niet bewaard.',
  reasons: 'Waarom anders',
};

export type PromptCourseText = typeof promptCourseNl;
