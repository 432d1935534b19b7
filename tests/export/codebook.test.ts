import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codebook } from '../../shared/export/codebook/codebook.ts';
import type { Column } from '../../shared/export/codebook/define-column.ts';
import { tableNames } from '../../shared/export/codebook/define-table.ts';
import { kindCodes, measureCodes } from '../../shared/export/tables/milestone-codes.ts';
import { type Fields, formRef, isSealed } from '../../shared/forms/define-form.ts';
import { forms } from '../../shared/forms/registry.ts';
import { measures } from '../../shared/measures/registry.ts';
import { milestoneDefinitions } from '../../shared/milestones/registry.ts';

/** A column as the frozen list has it: name, type, and each code with its number. */
interface Frozen {
  name: string;
  type: Column['type'];
  codes?: Record<string, number>;
}

const frozen: Record<string, Frozen[]> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/codebook/columns.json'), 'utf8'),
);

function frozenOf(column: Column): Frozen {
  const { name, type } = column;
  if (column.type !== 'code') return { name, type };
  return { name, type, codes: Object.fromEntries(column.codes.map(({ code, value }) => [code, value])) };
}

/**
 * Coded answers without a column of their own: what they say is in another one, identifies somebody, or says nothing
 * about the case.
 */
const withoutColumn: Readonly<Record<string, string>> = {
  'case-opened@1.familyGroupPlanOn': 'cases.clock_on',
  'case-opened@1.children.ageBand': 'cases.child_*',
  'case-opened@1.domains.domain': 'cases.domain_*',
  'case-opened@1.domains.state': 'cases.domain_*',
  'case-opened@1.connections.domains': 'cases.connections: pairs are too rare to be told of one family',
  'goal@1.scores.informant': 'goals.start_*',
  'goal@1.scores.score': 'goals.start_*',
  'goal@1.actions.owner': 'goals.actions_*',
  'goal@1.actions.dueOn': 'what an action was agreed for is counted nowhere',
  'goal@1.actions.visibleTo': 'which parent may see something is between the parents',
  'action@1.owner': 'goals.actions_*',
  'action@1.dueOn': 'what an action was agreed for is counted nowhere',
  'action@1.visibleTo': 'which parent may see something is between the parents',
  'action-progress@1.progress': 'goals.actions_*',
  'safety-checklist@1.instrument': 'assessments.instrument',
  'safety-checklist@1.assessors.role': 'assessments.assessors: a role can be one person in a team',
  'safety-checklist@1.items.item': 'assessments.nf_*',
  'safety-checklist@1.items.child': 'assessments.nf_*: never about one child',
  'safety-checklist@1.items.answer': 'assessments.nf_* and items_*',
  'safety-checklist@1.items.option': 'instruments of organisations have no columns of their own',
  'safety-checklist@1.items.options': 'instruments of organisations have no columns of their own',
  'safety-checklist@1.items.number': 'instruments of organisations have no columns of their own',
  'safety-checklist@1.items.day': 'instruments of organisations have no columns of their own',
  'safety-checklist@1.children.child': 'assessments.children_spoken: never about one child',
  'safety-checklist@1.children.spoken': 'assessments.children_spoken',
  'safety-checklist@1.children.notSpokenReason': 'never about one child',
  'safety-checklist@1.agreements.who':
    'of one agreement there is no row: assessments.agreements_* count them',
  'safety-checklist@1.agreements.child': 'never about one child',
  'safety-checklist@1.agreements.fromOn': 'of one agreement there is no row',
  'safety-checklist@1.agreements.evaluateOn': 'milestones.due_on of agreement-review',
  'safety-checklist@1.agreements.untilOn': 'of one agreement there is no row',
  'safety-checklist@1.agreements.watchedBy': 'assessments.agreements_watched_*',
  'safety-checklist@1.agreements.floorCondition': 'assessments.agreements_floor',
  'safety-checklist@1.agreements.status': 'assessments.agreements_*',
  'joint-conclusion@1.agreements.who':
    'of one agreement there is no row: assessments.agreements_* count them',
  'joint-conclusion@1.agreements.child': 'never about one child',
  'joint-conclusion@1.agreements.fromOn': 'of one agreement there is no row',
  'joint-conclusion@1.agreements.evaluateOn': 'milestones.due_on of agreement-review',
  'joint-conclusion@1.agreements.untilOn': 'of one agreement there is no row',
  'joint-conclusion@1.agreements.watchedBy': 'assessments.agreements_watched_*',
  'joint-conclusion@1.agreements.floorCondition': 'assessments.agreements_floor',
  'joint-conclusion@1.agreements.status': 'assessments.agreements_*',
  'evaluation@1.goals.scores.informant': 'evaluations.score_*',
  'evaluation@1.goals.scores.score': 'evaluations.score_*',
  'evaluation@1.goals.actionsDone': 'evaluations.actions_done',
  'goal-closed@1.outcome': 'goals.outcome',
  'closing@1.goals.scores.informant': 'evaluations.score_*',
  'closing@1.goals.scores.score': 'evaluations.score_*',
  'closing@1.goals.outcome': 'evaluations.outcome',
  'closing@1.goals.gasLevel': 'evaluations.gas_level',
  'transfer@1.toTeam': 'cases.last_team_id and transfers',
  'research-objection@1.choice': 'a family that objects is in no release',
  'consult-answer@1.shape': 'consults.given_shape',
  'consult-outcome@1.outcome': 'consults.outcome',
  'prompt-answer@1.kind': 'milestones.kind',
  'prompt-answer@1.answer': 'cases.prompts_*',
  'prompt-answer@1.until': 'until when somebody puts off a reminder says nothing about the case',
  'prompt-answer@1.reason': 'milestones.deviation',
  'evaluation-date@1.nextOn': 'milestones.due_on',
  'evaluation-date@1.agreedWith': 'with whom a date was moved says little beside why',
  'support-level@1.from': 'cases.first_up_*: of the first time',
};

/** Coded answers of a form by their path; ids that only connect entries are none. */
function codedAnswers(fields: Fields, path: string): { path: string; label: string }[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (isSealed(field) || field.kind === 'new-id' || field.kind === 'reference') return [];
    const whole = `${path}.${name}`;
    return field.kind === 'list'
      ? codedAnswers(field.fields, whole)
      : [{ path: whole, label: field.label.nl }];
  });
}

describe('The codebook', () => {
  it('has the columns, types and numbers of every release so far, and new ones only at the end of a table', () => {
    expect(Object.keys(frozen).length).toBeGreaterThan(0);
    for (const [name, columns] of Object.entries(frozen)) {
      const table = codebook.tables.find((one) => one.name === name);
      for (const [at, before] of columns.entries()) {
        const now = table?.columns[at];
        expect(now && { name: now.name, type: now.type }).toEqual({ name: before.name, type: before.type });
        if (now && before.codes) expect(frozenOf(now).codes).toMatchObject(before.codes);
      }
    }
  });

  it('has every column in that list: one that is added is frozen with it', () => {
    const now = Object.fromEntries(codebook.tables.map(({ name, columns }) => [name, columns.map(frozenOf)]));
    expect(now).toEqual(frozen);
  });

  it('has every table once, and names of columns that fit everywhere', () => {
    expect(codebook.tables.map(({ name }) => name)).toEqual([...tableNames]);
    for (const { columns } of codebook.tables) {
      const names = columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name === 'change')).toEqual([]);
    }
  });

  it('has keys that are always there, and points only at keys', () => {
    for (const { columns, key, foreignKeys } of codebook.tables) {
      const found = key.map((name) => columns.find((column) => column.name === name));
      expect(found.map((column) => column?.missing)).toEqual(key.map(() => []));
      for (const { columns: own, table, references } of foreignKeys) {
        expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...own]));
        expect(codebook.tables.find(({ name }) => name === table)?.key).toEqual(references);
      }
    }
  });

  it('says in both languages what every column, table and code is', () => {
    for (const { columns, title, unit } of codebook.tables) {
      const texts = columns.flatMap((column) => [
        column.label,
        column.description,
        ...(column.type === 'code' ? column.codes.map(({ label }) => label) : []),
      ]);
      for (const { nl, en } of [title, unit, ...texts]) {
        expect(nl.trim()).not.toBe('');
        expect(en.trim()).not.toBe('');
        expect(`${nl}${en}`).not.toMatch(/undefined|\[object|\s\s|\.\./);
      }
    }
  });

  it('says of every number below zero in a description that the column can hold it', () => {
    const meanings = {
      5: 'exception',
      6: 'exclusion',
      7: 'not-applicable',
      8: 'not-yet-due',
      9: 'not-recorded',
    };
    for (const { name: table, columns } of codebook.tables) {
      for (const { name, description, missing } of columns) {
        for (const [digit, why] of Object.entries(meanings)) {
          for (const text of [description.nl, description.en]) {
            if (new RegExp(`−${digit}( en −9)?:`).test(text)) {
              expect({ table, name, missing }).toMatchObject({ missing: expect.arrayContaining([why]) });
            }
          }
        }
      }
    }
  });

  it('has a number for every kind of milestone, every measure and every form', () => {
    expect(kindCodes.map(({ code }) => code).toSorted()).toEqual(
      milestoneDefinitions.map(({ kind }) => kind).toSorted(),
    );
    expect(measureCodes.map(({ code }) => code)).toEqual(measures.map(({ id }) => id));
    const events = codebook.tables.find(({ name }) => name === 'events');
    const form = events?.columns.find(({ name }) => name === 'form');
    const known = form?.type === 'code' ? form.codes.map(({ code }) => code) : [];
    const all: readonly { id: string }[] = forms;
    for (const { id } of all) if (id !== 'research-objection') expect(known).toContain(id);
  });

  it('has a column for every coded answer, or says why it has none', () => {
    const descriptions = codebook.tables.flatMap(({ columns }) =>
      columns.map(({ description }) => description.nl),
    );
    const asked = forms.flatMap((form) => codedAnswers(form.fields, formRef(form)));
    const missing = asked.filter(({ path, label }) => {
      const [ref = ''] = path.split('.');
      const hasColumn = descriptions.some((text) => text.includes(`“${label}”`) && text.includes(`(${ref})`));
      return !hasColumn && withoutColumn[path] === undefined;
    });
    expect(missing.map(({ path }) => path)).toEqual([]);
    const paths = asked.map(({ path }) => path);
    expect(Object.keys(withoutColumn).filter((path) => !paths.includes(path))).toEqual([]);
  });
});
