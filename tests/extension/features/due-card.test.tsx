import { locks } from 'node:worker_threads';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CaseView } from '../../../extension/cases/watch-case.ts';
import { DueCard } from '../../../extension/features/due/due-card.tsx';
import { ownShowings } from '../../../extension/prompts/showings.ts';
import { addDays } from '../../../shared/time/day.ts';
import { button, click, said, show } from '../../ui/support/screen.tsx';
import { eventually } from '../support/eventually.ts';
import { type Filed, goal, opened, safetyChecklist, viewOf } from './support/case-views.ts';

const noor = { id: 'noor', teams: [{ id: 'overvecht', name: 'Overvecht' }] };
const ilias = { ...noor, id: 'ilias' };
const todayOn = '2026-01-30';

let asked: string[][];

// The DOM of these tests has none of its own.
Object.defineProperty(navigator, 'locks', { value: locks });

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
});

/** Each test looks at a case of its own: what was shown in one says nothing about another. */
let cases = 0;
const aCase = (filed: readonly Filed[], change: Partial<CaseView> = {}) => {
  cases += 1;
  return viewOf(filed, { todayOn, caseTag: `caseOfATest-${String(cases).padStart(9, 'x')}A`, ...change });
};

async function see(view: CaseView, member = noor): Promise<void> {
  await show(<DueCard view={view} member={member} onFill={(...request) => asked.push(request)} />);
  await eventually(() => expect(said()).not.toBe(''));
}

describe('what is due', () => {
  it('is one thing, with the days between which and how far that is; the rest is a number', async () => {
    await see(aCase([opened], { todayOn: '2026-01-30' }));
    expect(said()).toContain('Eerste veiligheidschecklist');
    expect(said()).toContain('tussen ma 5 jan en ma 2 feb, uiterlijk over 3 dagen');
    expect(said()).toContain('en nog 1');
    expect(said()).not.toContain('Eerste doelen');
    await click(button('en nog 1'));
    expect(said()).toContain('Eerste doelen met het gezin, uiterlijk ma 16 feb');
    await click(button('Invullen: Eerste doelen met het gezin'));
    await click(button('Invullen'));
    expect(asked).toEqual([
      ['goal', ''],
      ['safety-checklist', ''],
    ]);
  });

  it('is said in words when it is late, and can still be done', async () => {
    await see(aCase([opened, goal], { todayOn: '2026-02-05' }));
    expect(said()).toContain('was tussen ma 5 jan en ma 2 feb: 3 dagen te laat, kan alsnog');
    await click(button('Invullen'));
    expect(asked).toEqual([['safety-checklist', '']]);
  });

  it('does not tell a second assessor what the first one found', async () => {
    const late = { todayOn: '2026-03-02' };
    await see(aCase([opened, goal, safetyChecklist], late), ilias);
    expect(said()).toContain('Tweede beoordelaar bij veiligheid');
    expect(said()).not.toContain('Veiligheidsafspraak bekijken');
    await see(aCase([opened, goal, safetyChecklist], late), noor);
    expect(said()).toContain('Veiligheidsafspraak bekijken');
  });

  it('says so when nothing is', async () => {
    await see(aCase([]));
    expect(said()).toContain('Er is nu niets aan de beurt.');
  });

  it('stops when the case closes, and when another team has it', async () => {
    await see(aCase([opened], { state: 'closed' }));
    expect(said()).toContain('Er is nu niets aan de beurt.');
    await see(aCase([opened], { teamId: 'noordoost' }));
    expect(said()).toContain('Er is nu niets aan de beurt.');
  });
});

describe('a reminder', () => {
  const shownBefore = (days: number, kind = 'first-safety-check') => [
    { kind, shownOn: addDays(todayOn, -days), openedOn: null, outcome: null },
  ];

  it('that nobody answered keeps quiet for a week, and what is due stays in sight', async () => {
    for (const days of [1, 6]) {
      await see(aCase([opened, goal], { prompts: shownBefore(days) }));
      expect(said()).toContain('Eerste veiligheidschecklist, uiterlijk ma 2 feb');
      expect(said()).not.toContain('Later');
      await click(button('Invullen: Eerste veiligheidschecklist'));
    }
    expect(asked).toHaveLength(2);
    await see(aCase([opened, goal], { prompts: shownBefore(7) }));
    button('Later');
  });

  it('is remembered once for a day, and that its form was opened', async () => {
    const view = aCase([opened, goal]);
    await see(view);
    await eventually(async () => expect(await ownShowings(view.caseTag)).toHaveLength(1));
    await see(view);
    await click(button('Invullen'));
    const shown = { kind: 'first-safety-check', shownOn: todayOn, memberId: 'noor' };
    await eventually(async () =>
      expect(await ownShowings(view.caseTag)).toMatchObject([{ ...shown, openedOn: todayOn }]),
    );
  });

  it('is the same one all day, also when something more urgent comes', async () => {
    const view = aCase([opened], { todayOn: '2026-01-10' });
    await see(view);
    expect(said()).toContain('Eerste veiligheidschecklist');
    await eventually(async () => expect(await ownShowings(view.caseTag)).toHaveLength(1));
    const worrying = { ...safetyChecklist, on: '2026-01-10' };
    const changed = aCase([opened, goal, worrying], { todayOn: '2026-01-10', caseTag: view.caseTag });
    await see(changed);
    expect(said()).not.toContain('Later');
  });

  it('does not count while a family looks along, or while nobody can see the screen', async () => {
    const { startSharing, stopSharing } = await import('../../../extension/family/shared-screen.ts');
    await startSharing({ ref: null, audience: [], safetyGoals: [] });
    const view = aCase([opened, goal]);
    await see(view);
    const hidden = aCase([opened, goal]);
    await stopSharing();
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    await see(hidden);
    expect([await ownShowings(view.caseTag), await ownShowings(hidden.caseTag)]).toEqual([[], []]);
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    await eventually(async () => expect(await ownShowings(hidden.caseTag)).toHaveLength(1));
  });

  it('comes eight times a day at most for one person, in all cases together', async () => {
    const jet = { ...noor, id: 'jet' };
    for (let time = 0; time < 8; time += 1) {
      const view = aCase([opened, goal]);
      await see(view, jet);
      button('Later');
      await eventually(async () => expect(await ownShowings(view.caseTag)).toHaveLength(1));
    }
    await see(aCase([opened, goal]), jet);
    expect(said()).toContain('Eerste veiligheidschecklist, uiterlijk ma 2 feb');
    await see(aCase([opened, goal]), ilias);
    button('Later');
  });

  it('gives a choice of days without changing the date, and says that that is something else', async () => {
    const planned = { ...goal, answers: { ...goal.answers, evaluateOn: '2026-02-06' } };
    const checked = { ...safetyChecklist, on: '2026-01-15', answers: { ...safetyChecklist.answers } };
    await see(
      aCase(
        [
          opened,
          planned,
          {
            ...checked,
            answers: {
              ...checked.answers,
              conclusion: 'safe',
              agreements: [],
              assessors: [{ role: 'practitioner' }, { role: 'colleague' }],
            },
          },
        ],
        {
          todayOn: '2026-01-31',
        },
      ),
    );
    expect(said()).toContain('Evaluatie met het gezin');
    await click(button('Later'));
    await eventually(() => button('Morgen, zo 1 feb'));
    button('Volgende week, ma 2 feb');
    expect(said()).toContain('De datum zelf blijft staan.');
    expect(said()).toContain('Kies dan Datum verzetten.');
    await click(button('Datum verzetten'));
    expect(asked).toEqual([['evaluation-date', '']]);
  });
});
