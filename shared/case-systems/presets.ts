import example from './presets/example.json' with { type: 'json' };
import fossil from './presets/fossil.json' with { type: 'json' };
import redmine from './presets/redmine.json' with { type: 'json' };
import type { Recipe } from './recipe.ts';

/** The recipes that come with the product. A test parses each; at run time they are taken as they are. */
export const presets: readonly Recipe[] = [redmine, fossil, example];
