import type { Recipe } from '../../shared/case-systems/recipe.ts';
import * as z from '../../shared/zod.ts';
import { RecognitionSchema } from '../case-systems/tab-view.ts';
import { defineMessage } from './define-message.ts';

/** Names one document during its life; made by its content script, since a frame's id survives navigation. */
const Token = z.string().check(z.regex(/^[a-z0-9]{1,20}$/u));

/** What a document now shows. Sent when that changes, and once by every top document. */
export const sighting = defineMessage<null>()({
  name: 'sighting',
  from: 'page',
  body: z.strictObject({ token: Token, shows: RecognitionSchema }),
});

/** The document goes away: by navigation, by closing, or with the frame it is in. */
export const gone = defineMessage<null>()({
  name: 'gone',
  from: 'page',
  body: z.strictObject({ token: Token }),
});

/** Asks for the recipes that apply to the sender's address. */
export const recipesHere = defineMessage<Recipe[]>()({
  name: 'recipes-here',
  from: 'page',
  body: z.strictObject({}),
});
