import { dayAgo, element } from './element.js';
import { addressOf } from './router.js';

export function caseList(cases) {
  const rows = [...cases]
    .reverse()
    .map((one) =>
      element(
        'tr',
        {},
        element(
          'td',
          {},
          element(
            'a',
            { href: addressOf(`/zaken/${one.number}`), 'data-to': `/zaken/${one.number}` },
            one.number,
          ),
        ),
        element('td', { className: 'wide' }, one.subject),
        element('td', {}, one.status),
        element('td', {}, dayAgo(one.openedDaysAgo)),
        element('td', {}, one.priority),
      ),
    );
  const heads = ['Zaaknummer', 'Onderwerp', 'Status', 'Gestart', 'Prioriteit'];
  const filter = element('input', { type: 'search', id: 'filter', autocomplete: 'off' });
  filter.addEventListener('input', () => {
    const wanted = filter.value.toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
  });
  return [
    element('h1', {}, 'Mijn zaken'),
    element(
      'p',
      { className: 'filter' },
      element('label', { htmlFor: 'filter' }, 'Zoeken in de lijst'),
      filter,
    ),
    element(
      'div',
      { className: 'scroll' },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head))),
        ),
        element('tbody', {}, ...rows),
      ),
    ),
    element('p', { className: 'small' }, `${cases.length} zaken`),
  ];
}
