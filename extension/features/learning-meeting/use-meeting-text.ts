import { learningMeetingEn } from '../../../shared/text/learning-meeting-en.ts';
import { type LearningMeetingText, learningMeetingNl } from '../../../shared/text/learning-meeting-nl.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';

/** What the learning meeting says, in the language of everything around it. */
export function useMeetingText(): LearningMeetingText {
  return useLanguage().language === 'nl' ? learningMeetingNl : learningMeetingEn;
}
