import { learningMeetingEn } from '../../../shared/text/learning-meeting-en.ts';
import { type LearningMeetingText, learningMeetingNl } from '../../../shared/text/learning-meeting-nl.ts';
import { textHook } from '../../../shared/ui/language.tsx';

/** What the learning meeting says, in the language of everything around it. */
export const useMeetingText = textHook<LearningMeetingText>(learningMeetingNl, learningMeetingEn);
