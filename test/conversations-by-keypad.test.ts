import { playConversations } from './support/conversations.ts';

playConversations('conversations by keypad', 50, 79);
