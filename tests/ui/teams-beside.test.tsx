import { describe, expect, it } from 'vitest';
import type { ResponseOf } from '../../shared/api/endpoint.ts';
import type { BesideTeam, readTeamsBeside } from '../../shared/api/feedback.ts';
import { m01 } from '../../shared/measures/m01.ts';
import { TeamsBeside } from '../../shared/ui/teams-beside.tsx';
import { BesideTable } from '../../worker/portal/pages/figures/beside-table.tsx';
import { said, show } from './support/screen.tsx';

type Beside = ResponseOf<typeof readTeamsBeside>;
type Shown = Extract<BesideTeam['result'], { status: 'shown' }>;

const shown = (met: number, more: Partial<Shown> = {}): Shown => ({
  status: 'shown',
  met,
  counted: 40,
  funnelN: 40,
  interval: { low: met / 40 - 0.1, high: met / 40 + 0.1 },
  zone: 'within',
  adjustedZone: null,
  estimate: null,
  ...more,
});

const named = (name: string, result: BesideTeam['result']): BesideTeam => ({
  team: { id: name.toLowerCase(), name },
  isOwn: false,
  result,
});

const limits = { limits95: { low: 0.4, high: 0.8 }, limits998: { low: 0.3, high: 0.9 } };

const beside = (teams: BesideTeam[], isOverDispersed = false): Beside => ({
  measureId: 'M01',
  measureVersion: 1,
  cutOn: '2026-06-15',
  period: { firstOn: '2025-07-01', lastOn: '2025-12-31' },
  teams,
  funnel: { centre: 0.6, isOverDispersed, phi: 1, lines: [10, 40, 80].map((n) => ({ n, ...limits })) },
  bestQuarter: null,
});

const teams = [
  named('Aardappel', shown(12, { zone: 'below-95' })),
  named('Biet', { status: 'hidden' }),
  named('Courgette', { status: 'banded-high', counted: 40, above: 37, zone: 'above-99.8' }),
  named('Dille', shown(30)),
];

/** The cells of a team in a table, by its name. */
function rowOf(name: string): string[] {
  const row = [...document.querySelectorAll('.portal-table tr')].find((one) =>
    one.textContent?.startsWith(name),
  );
  return [...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent ?? '');
}

describe('teams beside each other', () => {
  it('stand in the order they come in, and of what is hidden there is no number', async () => {
    await show(<BesideTable name="Doel" beside={beside(teams)} />);
    const names = [...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Aardappel', 'Biet', 'Courgette', 'Dille']);
    expect(rowOf('Aardappel')).toEqual(['12 van 40', '30%', '20 en 40%', 'Kijk eens: lager']);
    expect(rowOf('Biet')).toEqual(['te klein om te laten zien', '–', '–', '–']);
    expect(rowOf('Courgette')).toEqual(['meer dan 37 van 40', '–', '–', 'Signaal: hoger']);
    expect(rowOf('Dille').at(-1)).toBe('Gewone schommeling');
  });

  it('are drawn only where their numbers may be shown', async () => {
    await show(<TeamsBeside measure={m01} beside={beside(teams)} />);
    const rows = [...document.querySelectorAll('figure tbody th')].map(({ textContent }) => textContent);
    expect(rows).toEqual(['Aardappel', 'Dille']);
    expect(said()).toContain('Eén team wijkt meer af dan bij toeval past. Dat is een vraag, geen oordeel.');
    expect(said()).toContain('2 teams staan er niet bij, omdat de aantallen te klein zijn.');
  });

  it('have no picture when too little may be shown', async () => {
    await show(<TeamsBeside measure={m01} beside={{ ...beside([teams[1] as BesideTeam]), funnel: null }} />);
    expect(document.querySelector('svg')).toBeNull();
    expect(said()).toContain('Er zijn te weinig teams met genoeg aantallen');
  });
});
