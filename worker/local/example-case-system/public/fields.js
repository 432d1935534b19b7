import { controlledInput } from './controlled-input.js';
import { element } from './element.js';

/** Fields of every kind that case systems have, with a page that keeps an eye on what was changed in them. */
export function fields({ number }) {
  const state = element('p', { id: 'state', role: 'status' }, 'Niets gewijzigd.');
  const form = element(
    'form',
    { id: 'fields', className: 'fields' },
    field('Onderwerp', element('input', { id: 'subject', type: 'text' })),
    field('Verslag', element('textarea', { id: 'entry', rows: 4 })),
    field('Trefwoord, hooguit 20 tekens', element('input', { id: 'short', type: 'text', maxLength: 20 })),
    field('Contactsoort', controlledInput({ id: 'controlled' })),
    field('Vastgesteld', element('input', { id: 'fixed', type: 'text', readOnly: true, value: 'vast' })),
    field('Wachtwoord', element('input', { id: 'secret', type: 'password' })),
    field('Uren', element('input', { id: 'hours', type: 'number' })),
    element('button', { type: 'submit' }, 'Opslaan'),
  );
  // What a page of this kind goes by: what people typed, and which field they left changed.
  const changed = new Set();
  const say = () => {
    state.textContent = changed.size > 0 ? `Gewijzigd: ${[...changed].join(', ')}` : 'Niets gewijzigd.';
  };
  for (const type of ['input', 'change']) {
    form.addEventListener(type, ({ target }) => {
      changed.add(`${target.id} (${type})`);
      say();
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sessionStorage.setItem(`fields ${number}`, JSON.stringify(Object.fromEntries(new FormData(form))));
    form.dataset.sent = 'true';
  });
  const rich = element('div', { id: 'editor', className: 'rich' });
  // Only there when whoever serves this page has an editor.
  void import('/editor.js').then(
    ({ makeEditor }) => makeEditor(rich),
    () => rich.remove(),
  );
  const frame = element('iframe', { id: 'inner', title: 'Verslag in een frame', src: '/frame/velden.html' });
  return [form, state, inShadow('open'), inShadow('closed'), rich, frame];
}

function field(label, control) {
  return element('label', {}, label, control);
}

/** A part with a document tree of its own, as web components have. */
function inShadow(mode) {
  const host = element('div', { id: `shadow-${mode}` });
  const area = element('textarea', { rows: 2, 'aria-label': `Verslag (${mode})` });
  host.attachShadow({ mode }).append(area);
  // Closed to scripts of others: what stands in it is shown beside it.
  const shown = element('output', { id: `shown-${mode}` });
  area.addEventListener('input', () => {
    shown.textContent = area.value;
  });
  const part = element('div', {}, host, shown);
  return part;
}
