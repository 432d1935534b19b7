/** What the organisation sets for its browsers, in Dutch. */
export const policyNl = {
  organisation: 'Organisatie',
  set: 'Dit stelt je organisatie in. Je kunt het hier niet wijzigen.',
  mistake: (what: string) => `De instelling van je organisatie klopt niet: ${what}.`,
  mistakeHelp: 'Die instelling telt daarom niet mee. Er is niets verloren. Geef dit door aan je beheerder.',
  recipe: (index: number) => `zaaksysteem ${index} (recipes)`,
  settings: {
    apiBase: 'het adres van Doelspoor (apiBase)',
    organisation: 'de organisatie (organisation)',
    language: 'de taal (language)',
    recipes: 'de zaaksystemen (recipes)',
  },
};
