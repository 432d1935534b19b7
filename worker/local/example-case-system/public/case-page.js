import { dossier } from './dossier.js';
import { dayAgo, element } from './element.js';
import { fields } from './fields.js';

const tabs = {
  overzicht: ['Overzicht', overview],
  dossier: ['Dossier', dossier],
  velden: ['Velden', fields],
  documenten: ['Documenten', () => [element('p', {}, 'Er zijn nog geen documenten.')]],
  historie: ['Historie', timeline],
};

/** A case with its tabs. Which tab is open isn't in the address, as in many case systems. */
export function casePage(one) {
  const panel = element('div', { className: 'panel', role: 'tabpanel', id: 'panel', tabIndex: 0 });
  const buttons = Object.entries(tabs).map(([name, [title, content]]) => {
    const button = element(
      'button',
      { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': 'panel' },
      title,
    );
    button.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-selected', String(other === button));
      panel.setAttribute('aria-labelledby', button.id);
      panel.replaceChildren(...content(one));
    });
    return button;
  });
  buttons[0].click();
  return [
    element(
      'header',
      { className: 'case-head' },
      element('h1', { 'data-part': 'case-number' }, `Zaak ${one.number}`),
      element('p', {}, one.subject),
      element('span', { className: 'status' }, one.status),
    ),
    element(
      'div',
      { className: 'tabs', role: 'tablist', 'aria-label': 'Onderdelen van de zaak' },
      ...buttons,
    ),
    panel,
  ];
}

export function noSuchCase() {
  return [
    element('h1', {}, 'Niet gevonden'),
    element('p', {}, 'Deze zaak bestaat niet, of je mag hem niet zien.'),
  ];
}

function overview(one) {
  const facts = {
    Zaaknummer: one.number,
    Zaaktype: 'Hulpvraag jeugd en gezin',
    Gestart: dayAgo(one.openedDaysAgo),
    Verwijzer: one.referrer,
    Prioriteit: one.priority,
    Team: 'Buurtteam Overvecht',
    Behandelaar: 'gezinswerker',
    Archiefstatus: 'In behandeling',
  };
  const list = element('dl', { className: 'facts' });
  for (const [term, fact] of Object.entries(facts)) {
    list.append(element('div', {}, element('dt', {}, term), element('dd', {}, fact)));
  }
  return [list];
}

function timeline(one) {
  const events = [
    [one.openedDaysAgo, 'Zaak aangemaakt'],
    [Math.max(0, one.openedDaysAgo - 1), 'Toegewezen aan Buurtteam Overvecht'],
    [Math.max(0, one.openedDaysAgo - 5), 'Eerste gesprek gepland'],
  ];
  return [
    element(
      'ul',
      { className: 'timeline' },
      ...events.map(([days, text]) => element('li', {}, `${dayAgo(days)} · ${text}`)),
    ),
  ];
}
