/** What the team page says around its parts, in Dutch. */
export const teamPageNl = {
  navigation: 'Onderdelen van de teampagina',
  places: {
    now: 'Nu doen en hoe gaat het',
    talk: 'Om over te praten',
    meeting: 'Bijeenkomst',
    area: 'Gebiedsfoto',
    week: 'Deze week',
  },
};

export type TeamPageText = typeof teamPageNl;
