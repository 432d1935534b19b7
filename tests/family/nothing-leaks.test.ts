import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionOwner } from '../../shared/codes/action-owner.ts';
import { codesOf } from '../../shared/codes/define-code-list.ts';
import { informant } from '../../shared/codes/informant.ts';
import { type Audience, audienceCodes } from '../../shared/family/audience.ts';
import { familyView, isAboutSafety } from '../../shared/family/family-view.ts';
import { forms } from '../../shared/forms/registry.ts';
import { caseHistory } from '../../shared/history/case-history.ts';
import { markedCase, typedPlaces } from './marked-case.ts';

/** The only places where a family finds back what was typed. */
const forTheFamily = ['goal/text', 'goal/actions.#.what', 'action/what'];

const someone: fc.Arbitrary<Audience> = fc.subarray([...audienceCodes], { minLength: 1 });
const marks = /«([^»/]+\/[^»/]+)\/[^»]*»/g;

const places = forms.flatMap(typedPlaces);
const kept = places.filter((place) => !forTheFamily.includes(place));

describe(`of ${places.length} places where people type, ${kept.length} are never a family's to read`, () => {
  it('and what is typed there comes out for nobody, whatever was filed', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(markedCase, someone, ({ entries, texts }, audience) => {
        const history = caseHistory(entries);
        const safetyGoals = history.goals.map(({ id }) => id);
        const view = familyView({ history, texts, audience, safetyGoals, todayOn: '2025-06-01' });
        for (const [, place = ''] of JSON.stringify(view).matchAll(marks)) seen.add(place);
      }),
      { numRuns: 800 },
    );
    expect([...seen].sort()).toEqual([...forTheFamily].sort());
  });

  it('and of codes it has who does something and who gave a score, nothing else', () => {
    const allowed = new Set<string>([...codesOf(actionOwner), ...codesOf(informant)]);
    fc.assert(
      fc.property(markedCase, someone, ({ entries, texts }, audience) => {
        const history = caseHistory(entries);
        const safetyGoals = history.goals.map(({ id }) => id);
        const view = familyView({ history, texts, audience, safetyGoals, todayOn: '2025-06-01' });
        const strings = [...JSON.stringify(view).matchAll(/:"([^"]*)"/g)].map(([, value = '']) => value);
        expect(strings.filter((value) => !allowed.has(value) && !/^«|^[\d-]+$|^0{8}-/.test(value))).toEqual(
          [],
        );
      }),
      { numRuns: 500 },
    );
  });

  it('and a goal about safety comes out only when it was put on the screen', () => {
    let hidden = 0;
    fc.assert(
      fc.property(markedCase, someone, fc.boolean(), ({ entries, texts }, audience, isPut) => {
        const history = caseHistory(entries);
        const aboutSafety = history.goals.filter(isAboutSafety).map(({ id }) => id);
        const safetyGoals = isPut ? aboutSafety.slice(0, 1) : [];
        const view = familyView({ history, texts, audience, safetyGoals, todayOn: '2025-06-01' });
        const shown = view.goals.map(({ id }) => id).filter((id) => aboutSafety.includes(id));
        hidden += aboutSafety.length - shown.length;
        expect(shown.every((id) => safetyGoals.includes(id))).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(hidden).toBeGreaterThan(0);
  });

  it('and what is for one parent shows to that parent alone', () => {
    let kept = 0;
    let shown = 0;
    fc.assert(
      fc.property(markedCase, someone, ({ entries, texts }, audience) => {
        const history = caseHistory(entries);
        const safetyGoals = history.goals.map(({ id }) => id);
        const view = familyView({ history, texts, audience, safetyGoals, todayOn: '2025-06-01' });
        const ids = view.goals.flatMap((goal) => goal.actions.map(({ id }) => `${goal.id} ${id}`));
        for (const { goalId, id: actionId, visibleTo } of history.goals.flatMap(({ actions }) => actions)) {
          const id = `${goalId} ${actionId}`;
          if (visibleTo.length === 0 || audience.every((who) => visibleTo.includes(who))) {
            shown += ids.includes(id) ? 1 : 0;
          } else {
            kept += 1;
            expect(ids).not.toContain(id);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(kept, shown)).toBeGreaterThan(0);
  });
});
