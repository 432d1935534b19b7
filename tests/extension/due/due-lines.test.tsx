import { describe, expect, it } from 'vitest';
import type { CaseRef } from '../../../extension/case-systems/case-number.ts';
import { DueLines } from '../../../extension/due/due-lines.tsx';
import type { DueLineShown } from '../../../extension/due/use-due-list.ts';
import { addDays } from '../../../shared/time/day.ts';
import { button, click, said, show } from '../../ui/support/screen.tsx';

const todayOn = '2026-11-25';

function line(at: number, change: Partial<DueLineShown> = {}): DueLineShown {
  const dueOn = addDays(todayOn, at);
  return {
    caseKey: `case ${at}`,
    number: `2026-${String(1000 + at)}`,
    system: 'example',
    kind: 'evaluation',
    opensOn: addDays(dueOn, -21),
    dueOn,
    deadlineOn: addDays(dueOn, 14),
    remindFrom: null,
    teamId: 'overvecht',
    address: null,
    ...change,
  };
}

const listOf = (items: DueLineShown[], hasMore = false) => ({
  todayOn,
  items,
  isStale: false,
  knownOn: todayOn,
  hasMore,
  doneLastWeek: null,
});

describe('the lines of a due list', () => {
  it('begin with what presses most, say how many there are, and show all on asking', async () => {
    await show(
      <DueLines
        list={listOf(
          Array.from({ length: 40 }, (_, at) => line(at - 20)),
          true,
        )}
      />,
    );
    expect(said()).toContain('Te laat (20)');
    expect(document.querySelectorAll('li')).toHaveLength(15);
    expect(said()).toContain('Er is meer dan hier past.');
    await click(button('Toon alle 40'));
    expect(document.querySelectorAll('li')).toHaveLength(40);
    expect(said()).toContain('Deze week (5)');
    expect(said()).toContain('Later (15)');
  });

  it('open the case in its case system, on this screen where that is not known, and else not at all', async () => {
    const opened: CaseRef[] = [];
    await show(
      <DueLines
        list={listOf([
          line(1, { address: 'https://zaken.example/1' }),
          line(2),
          line(3, { system: null }),
          line(4, { number: null }),
        ])}
        onOpenHere={(ref) => opened.push(ref)}
      />,
    );
    expect(document.querySelector('a')?.getAttribute('href')).toBe('https://zaken.example/1');
    expect(document.querySelector('a')?.getAttribute('aria-label')).toBe('Open zaak 2026-1001');
    await click(button('Toon zaak 2026-1002 in dit paneel'));
    expect(opened).toEqual([{ system: 'example', number: '2026-1002' }]);
    expect(document.querySelectorAll('a, button')).toHaveLength(2);
    expect(said()).toContain('nummer niet leesbaar op dit apparaat');
  });

  it('say of what was put off until when, and leave it in its place', async () => {
    const remindFrom = addDays(todayOn, 5);
    await show(<DueLines list={listOf([line(-2, { remindFrom }), line(3, { remindFrom: todayOn })])} />);
    expect(said()).toContain('Te laat (1)');
    expect(said().split('later herinneren:')).toHaveLength(2);
    expect(said()).toContain('later herinneren: ma 30 nov');
  });

  it('say so when there are none', async () => {
    await show(<DueLines list={listOf([])} />);
    expect(said()).toContain('Er is niets te laat of binnenkort aan de beurt.');
  });
});
