import type { CodeList } from '../codes/define-code-list.ts';
import type { Localised } from '../domain/localised.ts';
import type { Day } from '../time/day.ts';

/** What a reference answer points at: something that an earlier entry of the same case brought into being. */
export type ReferenceTarget = 'goal' | 'action' | 'assessment' | 'agreement' | 'consult' | 'entry';

/** Where a list takes its rows from when the form is opened; without it people add rows themselves. */
export type RowSource = 'open-goals' | 'open-actions' | 'children' | 'life-domains' | 'instrument-items';

/** What kind of answer an item of an instrument asks for. */
export type ItemKind = 'yes-no-unknown' | 'choice' | 'choices' | 'number' | 'text' | 'day';

/** A field is asked only when another answer of the same row has one of these values. */
export interface Condition {
  field: string;
  in: readonly (string | boolean)[];
}

interface FieldBase {
  label: Localised;
  hint?: Localised;
  /** Refused when empty. Only for what an entry means nothing without. */
  required?: true;
  /** Warned about when empty, never blocked. */
  expected?: true;
  /** Hidden behind "meer" until someone opens it. */
  folded?: true;
  when?: Condition;
  /** In a row about an item of an instrument: only for items of these kinds. */
  forItems?: readonly ItemKind[];
  /** Where the instrument declares which of its items says this, it is taken from there and not asked. */
  declaredAs?: 'now' | 'ahead';
}

/** Typed freely. Sealed on the device before it leaves; the API never sees it in clear. */
export interface TextField extends FieldBase {
  kind: 'text';
  max: number;
  multiline?: true;
}
/** The number by which the case system knows the case. Filled in by the product, sealed like a text. */
export interface CaseNumberField extends FieldBase {
  kind: 'case-number';
}
export interface ChoiceField<C extends string = string> extends FieldBase {
  kind: 'choice';
  options: CodeList<C>;
}
export interface ChoicesField<C extends string = string> extends FieldBase {
  kind: 'choices';
  options: CodeList<C>;
}
/** A whole number with a bounded range, shown as a row of buttons when the range is short. */
export interface NumberField extends FieldBase {
  kind: 'number';
  min: number;
  max: number;
}
export interface DayField extends FieldBase {
  kind: 'day';
  /** `past`: refused after today. `future`: warned about before today. */
  tense?: 'past' | 'future';
}
export interface FlagField extends FieldBase {
  kind: 'flag';
}
/** A UUID made on the client for something this entry brings into being. */
export interface NewIdField extends FieldBase {
  kind: 'new-id';
}
export interface ReferenceField extends FieldBase {
  kind: 'reference';
  to: ReferenceTarget;
}
export interface ReferencesField extends FieldBase {
  kind: 'references';
  to: ReferenceTarget;
}
/** `id@version` of an instrument of the organisation. */
export interface InstrumentField extends FieldBase {
  kind: 'instrument';
}
/** The code of an item of the instrument that the same entry names. */
export interface ItemField extends FieldBase {
  kind: 'item';
}
/** The code of an option of the item that the same row names. */
export interface ItemOptionField extends FieldBase {
  kind: 'item-option';
}
/** The codes of options of the item that the same row names. */
export interface ItemOptionsField extends FieldBase {
  kind: 'item-options';
}
/** The id of a team of the organisation. */
export interface TeamField extends FieldBase {
  kind: 'team';
}
export interface ListField<F extends Fields = Fields> extends FieldBase {
  kind: 'list';
  fields: F;
  max: number;
  rowsFrom?: RowSource;
  /** What one row is called, for "nog een …" and for the heading of a row. */
  rowName: Localised;
}

export type Field =
  | TextField
  | CaseNumberField
  | ChoiceField
  | ChoicesField
  | NumberField
  | DayField
  | FlagField
  | NewIdField
  | ReferenceField
  | ReferencesField
  | InstrumentField
  | ItemField
  | ItemOptionField
  | ItemOptionsField
  | TeamField
  | ListField;

export type Fields = Readonly<Record<string, Field>>;

/** Kinds whose answers identify people and therefore leave the device only sealed. */
export type SealedField = TextField | CaseNumberField;

export function isSealed(field: Field): field is SealedField {
  return field.kind === 'text' || field.kind === 'case-number';
}

type ValueOf<F> = F extends {
  kind: 'text' | 'case-number' | 'new-id' | 'reference' | 'instrument' | 'item' | 'item-option' | 'team';
}
  ? string
  : F extends { kind: 'choice'; options: CodeList<infer C> }
    ? C
    : F extends { kind: 'choices'; options: CodeList<infer C> }
      ? C[]
      : F extends { kind: 'references' | 'item-options' }
        ? string[]
        : F extends { kind: 'number' }
          ? number
          : F extends { kind: 'day' }
            ? Day
            : F extends { kind: 'flag' }
              ? boolean
              : F extends { kind: 'list'; fields: infer R }
                ? AnswersOf<R>[]
                : never;

type CertainKeys<F> = {
  [K in keyof F]: F[K] extends { when: Condition } ? never : F[K] extends { required: true } ? K : never;
}[keyof F];

/** The answers to some fields: what is required is there, all else may be missing. */
export type AnswersOf<F> = { [K in CertainKeys<F>]: ValueOf<F[K]> } & {
  [K in Exclude<keyof F, CertainKeys<F>>]?: ValueOf<F[K]> | undefined;
};

/** A short screen of a form: the fields on it, by name. */
export interface Step<Name extends string = string> {
  title: Localised;
  fields: readonly Name[];
  /** One screen for each row of this list, after the fields. */
  rowsOf?: Name;
}

/** Something worth saying about the answers. `refuse` blocks, also in the API; `warn` never does. */
export interface Finding {
  level: 'refuse' | 'warn';
  /** The path of the field to look at. */
  path: string;
  message: Localised;
}

/** What checks may know beside the answers. The API knows nothing of it: only warnings may use it. */
export interface CheckContext {
  openGoals: number;
  maxOpenGoals: number;
  /** The last day that counts as on time for the evaluation that comes first; left out where none is planned. */
  evaluationDeadlineOn?: Day | undefined;
}

/** Answers whose form is known only at run time. */
export type Answers = Record<string, unknown>;

/** A version of a form, as everything that handles forms in general sees it. */
export interface Form {
  id: string;
  version: number;
  title: Localised;
  /** What the button under the last step says. */
  saveLabel: Localised;
  /** How the day on which it happened is asked for. */
  happenedOnLabel: Localised;
  fields: Fields;
  steps: readonly Step[];
  /** Rules across fields. They see coded answers and, on the device only, texts. */
  checks?(answers: Answers, context: CheckContext | null): Finding[];
  /** A complete answer, used by tests, the codebook and the documentation. Invented. */
  example: Answers;
}

/** A form whose fields are known at compile time. */
export interface FormDefinition<F extends Fields> extends Form {
  fields: F;
  steps: readonly Step<keyof F & string>[];
  checks?(answers: AnswersOf<F>, context: CheckContext | null): Finding[];
  example: AnswersOf<F>;
}

/** Declares a version of a form. A released version is never edited: a change is a new file with the next version. */
export function defineForm<const F extends Fields>(form: FormDefinition<F>): FormDefinition<F> {
  return form;
}

/** `id@version`, the name under which answers are kept. */
export function formRef(form: { id: string; version: number }): string {
  return `${form.id}@${form.version}`;
}
