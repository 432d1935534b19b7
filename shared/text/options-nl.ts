import { policyNl } from './policy-nl.ts';

/** What the page of settings says, in Dutch. */
export const optionsNl = {
  title: 'Instellingen',
  address: 'Adres van Doelspoor',
  addressHelp: 'Je beheerder geeft je dit adres.',
  addressWrong: 'Dit is geen webadres. Het begint met https://',
  addressDenied:
    'Zonder toestemming van de browser kan Doelspoor dit adres niet gebruiken. Er is niets veranderd.',
  save: 'Adres opslaan',
  saved: 'Opgeslagen.',
  language: 'Taal',
  caseSystems: 'Zaaksystemen',
  caseSystemsHelp: 'Hier herkent Doelspoor welke zaak open staat. De pagina zelf verandert niet.',
  granted: 'Toegestaan',
  grant: 'Toestaan',
  grantFor: (name: string) => `Toestaan voor ${name}`,
  panel: 'Paneel',
  panelHelp:
    'Heeft je browser geen zijpaneel? Dan staat het paneel in een tabblad en volgt het de zaak die je het laatst bekeek.',
  panelOpen: 'Paneel in een tabblad openen',
  version: (version: string) => `Versie ${version}`,
  languages: { nl: 'Nederlands', en: 'English' },
  policy: policyNl,
};
