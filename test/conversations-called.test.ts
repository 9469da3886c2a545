import { playConversations } from './support/conversations.ts';

playConversations('calls to helpers, and calls in which something goes wrong', 80, 9999);
