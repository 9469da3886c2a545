import { jobKey } from '../model/keys.ts';
import { endSeries } from '../needs/series.ts';
import { put, record, say } from '../scene/draft.ts';
import { iso } from '../scene/times.ts';
import { UNSURE } from '../understanding/meaning.ts';
import { keepQuestionsWords } from './leave.ts';
import { askMember, changeMember, question, type Step } from './turn.ts';

/** FORGET ME, then FORGET ME (or YES) again: everything about the person goes. One text alone erases nothing. */
export const forgetMe: Step = (turn) => {
  const { intent, confidence } = turn.heard.meaning;
  const wants = intent === 'forget' && confidence >= UNSURE;
  if (!turn.scene.self.member) {
    if (wants) say(turn, { sentence: 'forgetDone' });
    return wants;
  }
  if (question(turn)?.ask === 'forget') {
    if (wants || intent === 'yes') return erase(turn);
    changeMember(turn, { question: undefined });
    if (intent === 'no') say(turn, { sentence: 'forgetKept' });
    return intent === 'no';
  }
  if (wants) {
    keepQuestionsWords(turn);
    askMember(turn, { ask: 'forget' }, { sentence: 'forgetAsk' });
  }
  return wants;
};

/** The erasing is longer than one commit: the schedule does it, in steps, from the next minute on. */
export const erase: Step = (turn) => {
  const { circle, now, self } = turn.scene;
  put(turn, {
    kind: 'job',
    key: jobKey(circle.id, `forget.${self.id}.${now.getTime()}.${self.member?.version ?? 0}`),
    version: 0,
    circle: circle.id,
    job: 'forget',
    member: self.id,
    askedAt: iso(now),
    dueAt: iso(now),
  });
  // A next need, opened meanwhile, would read as a change of mind.
  endSeries(turn);
  changeMember(turn, { question: undefined, dueAt: undefined });
  record(turn, 'forget-asked');
  say(turn, { sentence: 'forgetDone' });
  return true;
};
