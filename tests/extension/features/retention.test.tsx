import { expect, it, vi } from 'vitest';
import { startAnswers } from '../../../extension/features/fill-in/start-answers.ts';
import { HoldCase } from '../../../extension/features/retention/hold-case.tsx';
import { ObjectionLine } from '../../../extension/features/retention/objection-line.tsx';
import { button, click, said, show } from '../../ui/support/screen.tsx';
import { type Filed, opened, viewOf } from './support/case-views.ts';

const objection: Filed = { form: 'research-objection', on: '2026-02-10', answers: { choice: 'objects' } };
const withdrawal: Filed = { form: 'research-objection', on: '2026-02-20', answers: { choice: 'withdrawn' } };

it('the overview says that a family objects to research, until it withdraws that', async () => {
  await show(<ObjectionLine view={viewOf([opened, objection])} />);
  expect(said()).toContain('Dit gezin maakt bezwaar tegen gebruik voor onderzoek (di 10 feb).');
  for (const filed of [[opened], [opened, objection, withdrawal]]) {
    await show(<ObjectionLine view={viewOf(filed)} />);
    expect(said()).not.toContain('bezwaar');
  }
});

it('the form begins with what the family most likely says', () => {
  const starting = (filed: Filed[]) => startAnswers('research-objection', '', viewOf(filed));
  expect(starting([opened])).toEqual({ choice: 'objects' });
  expect(starting([opened, objection])).toEqual({ choice: 'withdrawn' });
  expect(starting([opened, objection, withdrawal])).toEqual({ choice: 'objects' });
});

it('a coach chooses why a case must stay, and reads what came of it', async () => {
  let isDone = false;
  const done = () => {
    isDone = true;
  };
  await show(<HoldCase caseTag={viewOf([]).caseTag} onDone={done} />);
  expect(document.activeElement?.textContent).toBe('Niet laten verwijderen');
  const options = [...document.querySelectorAll('option')].map(({ textContent }) => textContent);
  expect(options).toContain('klacht of tuchtzaak');
  // Nobody is signed in here.
  await click(button('Tegenhouden'));
  await vi.waitFor(() => expect(said()).toContain('Je bent niet ingelogd.'));
  await click(button('Annuleren'));
  expect(isDone).toBe(true);
});
