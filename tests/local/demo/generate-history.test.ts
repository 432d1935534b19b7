import { describe, expect, it } from 'vitest';
import { type Entry, effectiveDay } from '../../../shared/domain/entry.ts';
import { defaultNorms } from '../../../shared/domain/norms.ts';
import { findForm } from '../../../shared/forms/registry.ts';
import { answersSchema } from '../../../shared/forms/schema.ts';
import { splitAnswers } from '../../../shared/forms/split-answers.ts';
import { caseHistory } from '../../../shared/history/case-history.ts';
import { stagnatingGoals } from '../../../shared/history/stagnation.ts';
import { MIN_FOR_PERCENTAGE } from '../../../shared/measures/rate.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { tallyOf } from '../../../shared/measures/tally.ts';
import { PROPOSED_CHOICE } from '../../../shared/measures/team-choice.ts';
import { deriveMilestones } from '../../../shared/milestones/derive-milestones.ts';
import { whatIsDue } from '../../../shared/milestones/what-is-due.ts';
import { identifierWarnings } from '../../../shared/privacy/identifier-warnings.ts';
import { addDays, dayOfInstant } from '../../../shared/time/day.ts';
import { generateHistory } from '../../../worker/local/demo/generate-history.ts';
import { demoPeople, demoPractitionerTeamId, demoTeams } from '../../../worker/local/demo/organisation.ts';
import type { DemoEvent } from '../../../worker/local/demo/record-entries.ts';
import exampleCases from '../../../worker/local/example-case-system/cases.json' with { type: 'json' };

const todayOn = '2026-11-22';
// The days on which the demo may be filled differ by weekday, clock change and turn of the year.
const days = [todayOn, '2026-11-25', '2027-01-02', '2027-03-29', '2028-02-29'];

function formOf(event: DemoEvent) {
  const form = findForm(event.form, event.formVersion);
  if (!form) throw new RangeError('a form that is not there');
  return form;
}

function entryOf(event: DemoEvent): Entry {
  const { caseNumber: _, answers, ...rest } = event;
  const { coded, texts } = splitAnswers(formOf(event), answers);
  return { ...rest, answers: coded, sealed: texts };
}

function historiesByCase(events: readonly DemoEvent[]) {
  const cases = Map.groupBy(events, ({ caseNumber }) => caseNumber);
  return new Map([...cases].map(([number, entries]) => [number, caseHistory(entries.map(entryOf))]));
}

const history = generateHistory({ seed: 'doelspoor', todayOn });

describe('the demo’s history', () => {
  it('is the same to the letter for the same seed and day, and another for another seed', () => {
    expect(generateHistory({ seed: 'doelspoor', todayOn })).toEqual(history);
    expect(generateHistory({ seed: 'another', todayOn })).not.toEqual(history);
  });

  it.each(days)('has only complete answers that their forms accept, filled on %s', (on) => {
    const refused = generateHistory({ seed: 'doelspoor', todayOn: on }).filter((event) => {
      const form = formOf(event);
      const { success } = answersSchema(form, 'complete').safeParse(event.answers);
      const findings = form.checks?.(splitAnswers(form, event.answers).coded, null) ?? [];
      return !success || findings.some(({ level }) => level === 'refuse');
    });
    expect(refused).toEqual([]);
  });

  it.each(days)('records nothing before it happened, nor on the day itself or later, filled on %s', (on) => {
    const impossible = generateHistory({ seed: 'doelspoor', todayOn: on }).filter(
      ({ happenedOn, recordedAt }) => {
        const recordedOn = dayOfInstant(recordedAt);
        return recordedOn < happenedOn || recordedOn >= on;
      },
    );
    expect(impossible).toEqual([]);
  });

  it('has no two entries with one id, and withdraws or corrects only what is there', () => {
    const ids = new Set(history.map(({ id }) => id));
    expect(ids.size).toBe(history.length);
    const named = history.flatMap(({ amends, form, answers }) => [
      ...(amends === null ? [] : [amends]),
      ...(form === 'retraction' ? [String(answers.entry)] : []),
    ]);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('opens every case first and does nothing after it was closed', () => {
    for (const events of Map.groupBy(history, ({ caseNumber }) => caseNumber).values()) {
      const opened = events.filter(({ form }) => form === 'case-opened');
      expect(opened).toHaveLength(1);
      const openedOn = opened[0]?.happenedOn ?? '';
      const closedOn = events.find(({ form }) => form === 'closing')?.happenedOn ?? '9999-12-31';
      const outside = events.filter(({ happenedOn }) => happenedOn < openedOn || happenedOn > closedOn);
      expect(outside).toEqual([]);
    }
  });

  it('evaluates only goals that were set before, and none after it ended', () => {
    for (const [, { goals }] of historiesByCase(history)) {
      for (const goal of goals) {
        const setOn = goal.versions[0]?.on ?? '9999-12-31';
        const lastOn = goal.ended?.on ?? '9999-12-31';
        expect(goal.evaluations.filter(({ on }) => on < setOn || on > lastOn)).toEqual([]);
      }
    }
  });

  it('lets people write for the team they work in, also after a case moved', () => {
    const teamsOf = new Map(demoPeople.map(({ id, teamIds }) => [id, teamIds]));
    const strangers = history.filter(({ authorId, teamId }) => !teamsOf.get(authorId)?.includes(teamId));
    expect(history.some(({ form }) => form === 'transfer')).toBe(true);
    expect(strangers).toEqual([]);
  });

  it('has no text that looks as if it identifies someone', () => {
    const texts = history.flatMap((event) =>
      Object.entries(splitAnswers(formOf(event), event.answers).texts),
    );
    const typed = texts
      .filter(([path]) => path !== 'caseNumber' && path !== 'earlierNumber')
      .map(([, text]) => text);
    expect(new Set(typed).size).toBeGreaterThan(150);
    expect(typed.filter((text) => identifierWarnings(text).length > 0)).toEqual([]);
    const firstNames = demoPeople.map(({ name }) => name.split(' ')[0]);
    expect(
      typed.filter((text) => firstNames.some((name) => text.split(/\W+/u).includes(name ?? ''))),
    ).toEqual([]);
  });

  it.each(days)(
    'gives every team enough for a figure of each proposed measure, and no extreme, filled on %s',
    (on) => {
      const milestones = [
        ...historiesByCase(generateHistory({ seed: 'doelspoor', todayOn: on })).values(),
      ].flatMap((one) => deriveMilestones(one, defaultNorms));
      for (const { id, milestone } of measures.filter((measure) => PROPOSED_CHOICE.includes(measure.id))) {
        for (const team of demoTeams) {
          const units = milestones.filter(
            ({ kind, teamId, deadlineOn }) =>
              kind === milestone && teamId === team.id && deadlineOn > addDays(on, -365),
          );
          const { met, unmet } = tallyOf(
            units.map((unit) => ({ ...unit, count: 1 })),
            on,
          );
          expect(met + unmet, `${id} of ${team.id}`).toBeGreaterThanOrEqual(MIN_FOR_PERCENTAGE);
          expect(met, `${id} of ${team.id}`).toBeGreaterThan(unmet * 0.6);
        }
      }
    },
  );

  it.each(days)('gives the team that it shows something to count of every measure, filled on %s', (on) => {
    const milestones = [
      ...historiesByCase(generateHistory({ seed: 'doelspoor', todayOn: on })).values(),
    ].flatMap((one) => deriveMilestones(one, defaultNorms));
    for (const { id, milestone } of measures) {
      const units = milestones.filter(
        ({ kind, teamId, verdict }) =>
          kind === milestone &&
          teamId === demoPractitionerTeamId &&
          (verdict === 'met' || verdict === 'unmet'),
      );
      expect(units.length, id).toBeGreaterThanOrEqual(5);
    }
  });

  it('has some late recording that does not count on the day it happened', () => {
    const late = history.filter(
      ({ happenedOn, recordedAt }) => effectiveDay(happenedOn, recordedAt) !== happenedOn,
    );
    expect(late.length).toBeGreaterThan(0);
    expect(late.length).toBeLessThan(history.length / 20);
  });
});

describe('the cases of the signed-in practitioner', () => {
  const histories = historiesByCase(history);

  function dueIn(number: string): string[] {
    const found = histories.get(number);
    if (!found) throw new RangeError('a case that is not there');
    return whatIsDue(deriveMilestones(found, defaultNorms), todayOn).map(
      ({ kind, dueOn }) => `${kind} ${dueOn}`,
    );
  }

  it('are those of the example case system, but for one in which nothing was done yet', () => {
    const authored = new Set(
      history.filter(({ authorId }) => authorId === 'noor').map(({ caseNumber }) => caseNumber),
    );
    const inCaseSystem = exampleCases.map(({ number }) => number);
    expect(inCaseSystem.filter((number) => !histories.has(number))).toEqual(['2026-01867']);
    expect([...authored].filter((number) => !inCaseSystem.includes(number))).toEqual([]);
  });

  it('have one with three goals to evaluate in two days', () => {
    expect(dueIn('2026-01842')[0]).toBe('evaluation 2026-11-24');
    const goals = histories.get('2026-01842')?.goals.filter(({ ended }) => !ended) ?? [];
    const courses = goals.map(({ scores }) =>
      scores.filter(({ informant }) => informant === 'caregiver-1').map(({ score }) => score),
    );
    expect(courses).toEqual([
      [4, 5, 5, 6],
      [2, 3, 4, 5],
      [3, 3, 4, 3],
    ]);
  });

  it('have one that is overdue, one without goals, one without a checklist and one whose safety is due again', () => {
    expect(dueIn('2026-01428')).toEqual(['evaluation 2026-11-03']);
    expect(dueIn('2026-01795')).toEqual(['first-goals 2026-11-27']);
    expect(dueIn('2026-01748')).toEqual(['first-safety-check 2026-10-23']);
    expect(dueIn('2026-01379')).toContain('safety-repeat 2026-11-26');
  });

  it('have a consult that waits for an answer, one that was answered and one that is finished', () => {
    const consultOf = (number: string) =>
      histories
        .get(number)
        ?.consults.map(({ answeredOn, outcome }) => [answeredOn !== null, outcome?.code ?? null]);
    expect(['2026-01258', '2026-01287', '2026-01352'].map(consultOf)).toEqual([
      [[false, null]],
      [[true, null]],
      [[true, 'joint-trajectory']],
    ]);
    expect(dueIn('2026-01258').some((line) => line.startsWith('consult-answered'))).toBe(true);
  });

  it.each(days)(
    'have what was put off, what goes another way, a moved date and no headway, filled on %s',
    (on) => {
      const found = historiesByCase(generateHistory({ seed: 'doelspoor', todayOn: on }));
      const openEvaluations = (number: string) => {
        const one = found.get(number);
        return (one ? deriveMilestones(one, defaultNorms) : []).filter(
          ({ kind, fulfilledOn }) => kind === 'evaluation' && fulfilledOn === null,
        );
      };
      const [putOff, otherwise, moved] = ['2026-01457', '2026-01506', '2026-01287'].map(openEvaluations);
      expect(new Set(putOff?.map(({ remindFrom }) => remindFrom))).toEqual(new Set([addDays(on, 4)]));
      expect(new Set(otherwise?.map(({ deviation, isOpen }) => `${deviation} ${isOpen}`))).toEqual(
        new Set(['family-asked false']),
      );
      expect(new Set(moved?.map(({ dueOn }) => dueOn))).toEqual(new Set([addDays(on, 25)]));
      const stuck = found.get('2026-01411');
      expect(stuck && stagnatingGoals(stuck)).toHaveLength(1);
    },
  );

  it('leave most with nothing to do', () => {
    const calm = exampleCases.filter(({ number }) => histories.has(number) && dueIn(number).length === 0);
    expect(calm.length).toBeGreaterThan(exampleCases.length / 2);
  });
});
