import { teamDigestEn } from '../../../shared/text/team-digest-en.ts';
import { type TeamDigestText, teamDigestNl } from '../../../shared/text/team-digest-nl.ts';
import { textHook } from '../../../shared/ui/language.tsx';

/** What the week of a team says, in the language of everything around it. */
export const useDigestText = textHook<TeamDigestText>(teamDigestNl, teamDigestEn);
