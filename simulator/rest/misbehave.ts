import type { Company } from '../carrier/company.ts';
import { json, type RestAnswer, type RestFate, restError } from './answer.ts';
import { type Play, playOf } from './outcomes.ts';

/** Something that is to be made: refused by an error, or made and shown in the form of Twilio's API. */
export type Making<T> = {
  /** Throws what Twilio refuses. */
  readonly check: () => T;
  readonly make: (checked: T, how: Play['answer']) => Promise<Readonly<Record<string, unknown>>>;
};

export type Make = <T>(making: Making<T>) => Promise<RestFate>;

/** Makes things, or misbehaves as it was told to. */
export function misbehaving(company: Company): Make {
  let doubtful = 0;
  const isMade = ({ made }: Play): boolean => {
    if (made !== 'either') return made === 'yes';
    doubtful += 1;
    return doubtful % 2 === 1;
  };

  return async ({ check, make }) => {
    const play = playOf(company.faults.take('twilio') ?? 'created');
    if (play.made === 'no') return fate(play, undefined);
    const checked = check();
    if (!isMade(play)) return fate(play, undefined);
    return fate(play, json(201, await make(checked, play.answer)));
  };
}

function fate(play: Play, created: RestAnswer | undefined): RestFate {
  const answer = created ?? restError(500, 20500, 'Internal Server Error');
  switch (play.answer) {
    case 'error':
      return restError(play.status, play.code, play.message);
    case 'raw':
      return { status: play.status, type: play.type, body: play.text };
    case 'redirect':
      return { status: 302, headers: { location: play.location }, body: '' };
    case 'reset':
      return { reset: true };
    case 'silence':
      return { silence: play.milliseconds, afterwards: answer };
    case 'unreachable':
      // Armed while a request was already on its way: the nearest thing that can still happen to it.
      return restError(429, 20429, 'Too Many Requests');
    case 'as-usual':
    case 'after-callback':
      return answer;
    default:
      return play satisfies never;
  }
}
