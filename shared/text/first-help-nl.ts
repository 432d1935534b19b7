/** The few things worth knowing before the first case, in Dutch. */
export const firstHelpNl = {
  title: 'Zo werkt Doelspoor',
  next: 'Volgende tip',
  back: 'Vorige tip',
  skip: 'Uitleg overslaan',
  done: 'Aan de slag',
  tip: (tip: number, of: number) => `Tip ${tip} van ${of}`,
  tips: [
    {
      title: 'Open een zaak zoals je altijd doet',
      text: 'Doelspoor staat naast je zaaksysteem en ziet welke zaak openstaat. Lukt dat niet, dan vul je hier het zaaknummer in. In het zaaksysteem zelf verandert niets.',
    },
    {
      title: 'Vul het samen met het gezin in',
      text: 'Een formulier kost ongeveer een minuut. Cijfers geef je met de toetsen 0 tot en met 9. Wat je typt blijft staan, ook als je het paneel sluit of de verbinding wegvalt.',
    },
    {
      title: 'Later mag, anders ook',
      text: 'Er staat nooit meer dan één ding klaar. Komt het niet uit, kies dan Later. Gaat het in dit gezin anders, kies dan Anders en zeg waarom.',
    },
    {
      title: 'Laat het gezin meekijken',
      text: 'Met Meekijken ziet het gezin alleen de eigen doelen, cijfers en afspraken. Over veiligheid staat daar niets, tot je het zelf weer uitzet.',
    },
    {
      title: 'Typ niets twee keer',
      text: 'Selecteer tekst in je zaaksysteem en klik met rechts om er een doel van te maken. Na het opslaan zet je de tekst met één klik in het dossier.',
    },
  ],
};
