import type { UnaskedReason } from '../../core/matching/instance.ts';
import type { Considering, Fate } from '../../core/needs/why.ts';
import type { NeedLine, Sentences } from '../../core/scene/say.ts';
import type { LocalTime } from '../../core/scene/times.ts';
import { fittedOf } from '../format.ts';

/** What came of one helper, behind their name: "Bev: resting until Fri Nov 27". */
const FATES: Readonly<Record<Fate, string>> = {
  'no-answer-yet': 'asked, no answer yet',
  'said-yes': 'said yes',
  'said-no': 'said no',
  'did-not-happen': 'said yes, did not happen',
  'no-answer': 'asked, did not answer',
  'let-go': 'asked, then let go',
  'gave-back': 'gave it back',
  'passed-over': 'others come first',
  'asked-elsewhere': 'asked about another',
  'opted-out': 'wants no texts',
  'own-need': 'asks for it',
  'not-offered': 'does not offer this',
  declined: 'said no',
  'already-asked': 'asked before',
  'keep-apart': 'kept apart from the asker',
  'too-far': 'too far',
  language: 'speaks another language',
  'wrong-hours': 'not at this time',
  paused: 'on a pause',
  resting: 'resting',
  'weekly-cap': 'asked often enough this week',
  'open-ask': 'has another question open',
  'asked-lately': 'asked lately, in peace',
  'quiet-hours': 'asleep',
  'usual-first': 'asked after the usual helper',
};

/** Why nobody is being asked now. */
const UNASKED: Readonly<Record<UnaskedReason, string>> = {
  'nobody-offers-this': 'Nobody offers this',
  'quiet-hours': 'It waits for the morning',
  'wave-full': 'Nobody more is asked now',
  'helpers-needed-elsewhere': 'Those who could are asked about something else',
  'nobody-free': 'Nobody can be asked just now',
  'everybody-asked': 'All who could were asked',
  'not-worth-it-now': 'Those left would hardly say yes just now',
};

type Words = {
  readonly line: (need: NeedLine) => string;
  readonly date: (isoDate: string) => string;
  readonly time: (clock: string) => string;
  readonly by: (at: LocalTime) => string;
};

/** The names take so many letters at most; the others are counted. */
const MOST = 135;

/** WHY 27: how it stands, who was asked and who was not, and why. */
export function whyInEnglish(why: Sentences['why'], f: Words): string {
  const { people, more, unasked, lookedAt } = why;
  const lines = people.map((each) => person(each, f));
  const told = fittedOf(lines, { unlisted: more, most: MOST, more: (left) => `and ${left} more` });
  return [
    `${f.line(why.need)}.`,
    stands(why, f),
    unasked && `${UNASKED[unasked]}.`,
    lines.length > 0 && `${told}.`,
    lookedAt && `Last look: ${f.by(lookedAt)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function stands({ status, helper, from, erased, people, lookedAt }: Sentences['why'], f: Words): string {
  const nobody = people.length === 0 && !lookedAt;
  switch (status) {
    case 'open':
      if (from) return `Nobody is asked before ${f.by(from)}.`;
      return nobody ? 'Nobody has been looked for yet.' : '';
    case 'covered':
      return helper ? `${helper} has it.` : 'A neighbor has it.';
    case 'handed-over':
      return nobody ? 'It is for a person: no helper was asked.' : 'It is with the coordinators.';
    case 'done':
      return `Done${helper ? `, by ${helper}` : ''}.${erased ? ' Who was asked is no longer kept.' : ''}`;
    case 'withdrawn':
      return 'Taken back. Who was asked is no longer kept.';
    default:
      return status satisfies never;
  }
}

function person({ name, fate, until, need, usual }: Considering, f: Words): string {
  const about = fate === 'asked-elsewhere' && need !== undefined ? `asked about ${need}` : FATES[fate];
  const end = until && ` until ${until.day === 'later' ? f.date(until.date) : f.by(until)}`;
  return `${name ?? 'A neighbor'}${usual ? ' (helped before)' : ''}: ${about}${end ?? ''}`;
}
