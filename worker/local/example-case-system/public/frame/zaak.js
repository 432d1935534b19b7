import { casePage, noSuchCase } from '../case-page.js';
import { loadCases } from '../element.js';

const row = Number(new URLSearchParams(location.search).get('rij'));
const one = (await loadCases()).find((other) => other.row === row);
document.querySelector('#view').replaceChildren(...(one ? casePage(one) : noSuchCase()));
