import { DaySchema, Slug } from '../../../shared/forms/schema.ts';
import * as z from '../../../shared/zod.ts';
import { type FillForm, kind } from './event-kind.ts';
import { Name } from './event-line.ts';
import * as words from './event-words.ts';
import { idOf } from './replay-ids.ts';

const word = z.string();
const optionalWord = z.optional(z.string());
const on = DaySchema;
const dayOrNone = z.optional(z.nullable(DaySchema));

/** The kinds of lines that become entries. */
export const eventKinds: ReadonlyMap<string, FillForm> = new Map([
  [
    'case.opened',
    kind(
      'case-opened',
      z.object({
        on,
        previousCase: z.optional(Name),
        profile: z.optional(
          z.object({
            household: optionalWord,
            referral: optionalWord,
            domains: z.optional(z.array(word)),
          }),
        ),
      }),
      ({ profile, previousCase }) => ({
        carers: words.carers[profile?.household ?? ''],
        referrer: words.referrers[profile?.referral ?? ''],
        hereBefore: previousCase && 'yes',
        domains: profile?.domains?.map((domain) => ({
          domain: words.translate(words.lifeDomains, domain),
          state: 'concern',
        })),
      }),
    ),
  ],
  ['case.transferred', kind('transfer', z.object({ on, toTeam: Slug }), ({ toTeam }) => ({ toTeam }))],
  [
    'case.closed',
    kind(
      'closing',
      z.object({
        on,
        reason: word,
        satisfaction: z.optional(z.nullable(z.int())),
        informant: optionalWord,
      }),
      ({ reason, satisfaction, informant }) => ({
        reason,
        satisfaction,
        satisfactionBy: satisfaction && informant && words.translate(words.informants, informant),
      }),
    ),
  ],
  [
    'goal.set',
    kind(
      'goal',
      z.object({
        on,
        goal: Name,
        domain: word,
        formulatedWith: optionalWord,
        weight: z.optional(z.int()),
        baseline: z.optional(z.int()),
        evaluateBy: dayOrNone,
      }),
      ({ goal, domain, formulatedWith, weight, baseline, evaluateBy }, caseName) => ({
        goal: idOf('goal', caseName, goal),
        domain: words.translate(words.lifeDomains, domain),
        formulatedBy: words.formulators[formulatedWith ?? ''],
        together: formulatedWith && (formulatedWith === 'worker-only' ? 'no' : 'yes'),
        weight,
        gasBaseline: baseline,
        evaluateOn: evaluateBy,
      }),
    ),
  ],
  [
    'goal.evaluated',
    kind(
      'evaluation',
      z.object({ on, goal: Name, score: z.int(), with: optionalWord, next: dayOrNone }),
      ({ goal, score, with: present, next }, caseName) => ({
        present: present === 'family' ? ['caregiver-1'] : null,
        goals: [{ goal: idOf('goal', caseName, goal), gasLevel: score }],
        // In the log no date means no further evaluation; on the form it means that no date was agreed.
        scale: next ? null : 'close',
        nextOn: next,
      }),
    ),
  ],
  [
    'goal.closed',
    kind('goal-closed', z.object({ on, goal: Name, reason: word }), ({ goal, reason }, caseName) => ({
      goal: idOf('goal', caseName, goal),
      outcome: words.translate(words.goalOutcomes, reason),
    })),
  ],
  [
    'action.agreed',
    kind(
      'action',
      z.object({ on, goal: Name, action: Name, owner: word, dueOn: dayOrNone }),
      ({ goal, action, owner, dueOn }, caseName) => ({
        goal: idOf('goal', caseName, goal),
        action: idOf('action', caseName, goal, action),
        owner: words.translate(words.actionOwners, owner),
        dueOn,
      }),
    ),
  ],
  [
    'action.done',
    kind('action-progress', z.object({ on, goal: Name, action: Name }), ({ goal, action }, caseName) => ({
      action: idOf('action', caseName, goal, action),
      progress: 'done',
    })),
  ],
  [
    'checklist.completed',
    kind(
      'safety-checklist',
      z.object({
        on,
        assessment: Name,
        instrument: Slug,
        version: z.int(),
        moment: optionalWord,
        assessor: Name,
        seat: z.optional(z.int()),
        items: z.record(z.string(), z.int()),
        level: word,
      }),
      ({ assessment, instrument, version, moment, seat, items, level }, caseName) => ({
        assessment: idOf('assessment', caseName, assessment),
        instrument: `${instrument}@${version}`,
        occasion: words.translate(words.occasions, moment ?? 'intake'),
        assessors: [{ role: seat === 2 ? 'colleague' : 'practitioner' }],
        items: Object.entries(items).map(([item, answer]) => ({
          item,
          answer: words.translate(words.itemAnswers, answer),
        })),
        conclusion: words.translate(words.conclusions, level),
      }),
    ),
  ],
  [
    'consult.requested',
    kind(
      'consult',
      z.object({ on, consult: Name, question: optionalWord }),
      ({ consult, question }, caseName) => ({
        consult: idOf('consult', caseName, consult),
        reason: words.consultReasons[question ?? ''],
      }),
    ),
  ],
  [
    'consult.given',
    kind(
      'consult-answer',
      z.object({ on, consult: Name, form: optionalWord }),
      ({ consult, form }, caseName) => ({
        consult: idOf('consult', caseName, consult),
        shape: form && words.translate(words.consultShapes, form),
      }),
    ),
  ],
  [
    'consult.outcome',
    kind(
      'consult-outcome',
      z.object({ on, consult: Name, outcome: word }),
      ({ consult, outcome }, caseName) => ({
        consult: idOf('consult', caseName, consult),
        outcome: words.translate(words.consultOutcomes, outcome),
      }),
    ),
  ],
  [
    'scale.changed',
    kind('support-level', z.object({ on, from: z.int(), to: z.int(), reason: optionalWord }), (said) => ({
      from: words.translate(words.supportLevels, said.from),
      to: words.translate(words.supportLevels, said.to),
      reason: words.supportReasons[said.reason ?? ''],
    })),
  ],
  [
    'event.retracted',
    kind('retraction', z.object({ ref: Name }), ({ ref }) => ({
      entry: idOf('event', ref),
      reason: 'did-not-happen',
    })),
  ],
]);

/** Kinds of lines that are known, and that no form takes yet. */
export const eventKindsWithoutForm: ReadonlySet<string> = new Set(['improvement.agreed', 'improvement.done']);
