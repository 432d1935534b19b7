import { teamFiguresEn } from '../../../shared/text/team-figures-en.ts';
import { type TeamFiguresText, teamFiguresNl } from '../../../shared/text/team-figures-nl.ts';
import { textHook } from '../../../shared/ui/language.tsx';

/** What the figures of a team say, in the language of everything around them. */
export const useFiguresText = textHook<TeamFiguresText>(teamFiguresNl, teamFiguresEn);
