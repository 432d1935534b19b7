import { describe, expect, it } from 'vitest';
import { measures } from '../../shared/measures/registry.ts';
import { findMilestoneDefinition, isStretch } from '../../shared/milestones/registry.ts';
import { isDay } from '../../shared/time/day.ts';

it('no two measures have the same name', () => {
  expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
});

describe.each(measures.map((measure) => [measure.id, measure] as const))('the measure %s', (_, measure) => {
  it('counts a kind of milestone that exists', () => {
    expect(findMilestoneDefinition(measure.milestone)).not.toBeNull();
  });

  it('says everything in Dutch and in English', () => {
    const { name, why, met, leftOut, exceptions, limits, unit, outcome, inShort } = measure;
    for (const text of [name, why, met, leftOut, limits, unit.one, unit.many, outcome, inShort, exceptions]) {
      if (text === null) continue;
      expect(text.nl.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
  });

  it('counts what its milestones are, and is read with measures that exist', () => {
    expect(measure.scoring === 'person-days').toBe(isStretch(measure.milestone));
    const ids = measures.map(({ id }) => id);
    expect(measure.readWith.filter((id) => !ids.includes(id) || id === measure.id)).toEqual([]);
  });

  it('proposes a target that a share can reach, and is looked at again after it was looked at', () => {
    if (measure.proposedTarget !== null) {
      expect(measure.proposedTarget).toBeGreaterThan(0);
      expect(measure.proposedTarget).toBeLessThanOrEqual(1);
    }
    expect([measure.reviewedOn, measure.reviewOn].every(isDay)).toBe(true);
    expect(measure.reviewOn > measure.reviewedOn).toBe(true);
  });
});
