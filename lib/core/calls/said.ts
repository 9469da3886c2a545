import type { Heard } from '../conversation/turn.ts';
import type { Language } from '../model/circle.ts';
import type { PersonalScene } from '../scene/scene.ts';
import { contextIn } from '../understanding/own-kinds.ts';
import { understand } from '../understanding/understand.ts';

/**
 * What was said in a call, understood as a text would be; keys are words that nobody said (an empty text). The call's
 * language stands.
 */
export function heardIn({ circle, now }: PersonalScene, language: Language, text: string): Heard {
  const meaning = understand(text, contextIn(circle, now));
  return {
    text,
    meaning: { ...meaning, wantsLanguage: language },
    media: 0,
    group: false,
    answeredByCarrier: false,
  };
}
