import { demoOrganisationName, demoPeople, demoPersonaIds } from '../demo/organisation.ts';
import { stranger } from './directory.ts';

const personas = [...demoPersonaIds.flatMap((id) => demoPeople.find((one) => one.id === id) ?? []), stranger];

/** The page on which one says who one is. Its form goes back to its own address. */
export const choicePage = pageOf(
  'Wie ben je?',
  `<p>
      Dit is de inlogpagina van de demo. In het echt staat hier die van je organisatie, met wachtwoord en
      bevestiging op je telefoon. Hier hoef je alleen te kiezen.
    </p>
    <form method="post" class="doelspoor-stack doelspoor-stack--wide">
      <ul class="choices">
        ${personas.map(({ id, name }) => `<li>${button('persona', id, name)}</li>`).join('\n        ')}
      </ul>
      <p>${button('cancel', 'yes', 'Toch niet inloggen', 'utrecht-button--subtle')}</p>
    </form>`,
);

/** The page for who comes too late, from another browser, or with a question that is not the API's. */
export const expiredPage = pageOf(
  'Inloggen kan hier niet verder',
  '<p>Er is niets verloren. Sluit dit venster en kies in Doelspoor opnieuw <strong>Inloggen</strong>.</p>',
);

function pageOf(title: string, content: string): string {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} – ${escapeHtml(demoOrganisationName)} (demo)</title>
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    <main class="doelspoor-page doelspoor-page--narrow doelspoor-stack doelspoor-stack--wide">
      <p class="doelspoor-quiet">${escapeHtml(demoOrganisationName)} · demo</p>
      <h1 class="nl-heading nl-heading--level-1">${title}</h1>
      ${content}
    </main>
  </body>
</html>
`;
}

function button(name: string, value: string, text: string, appearance = ''): string {
  const classes = `utrecht-button utrecht-button--html-button ${appearance}`.trim();
  return `<button class="${classes}" name="${name}" value="${value}">${escapeHtml(text)}</button>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
