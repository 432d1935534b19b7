import type { ErrorCode } from '../domain/errors.ts';
import { signInWindowTexts } from './sign-in-window.ts';

/** What happened, that nothing is lost, and what to do, in Dutch. */
export const errorsNl: Record<ErrorCode, string> = {
  'not-signed-in': 'Je bent niet ingelogd. Wat je invulde blijft bewaard. Log in en ga verder.',
  'session-expired':
    'Je bent uitgelogd omdat er een tijd niets gebeurde. Wat je invulde blijft bewaard. Log opnieuw in.',
  'use-nonce': 'De server vraagt nog een keer wie je bent. Er is niets verloren. Probeer het opnieuw.',
  'sign-in-failed': signInWindowTexts['sign-in-failed'].nl,
  'sign-in-cancelled': 'Het inloggen is afgebroken. Er is niets verloren. Log in als je verder wilt.',
  'provider-unavailable':
    'De inlogdienst van je organisatie antwoordt niet. Wat je invulde blijft bewaard. Probeer het over een paar minuten opnieuw.',
  'unknown-client': signInWindowTexts['unknown-client'].nl,
  'unknown-account':
    'Je account is goed, maar heeft geen toegang tot Doelspoor. Er is niets verloren. Vraag je beheerder om je toe te voegen.',
  'no-role':
    'Je account is goed, maar heeft nog geen rol of team in Doelspoor. Er is niets verloren. Vraag je beheerder om je er een te geven.',
  'too-many-groups':
    'Je account zit in zoveel groepen dat je team niet te lezen is. Er is niets verloren. Vraag je beheerder om alleen de groepen van Doelspoor mee te sturen.',
  'not-allowed': 'Hier heb je geen toegang toe. Er is niets verloren. Vraag je beheerder als dat niet klopt.',
  'directory-refused':
    'Dit is niet opgeslagen: de server laat een andere lijst van apparaten zien dan dit apparaat kent. Wat je invulde blijft staan. Meld dit meteen aan je beheerder.',
  'wrong-team':
    'Deze zaak hoort bij een ander team. Wat je invulde blijft op dit apparaat. Overleg met dat team.',
  'not-found': 'Dit is niet gevonden. Er is niets verloren. Open de zaak opnieuw.',
  'invalid-input':
    'Er klopt iets niet in wat is ingevuld. Het staat er nog. Kijk het na en probeer het opnieuw.',
  identifier:
    'Hierin lijkt iets te staan waaraan iemand te herkennen is, zoals een burgerservicenummer of e-mailadres. Dat hoort hier niet. Het staat er nog. Haal het weg en probeer het opnieuw.',
  'unknown-form':
    'Dit formulier is niet bekend bij de server. Wat je invulde blijft bewaard. Werk de extensie bij.',
  'in-future': 'De datum ligt in de toekomst. Wat je invulde staat er nog. Kies vandaag of eerder.',
  conflict: 'Dit is al op een andere manier opgeslagen. Beide versies zijn er nog. Kijk welke klopt.',
  'case-deleted':
    'Deze zaak is na de bewaartermijn verwijderd. Wat van daarvoor is, kan er niet meer bij; wat je invulde staat nog op dit apparaat. Was het daarna? Kies dan de juiste datum.',
  'last-administrator':
    'Zo raakt iemand het beheer kwijt die het niet kwijt mag: jijzelf of de laatste beheerder. Er is niets veranderd. Laat een andere beheerder het doen.',
  'managed-elsewhere':
    'Namen, rollen en teams komen hier uit het inlogsysteem van je organisatie. Er is niets veranderd. Pas het daar aan; het geldt bij de volgende keer inloggen.',
  'in-use': 'Dit is in gebruik. Er is niets veranderd. Wat erbij hoort moet eerst ergens anders heen.',
  'own-study':
    'Over een eigen onderzoek beslis je niet zelf. Er is niets veranderd. Vraag een andere beheerder; is die er niet, maak dan eerst een collega beheerder.',
  'too-large': 'Dit is te groot om te versturen. Het staat er nog. Maak een tekst korter.',
  'not-json': 'De server begreep het bericht niet. Wat je invulde blijft bewaard. Probeer het later opnieuw.',
  'too-many-requests': 'Het is druk. Wat je invulde blijft bewaard en gaat vanzelf mee. Wacht een minuut.',
  unavailable: 'Er is geen verbinding. Wat je invulde blijft bewaard en gaat vanzelf mee zodra het kan.',
  unexpected: 'Er ging iets mis. Wat je invulde blijft bewaard. Probeer het opnieuw.',
};
