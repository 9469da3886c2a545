import type { HandOverReason, Need } from '../model/need.ts';
import { type Draft, owe, put, record } from '../scene/draft.ts';
import { lineOf } from '../scene/say.ts';
import { onDuty } from '../scene/scene.ts';
import { iso, isPressing } from '../scene/times.ts';
import { withDue } from './need-due.ts';

/**
 * Gives a need to the coordinator on duty, who hears what, when, whose and how many were asked. A helper who was asked
 * and answers YES after all still gets it.
 */
export function handOver(draft: Draft, need: Need, why: HandOverReason): Need {
  const { circle, now } = draft.scene;
  const duty = onDuty(draft.scene);
  const given = withDue({ ...need, status: 'handed-over', handedOverAt: iso(now), why, nextWaveAt: undefined });
  put(draft, given);
  owe(draft, {
    to: duty.id,
    language: duty.language,
    say: {
      sentence: 'handedOver',
      need: lineOf(need),
      why,
      asker: need.askerName,
      words: need.words,
      asked: need.asks.length,
      recorded: need.recording !== undefined,
    },
    weight: isPressing(circle, need, now) ? 'pressing' : 'ordinary',
    need: need.number,
  });
  record(draft, `handed-over ${need.number} ${why}`);
  return given;
}

/** The promised time has come without a yes: the asker hears so, and a person takes over (promise 9). */
export function tellNobodyYet(draft: Draft, need: Need): Need {
  owe(draft, {
    to: need.asker,
    language: need.language,
    say: { sentence: 'nobodyYet', need: lineOf(need), coordinator: onDuty(draft.scene).name },
    weight: 'reply',
    need: need.number,
  });
  return handOver(draft, need, 'nobody-yet');
}
