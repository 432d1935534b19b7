import { locks } from 'node:worker_threads';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { putAwayAfter } from '../../../extension/cases/put-away.ts';
import type { CaseView } from '../../../extension/cases/watch-case.ts';
import { ConsultRow } from '../../../extension/features/consult/consult-row.tsx';
import { StagnationHint } from '../../../extension/features/goals/stagnation-hint.tsx';
import { RecordScreen } from '../../../extension/features/record/record-screen.tsx';
import { retractionV1 } from '../../../shared/forms/retraction.v1.ts';
import { button, click, said, show } from '../../ui/support/screen.tsx';
import { eventually } from '../support/eventually.ts';
import { type Filed, goal, goalId, opened, safetyChecklist, viewOf } from './support/case-views.ts';

// The DOM of these tests has none of its own.
Object.defineProperty(navigator, 'locks', { value: locks });

const noor = {
  id: 'noor',
  name: 'Noor',
  roles: ['practitioner' as const],
  teams: [{ id: 'overvecht', name: 'Buurtteam Overvecht' }],
};
const ilias = { ...noor, id: 'ilias', name: 'Ilias' };
const record = (view: CaseView, member = noor, onFill: (...asked: string[]) => void = () => {}) =>
  show(<RecordScreen view={view} member={member} at={null} onFill={onFill} />);
const line = (title: string) => {
  const found = [...document.querySelectorAll('summary')].find((one) => one.textContent?.startsWith(title));
  if (!found) throw new Error(`no line ${title}`);
  return found;
};
const idAt = (view: CaseView, index: number) => view.entries[index]?.id ?? '';

describe('the record', () => {
  it('says who by “jij” and “een collega”, newest first by month, and never by name', async () => {
    await record(viewOf([opened, { ...goal, author: 'ilias' }, safetyChecklist]));
    const titles = [...document.querySelectorAll('summary strong')].map((one) => one.textContent);
    expect(titles).toEqual(['Veiligheid', 'Doel', 'Zaak starten']);
    expect([...document.querySelectorAll('h3')].map((one) => one.textContent)).toEqual([
      'feb 2026',
      'jan 2026',
    ]);
    expect(line('Doel').textContent).toContain('een collega');
    expect(line('Veiligheid').textContent).toContain('jij');
    expect(said().toLowerCase()).not.toContain('ilias');
  });

  it('keeps what a colleague found from whoever has yet to judge, with its texts and what can be done', async () => {
    await record(viewOf([opened, safetyChecklist], {}, 'ilias'), ilias);
    expect(said()).toContain('nog niet zichtbaar');
    expect(() => line('Veiligheid')).toThrow();
    await click(line('Zaak starten'));
    expect(document.body.innerHTML).not.toContain('Buren hoorden');
    expect(document.body.innerHTML).not.toContain('zorgen');
    await record(viewOf([opened, safetyChecklist]), noor);
    await click(line('Veiligheid'));
    expect(said()).toContain('Buren hoorden geschreeuw.');
  });

  it('opens a correction of the version that counts', async () => {
    const view = viewOf([opened, goal, { ...goal, on: '2026-01-13' }]);
    const [, first, second] = view.entries;
    const entries = [first, { ...second, amends: first?.id ?? null }].filter((one) => one !== undefined);
    const asked: string[][] = [];
    await record({ ...view, entries: entries as CaseView['entries'] }, noor, (...request) =>
      asked.push(request),
    );
    await click(line('Doel'));
    expect(said()).toContain('De dag van “ma 12 jan” naar “di 13 jan”');
    await click(button(/^Verbeteren: Doel/));
    expect(asked).toEqual([['goal', `amends:${second?.id}`]]);
  });

  it('shows what was withdrawn with its reason and day, to put back; not to correct', async () => {
    const view = viewOf([opened, goal]);
    const retraction: Filed = {
      form: retractionV1.id,
      on: '2026-02-01',
      answers: { entry: idAt(view, 1), reason: 'double' },
      author: 'ilias',
    };
    await record(viewOf([opened, goal, retraction]));
    expect(document.querySelector('s')?.textContent).toBe('Doel');
    expect(document.querySelectorAll('summary')).toHaveLength(2);
    await click(line('Doel'));
    expect(said()).toContain('Een collega trok dit op zo 1 feb in: dubbel ingevoerd.');
    expect(button(/^Terugzetten: Doel/)).toBeDefined();
    expect(() => button(/^Verbeteren: Doel/)).toThrow();
  });

  it('offers neither for a transfer, and says what to do instead', async () => {
    await record(viewOf([opened, { form: 'transfer', on: '2026-02-01', answers: { toTeam: 'overvecht' } }]));
    await click(line('Zaak overdragen'));
    expect(said()).toContain('draag de zaak opnieuw over');
    expect(() => button(/^Intrekken: Zaak overdragen/)).toThrow();
    expect(() => button(/^Verbeteren: Zaak overdragen/)).toThrow();
  });
});

const consult: Filed = {
  form: 'consult',
  on: '2026-02-02',
  answers: { consult: '01900000-0000-7000-8000-000000000008', question: 'Hoe verder?' },
};

describe('thinking along', () => {
  it('leads to the answer and the end of the consult that is open', async () => {
    const asked: string[][] = [];
    await show(<ConsultRow view={viewOf([opened, consult])} onFill={(...one) => asked.push(one)} />);
    expect(said()).toContain('gevraagd op ma 2 feb');
    await click(button('Antwoord vastleggen'));
    await click(button('Afronden'));
    const id = '01900000-0000-7000-8000-000000000008';
    expect(asked).toEqual([
      ['consult-answer', id],
      ['consult-outcome', id],
    ]);
  });
});

describe('a goal that does not move', () => {
  const scored = (on: string, score: number): Filed => ({
    form: 'evaluation',
    on,
    answers: { goals: [{ goal: goalId, scores: [{ informant: 'youth', score }], status: 'open' }] },
  });
  const hint = async (...filed: Filed[]) => {
    const view = viewOf([opened, goal, ...filed]);
    const [known] = view.history.goals;
    if (!known) throw new Error('no goal');
    await show(<StagnationHint goal={known} name="Samen eten" view={view} onFill={() => {}} />);
  };
  const stagnating = [scored('2026-01-25', 4), scored('2026-02-10', 4)];

  it('is said once, and again after the next evaluation when it was put away', async () => {
    await hint(...stagnating);
    await eventually(() => expect(said()).toContain('Twee evaluaties zonder vooruitgang.'));
    await click(button('Niet nu: Samen eten'));
    expect(said()).toContain('Tot de volgende evaluatie');
    await eventually(async () => expect(await putAwayAfter(goalId)).not.toBeNull());
    await hint(...stagnating, scored('2026-02-24', 4));
    await eventually(() => expect(said()).toContain('Twee evaluaties zonder vooruitgang.'));
    await hint(...stagnating, scored('2026-02-24', 6));
    expect(said()).toBe('');
  });
});
