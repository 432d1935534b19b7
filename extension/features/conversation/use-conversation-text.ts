import { conversationEn } from '../../../shared/text/conversation-en.ts';
import { type ConversationText, conversationNl } from '../../../shared/text/conversation-nl.ts';
import { textHook } from '../../../shared/ui/language.tsx';

/** What is said about what a team can talk about, in the language of everything around it. */
export const useConversationText = textHook<ConversationText>(conversationNl, conversationEn);
