import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js';
import { printable } from './clean-text.ts';

/** Twilio refuses more in one answer (14109). */
const MOST_MESSAGES = 10;

/** The answer to a text: one message per reply, in order. No replies: an answer that says nothing. */
export function textAnswer(replies: readonly string[]): string {
  const answer = new MessagingResponse();
  // Cleaned once more although it was before: the builder throws on what XML cannot carry, and a throw loses the answer.
  const sayable = replies.map(printable).filter((reply) => reply.trim() !== '');
  for (const reply of sayable.slice(0, MOST_MESSAGES)) answer.message({}, reply);
  return answer.toString();
}
