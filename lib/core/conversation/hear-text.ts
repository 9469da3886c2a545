import { type Decision, decisionOf, newDraft, say } from '../scene/draft.ts';
import { changeOwnHelper, knownMember, ownHelper } from '../scene/person.ts';
import type { PersonalScene } from '../scene/scene.ts';
import { iso } from '../scene/times.ts';
import { aboutMember } from './about-member.ts';
import { answerAsk } from './answer-ask.ts';
import { answerQuestion } from './answer-question.ts';
import { askForHelp } from './ask-for-help.ts';
import { withBareHour } from './bare-hour.ts';
import { changeWhen, keepOldTime, wishOtherTime } from './change-when.ts';
import { skipOne } from './coming-back.ts';
import { coordinate } from './coordinate.ts';
import { danger } from './danger.ts';
import { endOneKind } from './end-one-kind.ts';
import { forgetMe } from './forget-me.ts';
import { howItGoes } from './how-it-goes.ts';
import { offerHelp } from './offer-help.ts';
import { carrierWords, optOut } from './opt-out.ts';
import { restLonger } from './rest-longer.ts';
import { askForPerson, smallTalk } from './small-talk.ts';
import { tell } from './tell.ts';
import { changeMember, type Heard, languageOf, type Step, type Turn } from './turn.ts';
import { unclear } from './unclear.ts';
import { tellPlace, tellWhere } from './where-to-meet.ts';

/**
 * What a text changes and what is said to it. Read top to bottom: the first step that knows what to do with the text
 * takes it, and the last one takes whatever is left, so that no words are lost (promise 1).
 */
const STEPS: readonly Step[] = [
  carrierWords,
  endOneKind,
  optOut,
  danger,
  forgetMe,
  askForPerson,
  coordinate,
  restLonger,
  skipOne,
  tell,
  tellPlace,
  answerQuestion,
  tellWhere,
  wishOtherTime,
  answerAsk,
  keepOldTime,
  howItGoes,
  offerHelp,
  changeWhen,
  askForHelp,
  aboutMember,
  smallTalk,
  unclear,
];

export function hearText(scene: PersonalScene, heard: Heard): Decision {
  const draft = newDraft(scene);
  const turn: Turn = { ...draft, heard: withBareHour(draft, heard) };
  STEPS.some((step) => step(turn));
  if (heard.media > 0 && heard.text.trim() !== '' && turn.say.length > 0) say(turn, { sentence: 'picturesNotRead' });
  noteText(turn);
  return decisionOf(turn);
}

/** Remembers when and in which language a member last wrote. A person who was never a member does not become one here. */
function noteText(turn: Turn): void {
  const known = knownMember(turn);
  const leaving = [...turn.removed.values()].some((each) => each.key.sort === 'member');
  if (!known || leaving || turn.scene.self.stop) return;
  const language = languageOf(turn);
  // Whoever texts can be texted, whatever the carrier said once.
  changeMember(turn, { lastTextAt: iso(turn.scene.now), language, voiceOnly: undefined });
  const helper = ownHelper(turn);
  if (helper && (helper.language !== language || helper.voiceOnly))
    changeOwnHelper(turn, { language, voiceOnly: undefined });
}
