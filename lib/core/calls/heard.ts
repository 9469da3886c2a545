import type { OutboxItem } from '../model/outbox.ts';
import { put } from '../scene/draft.ts';
import { daysLater, iso } from '../scene/times.ts';
import { asksHelper } from '../sending/after-call.ts';
import type { CallTurn } from './call-turn.ts';

/** How long a call that was heard is remembered: long enough for its late report. */
const KEEP_DAYS = 3;

/** What was owed by a call has been heard: a key was pressed. Its words go at once, and it is not tried again. */
export const markHeard = (turn: CallTurn, item: OutboxItem): void =>
  put(turn, {
    ...item,
    status: 'sent',
    delivery: 'delivered',
    body: '',
    say: [],
    dueAt: undefined,
    expiresAt: iso(daysLater(turn.scene.now, KEEP_DAYS)),
  });

/** The call that we made has been heard; nothing where the caller called us. */
export const markAboutHeard = (turn: CallTurn): void => {
  const { about } = turn.scene;
  if (about && about.delivery !== 'delivered' && about.status !== 'dropped') markHeard(turn, about);
};

/** An ask was answered: whoever was to be called about it need not be. */
export const markAskHeard = (turn: CallTurn, need: number): void => {
  for (const item of turn.scene.messages) if (asksHelper(item) && item.need === need) markHeard(turn, item);
  if (turn.scene.about?.need === need) markAboutHeard(turn);
};
