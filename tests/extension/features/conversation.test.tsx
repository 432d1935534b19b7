import { expect, it } from 'vitest';
import { ConsultPaths } from '../../../extension/features/conversation/consult-paths.tsx';
import { Domains } from '../../../extension/features/conversation/domains.tsx';
import type { ConsultPath } from '../../../shared/api/conversation.ts';
import { coOccurrence } from '../../../shared/conversation/co-occurrence.ts';
import type { DomainScan } from '../../../shared/conversation/domain-scan.ts';
import { said, show } from '../../ui/support/screen.tsx';

const scan = (...concerns: string[]): DomainScan => ({ concerns, well: [], links: [] });
const domainsOf = (...scans: (DomainScan | null)[]) => (
  <Domains domains={coOccurrence(scans)} period="Over dit jaar." />
);
const bars = () => document.querySelectorAll('.doelspoor-count-bar').length;

const path = (more: Partial<ConsultPath>): ConsultPath => ({
  reason: 'safety',
  shape: 'coaching',
  end: 'enough',
  count: 1,
  days: [],
  ...more,
});

it('says in a sentence how many cases it is about, which concerns occur together most and what was discussed least', async () => {
  await show(domainsOf(scan('school', 'housing'), scan('school', 'housing'), scan('school'), null));
  expect(said()).toContain('In 3 van de 4 zaken zijn de leefgebieden doorgenomen.');
  expect(said()).toContain('Het vaakst samen: school en dagbesteding met wonen, in 2 van die 3 zaken.');
  expect(said()).toContain('Het minst besproken: opvoeding en gezinsrelaties, in 3 van de 3 zaken niet.');
});

it('draws nothing of fewer than ten cases, and says of five to nine that they are too few to compare', async () => {
  const some = (count: number) => domainsOf(...Array<DomainScan>(count).fill(scan('school', 'housing')));
  await show(some(4));
  expect([bars(), said().includes('Te weinig om te vergelijken.')]).toEqual([0, false]);
  await show(some(9));
  expect([bars(), said().includes('Te weinig om te vergelijken.')]).toEqual([0, true]);
  await show(some(10));
  expect([bars(), said().includes('Te weinig om te vergelijken.')]).toEqual([1, false]);
});

it('says so when the domains were never gone through, and when no consult was asked', async () => {
  await show(domainsOf(null));
  expect(said()).toContain('Er zijn nog geen zaken waarin de leefgebieden zijn doorgenomen.');
  await show(<ConsultPaths paths={[]} period="" />);
  expect(said()).toContain('In deze periode is geen consult gevraagd.');
});

it('says the middle of the days until an answer from five answers on', async () => {
  const few = [path({ count: 4, days: [1, 2, 3, 9] })];
  await show(<ConsultPaths paths={few} period="" />);
  expect(said()).toContain('4 consulten gevraagd, 4 beantwoord.');
  expect(said()).not.toContain('De helft');
  const more = [...few, path({ end: 'waiting', count: 1 }), path({ reason: null, count: 2, days: [4, 5] })];
  await show(<ConsultPaths paths={more} period="" />);
  expect(said()).toContain('7 consulten gevraagd, 6 beantwoord.');
  expect(said()).toContain('De helft had binnen 3½ dagen antwoord; het snelste duurde 1, het langste 9.');
  expect(said()).toContain('nog geen antwoord');
});
