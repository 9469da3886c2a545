import type { Heard } from '../twiml/verbs.ts';
import type { Company } from './company.ts';
import { absolute, type Line } from './lines.ts';
import { wordsIn } from './sound.ts';

/** Twilio's codes: the sound could not be fetched; what was fetched is no sound. The call goes on without it. */
const FETCH_FAILED = 11200;
const NO_SOUND = 12300;

/** What somebody on the phone hears of a verb: words, a sound, or nothing. */
export async function heardFrom(company: Company, line: Line, thing: Heard): Promise<readonly string[]> {
  switch (thing.step) {
    case 'say':
      return Array<string>(thing.times).fill(thing.words);
    case 'play':
      return Array<string>(thing.times)
        .fill(await soundAt(company, line, thing.url))
        .filter((words) => words !== '');
    case 'pause':
      return [];
    default:
      return thing satisfies never;
  }
}

async function soundAt({ listen, alert }: Company, line: Line, url: string): Promise<string> {
  const fetched = await listen(absolute(line, url)).catch(() => undefined);
  if (fetched === undefined || fetched.status < 200 || fetched.status > 299) {
    alert({ code: FETCH_FAILED, message: `A sound answered ${fetched?.status ?? 'nothing'}.`, sid: line.sid });
    return '';
  }
  if (!/^audio\//u.test(fetched.type ?? '')) {
    alert({ code: NO_SOUND, message: 'What was to be played is no sound.', sid: line.sid });
    return '';
  }
  const words = wordsIn(fetched.body);
  return words === undefined ? '(sound)' : `(recording) ${words}`;
}
