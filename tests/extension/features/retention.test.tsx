import { expect, it } from 'vitest';
import { startAnswers } from '../../../extension/features/fill-in/start-answers.ts';
import { ObjectionLine } from '../../../extension/features/retention/objection-line.tsx';
import { said, show } from '../../ui/support/screen.tsx';
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
