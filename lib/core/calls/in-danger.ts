import { leaveForPerson } from '../needs/todo.ts';
import { onDuty } from '../scene/scene.ts';
import { type CallTurn, settle } from './call-turn.ts';
import { keepUnsent } from './hang-up.ts';

export const soundsDangerous = (turn: CallTurn): boolean =>
  turn.heard.meaning.emergency || turn.heard.meaning.intent === 'emergency';

/** 911 and 988 first, then the coordinators are told. Never a promise, no call back that was not asked for. */
export function hearDanger(turn: CallTurn): void {
  keepUnsent(turn, turn.call);
  if (!turn.call.dangerTold || turn.heard.text !== '') tellOfDanger(turn);
  turn.call = { ...turn.call, dangerTold: true };
  settle(turn, { at: 'danger' });
}

function tellOfDanger(turn: CallTurn): void {
  const { member } = turn.scene.self;
  leaveForPerson(turn, {
    why: 'danger',
    member: turn.call.withheld ? undefined : turn.call.caller,
    memberName: member?.name,
    words: turn.heard.text || undefined,
    weight: 'pressing',
  });
}

/** The fixed words, again at every star. */
export const dangerPrompt = (turn: CallTurn) => ({ prompt: 'danger', coordinator: onDuty(turn.scene).name }) as const;
