import { element, loadCases } from '../element.js';

/** The address of the whole never changes; the frame knows a case by its row, as older systems do. */
const links = (await loadCases())
  .reverse()
  .map((one) => element('a', { href: `/frame/zaak.html?rij=${one.row}`, target: 'case' }, one.number));
document.querySelector('#list').append(...links);
