import { caseList } from './case-list.js';
import { casePage, noSuchCase } from './case-page.js';
import { element, loadCases } from './element.js';
import { addressOf, currentRoute, onRoute } from './router.js';

const view = document.querySelector('#view');

async function show() {
  const route = currentRoute();
  view.replaceChildren(element('p', { className: 'loading' }, 'Bezig met laden…'));
  document.title = 'Voorbeeld-zaaksysteem';
  for (const link of document.querySelectorAll('.menu a')) {
    link.href = addressOf(link.dataset.to);
    link.ariaCurrent = route.startsWith(link.dataset.to) ? 'page' : null;
  }
  const cases = await loadCases();
  if (route !== currentRoute()) return;
  const [, part, number] = route.split('/');
  const one = cases.find((other) => other.number === number);
  if (part !== 'zaken')
    view.replaceChildren(element('h1', {}, 'Nog leeg'), element('p', {}, 'Dit is een voorbeeld.'));
  else if (one) view.replaceChildren(...casePage(one));
  else view.replaceChildren(...(number ? noSuchCase() : caseList(cases)));
  if (one) document.title = `${one.subject} - Voorbeeld-zaaksysteem`;
}

onRoute(show);
void show();
