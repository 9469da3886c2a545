import { playConversations } from './support/conversations.ts';

playConversations('conversations by text', 0, 49);
