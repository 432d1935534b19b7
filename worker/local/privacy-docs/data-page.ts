import { readCase } from '../../../shared/api/cases.ts';
import { readDueList } from '../../../shared/api/due.ts';
import type { Endpoint } from '../../../shared/api/endpoint.ts';
import { endpoints } from '../../../shared/api/registry.ts';
import { auditActions } from '../../../shared/audit/actions.ts';
import { type Role, roleNames, roles } from '../../../shared/domain/roles.ts';
import type { Form } from '../../../shared/forms/define-form.ts';
import { forms } from '../../../shared/forms/registry.ts';
import { instruments } from '../../../shared/instruments/registry.ts';
import { settings } from '../../../shared/settings/registry.ts';
import { deviceData } from './device-data.ts';
import { fieldRows } from './form-fields.ts';
import { table } from './markdown-table.ts';
import { retentionWords } from './retention-words.ts';
import { type StoredTable, storedTables } from './stored-data.ts';

const all: readonly Form[] = forms;

/** Everything that Doelspoor processes, as a page for privacy officers. The same product always gives the same page. */
export function dataPage(): string {
  const parts = [
    introduction,
    ofForms(),
    ofInstruments(),
    ofTables(),
    ofDevices(),
    ofRights(),
    ofLog(),
    ofOutput(),
  ];
  return `${parts.join('\n\n').trim()}\n`;
}

const introduction = `# Welke gegevens Doelspoor verwerkt

Deze bladzijde is gemaakt uit de formulieren, het databaseschema, het API-contract en de instellingen zelf, met \`npm run privacy-docs\`. Een test faalt als ze niet meer klopt. Wijzig haar dus niet met de hand. Zij hoort bij de [tekst voor het register](register.md) en de [DPIA](dpia.md).

- **Gecodeerd**: een antwoord uit een vaste lijst, een getal, een dag. De server kan het lezen, onder een pseudoniem van de zaak.
- **Verzegeld**: wat iemand typt, en het zaaknummer. Het wordt op het apparaat versleuteld met de teamsleutel. De server heeft geen sleutel waarmee het opengaat. Wie de server beheert, en Cloudflare, lezen dus alleen wat gecodeerd is.
- **Zaak**: in de database staat geen naam, geboortedatum of burgerservicenummer van een gezin, en geen zaaknummer dat de server kan lezen.`;

function ofForms(): string {
  const readers = namesOf(readCase);
  const sealedReaders = `${readers} van het team, op een toegelaten apparaat`;
  const sections = all.map((form) => {
    const rows = fieldRows(form).map(({ label, answer, isSealed }) => [
      label,
      answer,
      isSealed ? 'verzegeld' : 'gecodeerd',
      isSealed ? sealedReaders : `${readers} van het team; de server`,
    ]);
    return `### ${form.title.nl} (\`${form.id}@${form.version}\`)\n\n${table(['Vraag', 'Antwoord', 'Hoe', 'Wie het kan lezen'], rows)}`;
  });
  return `## Formulieren

Alle antwoorden worden even lang bewaard: ${retentionWords.withCase}. Gecodeerde antwoorden kunnen in een levering voor onderzoek staan, verzegelde nooit: zie [Uitvoer](#uitvoer). Een ${roleNames.coach.nl} leest geen formulieren, maar tellingen van het team en een lijst van wat aan de beurt is, met zaaknummers die op een toegelaten apparaat opengaan; de teamsleutel staat daar wel, maar de server geeft een coach geen formulieren (${namesOf(readDueList)}). Met de instelling ‘${settings.texts.name.nl}’ op ‘nooit’ verlaat alleen het verzegelde zaaknummer het apparaat; alle andere verzegelde antwoorden blijven daar.

${sections.join('\n\n')}`;
}

function ofInstruments(): string {
  const sections = instruments.map(({ name, id, version, items }) => {
    const rows = items.map(({ label, scope }) => [label.nl, scope === 'child' ? 'per kind' : 'het gezin']);
    return `### ${name.nl} (\`${id}@${version}\`)\n\n${table(['Vraag', 'Waarover'], rows)}`;
  });
  return `## Vragen over veiligheid

Op elke vraag is het antwoord ja, nee of onbekend, gecodeerd. Een organisatie kan eigen checklists toevoegen; die staan hier niet.

${sections.join('\n\n')}`;
}

function ofTables(): string {
  const tables: [string, StoredTable][] = Object.entries(storedTables);
  const sections = tables.map(
    ([name, { what, howLong, columns }]) =>
      `### ${what} (\`${name}\`)\n\nHoe lang: ${howLong}.\n\n${table(
        ['Kolom', 'Wat', 'Over'],
        Object.entries(columns).map(([column, [kind, text]]) => [`\`${column}\``, text, kind]),
      )}`,
  );
  return `## Wat op de server staat\n\nEén database per organisatie. ‘Gezin’ staat er onder een pseudoniem; ‘verzegeld’ gaat op de server niet open.\n\n${sections.join('\n\n')}`;
}

function ofDevices(): string {
  const rows = deviceData.map(({ place, name, what, how, howLong }) => [
    `${place} \`${name}\``,
    what,
    how,
    howLong,
  ]);
  return `## Wat op het apparaat staat\n\n${table(['Waar', 'Wat', 'Hoe beschermd', 'Hoe lang'], rows)}`;
}

function ofRights(): string {
  const header = ['Verzoek', 'Pad', ...roles.map((role) => roleNames[role].nl)];
  const rows = endpoints.map(({ id, method, path, roles: allowed }) => [
    `\`${id}\``,
    `${method} ${path}`,
    ...roles.map((role) => mayAsk(allowed, role)),
  ]);
  return `## Wat elke rol kan vragen\n\nEen ${roleNames.practitioner.nl} en een ${roleNames.coach.nl} altijd alleen voor eigen teams; iedereen alleen in de eigen organisatie.\n\n${table(header, rows)}`;
}

function mayAsk(allowed: Endpoint['roles'], role: Role): string {
  if (allowed === 'anyone') return 'iedereen';
  // Only a researcher can make one.
  if (allowed === 'token') return role === 'researcher' ? 'met token' : '–';
  return allowed === 'signed-in' || allowed.includes(role) ? '✓' : '–';
}

function ofLog(): string {
  const rows = Object.entries(auditActions).map(([action, { nl }]) => [`\`${action}\``, nl]);
  return `## Wat in het logboek komt

Van elke gebeurtenis: wanneer, wie, in welke rol, welk gegeven, welk team, welke zaak (pseudoniem), vanuit zijpaneel of beheer. Geen inhoud. Hoe lang: ${retentionWords.log}.

${table(['Gebeurtenis', 'Betekenis'], rows)}`;
}

function ofOutput(): string {
  const exports = endpoints.filter(({ id, answers }) => id.includes('export') || answers === 'file');
  const rows = exports.map((endpoint) => [`\`${endpoint.id}\``, namesOf(endpoint)]);
  return `## Uitvoer

Dit is alles wat als bestand uit Doelspoor komt.

Voor onderzoek is dat een pakket met tabellen, bij een plan dat een beheerder heeft goedgekeurd. Daarin staan gecodeerde antwoorden en wat daaruit is afgeleid, onder een pseudoniem van die levering of dat onderzoek, met dagen geteld vanaf het begin van het onderzoek. Geen teksten, geen zaaknummers, geen medewerkers. Zaken van gezinnen met een bezwaar gaan niet mee. Of alleen tellingen per team en kwartaal, met kleine aantallen verborgen. Het blijven persoonsgegevens, zolang iemand een gezin kan herkennen.

${table(['Uitvoer', 'Voor wie'], rows)}`;
}

function namesOf({ roles: allowed, answers }: Pick<Endpoint, 'roles' | 'answers'>): string {
  if (allowed === 'token') return `${roleNames.researcher.nl}, met een eigen token`;
  if (allowed === 'anyone' && answers === 'file') {
    return `${roleNames.researcher.nl}, met een pad dat een uur werkt`;
  }
  if (typeof allowed === 'string') return 'iedereen die is ingelogd';
  return allowed.map((role) => roleNames[role].nl).join(', ');
}
