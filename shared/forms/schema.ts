import { codesOf } from '../codes/define-code-list.ts';
import { isDay } from '../time/day.ts';
import * as z from '../zod.ts';
import { type Answers, type Condition, type Field, type Fields, type Form, isSealed } from './define-form.ts';

type Schema = z.ZodMiniType;

/** A UUID in lower case. */
export const Id = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
/** `YYYY-MM-DD`, an existing day of this century: in a date field a slip of the finger easily makes the year 0202. */
export const DaySchema = z.string().check(z.refine((text) => text.startsWith('20') && isDay(text)));
/** A short code, as in code lists and team ids. */
export const Slug = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/));
/** An item of an instrument has no more options than this. */
export const MOST_OPTIONS = 20;
const InstrumentRef = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}@[0-9]{1,4}$/));

/** Which answers a schema covers: `coded` is what the API may read, `complete` is what the device knows. */
export type Coverage = 'coded' | 'complete';

const cache: Record<Coverage, WeakMap<Form, z.ZodMiniType<Answers>>> = {
  coded: new WeakMap(),
  complete: new WeakMap(),
};

/**
 * The schema of a form's answers. Strict: an unknown key is refused, and so is an answer to a question that was not
 * asked because its condition does not hold.
 */
export function answersSchema(form: Form, coverage: Coverage): z.ZodMiniType<Answers> {
  const known = cache[coverage].get(form);
  if (known) return known;
  const schema = fieldsSchema(form.fields, coverage);
  cache[coverage].set(form, schema);
  return schema;
}

function fieldsSchema(fields: Fields, coverage: Coverage): z.ZodMiniType<Answers> {
  const asked = Object.entries(fields).filter(([, field]) => coverage === 'complete' || !isSealed(field));
  const shape = Object.fromEntries(
    asked.map(([name, field]) => {
      const schema = valueSchema(field, coverage);
      return [name, field.required && !field.when ? schema : z.optional(schema)];
    }),
  );
  const conditional = asked.filter(([, field]) => field.when);
  if (conditional.length === 0) return z.strictObject(shape);
  return z.strictObject(shape).check(
    z.superRefine((answers, context) => {
      const values: Record<string, unknown> = answers;
      for (const [name, field] of conditional) {
        const isAsked = holds(field.when, values);
        const isGiven = values[name] !== undefined;
        if (isGiven !== isAsked && (isGiven || field.required)) {
          context.issues.push({ code: 'custom', path: [name], input: undefined });
        }
      }
    }),
  );
}

/** Whether a question is asked, given the other answers of its row. Without a condition it always is. */
export function holds(condition: Condition | undefined, answers: Readonly<Record<string, unknown>>): boolean {
  if (!condition) return true;
  const answer = answers[condition.field];
  if (Array.isArray(answer)) return answer.some((value) => condition.in.includes(value));
  return (typeof answer === 'string' || typeof answer === 'boolean') && condition.in.includes(answer);
}

function valueSchema(field: Field, coverage: Coverage): Schema {
  switch (field.kind) {
    case 'text':
      return z.string().check(z.minLength(1), z.maxLength(field.max));
    case 'case-number':
      return z.string().check(z.minLength(1), z.maxLength(64));
    case 'choice':
      return z.enum(codesOf(field.options) as [string, ...string[]]);
    case 'choices':
      return uniqueArray(
        field,
        z.enum(codesOf(field.options) as [string, ...string[]]),
        field.options.codes.length,
      );
    case 'number':
      return z.int().check(z.minimum(field.min), z.maximum(field.max));
    case 'day':
      return DaySchema;
    case 'flag':
      return z.boolean();
    case 'new-id':
    case 'reference':
      return Id;
    case 'references':
      return uniqueArray(field, Id, 100);
    case 'instrument':
      return InstrumentRef;
    case 'item':
    case 'item-option':
    case 'team':
      return Slug;
    case 'item-options':
      return uniqueArray(field, Slug, MOST_OPTIONS);
    case 'list':
      return z
        .array(fieldsSchema(field.fields, coverage))
        .check(z.minLength(fewest(field)), z.maxLength(field.max));
  }
}

function uniqueArray(field: Field, of: Schema, max: number): Schema {
  return z.array(of).check(
    z.minLength(fewest(field)),
    z.maxLength(max),
    z.refine((values) => new Set(values).size === values.length),
  );
}

/** Nothing chosen is no answer to a question that must be answered. */
function fewest(field: Field): number {
  return field.required ? 1 : 0;
}
