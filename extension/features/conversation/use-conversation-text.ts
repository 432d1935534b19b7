import { conversationEn } from '../../../shared/text/conversation-en.ts';
import { type ConversationText, conversationNl } from '../../../shared/text/conversation-nl.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';

/** What is said about what a team can talk about, in the language of everything around it. */
export function useConversationText(): ConversationText {
  return useLanguage().language === 'nl' ? conversationNl : conversationEn;
}
