import { element } from './element.js';

/** Notes in a plain field, and a report in a rich one: the two kinds of field a dossier has. */
export function dossier({ number }) {
  const list = element('ol', { className: 'notes', id: 'notes' });
  const show = () => list.replaceChildren(...notesOf(number).map((note) => element('li', {}, note)));
  const field = element('textarea', { id: 'note', rows: 5 });
  const report = element('div', {
    id: 'report',
    className: 'rich',
    contentEditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': 'report-label',
  });
  const form = element(
    'form',
    {},
    element('label', { htmlFor: 'note' }, 'Nieuwe notitie'),
    field,
    element('button', { type: 'submit' }, 'Notitie opslaan'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const note = field.value.trim();
    if (note === '') return;
    sessionStorage.setItem(`notes ${number}`, JSON.stringify([...notesOf(number), note]));
    field.value = '';
    show();
  });
  show();
  return [
    form,
    element('p', { id: 'report-label', className: 'label' }, 'Gespreksverslag'),
    report,
    element('h2', {}, 'Notities'),
    list,
  ];
}

function notesOf(number) {
  return JSON.parse(sessionStorage.getItem(`notes ${number}`) ?? '["Zaak overgedragen aan het buurtteam."]');
}
