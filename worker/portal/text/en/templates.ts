import type { templates as dutch } from '../nl/templates.ts';

/** The page with texts for the case file. */
export const templates: typeof dutch = {
  intro:
    'After filling in a form a practitioner can copy a text, or put it in the case system. Here you decide what that text looks like, by form. The text is always in Dutch, and reaches the case file only when somebody clicks.',
  form: 'Form',
  own: 'own text',
  text: (form) => `Text for the case file: ${form}`,
  isOurs: 'This is the text of Doelspoor. Change it to make it your own.',
  isOwn: 'This is your own text.',
  backToOurs: 'Back to the text of Doelspoor',
  placeholders: 'What can be filled in',
  placeholdersHelp:
    'In the place of {name} comes what was filled in. Where nothing was, the whole line goes; so does the heading above it when nothing is left below. A line that begins with a dash or an asterisk and then {name} becomes a line for every part.',
  general: {
    datum: 'The day on which it happened',
    zaak: 'The case number',
    formulier: 'The name of the form',
    antwoorden: 'All questions and answers',
  },
  preview: 'What it will look like',
  previewHelp: 'With invented answers.',
  full: 'When everything was filled in',
  least: 'When only what is required was filled in',
  nothing: 'Then nothing is left.',
  wrong: (form) => `${form}: the text is empty, too long, or holds something that this form does not have.`,
  tooLong: (most) => `The text is too long: at most ${most} characters.`,
  problems: {
    unknown: (found, line, column) => `Line ${line}, character ${column}: this form has no ${found}.`,
    brace: (found, line, column) =>
      `Line ${line}, character ${column}: this ${found} belongs to nothing. Braces stand around a name only.`,
  },
};
