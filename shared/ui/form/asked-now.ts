import type { Answers, Form } from '../../forms/define-form.ts';
import { askedForm } from '../../instruments/declared-conclusions.ts';
import type { Instrument } from '../../instruments/define-instrument.ts';
import { namedInstrument } from '../../instruments/item-fields.ts';
import type { FormContext } from './form-context.ts';
import { completed } from './known-rows.ts';
import { type Screen, screensOf } from './screens.ts';

/** A form as it is asked at some moment of filling in. */
export interface AskedNow {
  /** Without what the items of the instrument answer already. */
  form: Form;
  /** With the rows and ids that nobody has to fill in. */
  answers: Answers;
  instrument: Instrument | null;
  screens: Screen[];
}

/** What a form asks, given what was answered so far. */
export function askedNow(form: Form, given: Answers, context: FormContext): AskedNow {
  const answers = completed(form.fields, given, context);
  const instrument = namedInstrument(form.fields, answers, context.instruments);
  const asked = askedForm(form, instrument);
  return { form: asked, answers, instrument, screens: screensOf(asked, answers, instrument) };
}
