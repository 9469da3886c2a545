import { type CallDeed, isNews, readCallWords, readNameless } from '../transcript/call-words.ts';
import { OFF, PHONE_WORDS, type PhoneWord } from '../transcript/deed-words.ts';
import { HIDDEN } from '../transcript/people.ts';

/** What a line at the terminal asks for. */
export type Command =
  | { readonly do: 'text'; readonly as: string | undefined; readonly words: string }
  | { readonly do: 'be'; readonly who: string }
  | { readonly do: 'introduce'; readonly name: string; readonly number: string }
  | { readonly do: 'clock'; readonly when: string }
  | { readonly do: 'phone'; readonly who: string; readonly how: PhoneWord }
  | { readonly do: 'fault'; readonly kind: string; readonly names: readonly string[] }
  | { readonly do: 'again'; readonly who: string; readonly place: number }
  | { readonly do: 'call'; readonly who: string | undefined; readonly deed: CallDeed }
  | { readonly do: 'comment'; readonly words: string }
  | { readonly do: 'help' }
  | { readonly do: 'quit' }
  | { readonly do: 'nothing' };

export const HELP = `Dolores: need a ride     text as Dolores           /as Dolores      be Dolores; then just type
/who Noor +12025550130   introduce somebody; /who Rita withheld hides the number
/clock +20m              also +1h, +2d, tomorrow 8:30, 14:00
/phone Walter landline   mobile, landline, off, blocked or unblocked
/fault store conflict    the next chance goes wrong (several with commas); /fault off
/again Dolores 1         her first text comes again
Dolores calls            and in the call:
  Dolores presses 1      Dolores says tomorrow at nine     Dolores is silent     Dolores hangs up
  Dolores records I need a ride                            Dolores records and hangs up I nee
Walter answers           a phone that rings; also: Walter's machine answers, Walter does not answer,
                         Walter's line is busy, Walter's number is dead
Dolores's last step comes again                            as when its answer was lost
/calls, /presses 1 …     the same for who you are
/help                    /quit
A line of a transcript does what it says.`;

type Rule = { readonly form: RegExp; readonly read: (parts: readonly string[]) => Command };

const split = (names: string): readonly string[] => names.split(/[,\s]+/u).filter((name) => name !== '');

const RULES: readonly Rule[] = [
  { form: /^\s*$/u, read: () => ({ do: 'nothing' }) },
  // A hotline that is on draws its own numbers.
  { form: /^chance \d+$/u, read: () => ({ do: 'nothing' }) },
  { form: /^#\s*(.*)$/u, read: ([words = '']) => ({ do: 'comment', words }) },
  { form: /^\/(?:quit|exit)$/u, read: () => ({ do: 'quit' }) },
  { form: /^\/(?:help|\?)$/u, read: () => ({ do: 'help' }) },
  { form: /^\/as (\S+)$/u, read: ([who = '']) => ({ do: 'be', who }) },
  {
    form: new RegExp(`^/?who (\\S+) (\\+?\\d+|${HIDDEN.join('|')})$`, 'u'),
    read: ([name = '', number = '']) => ({ do: 'introduce', name, number }),
  },
  { form: /^\/clock (.+)$/u, read: ([when = '']) => ({ do: 'clock', when }) },
  { form: /^(\+ .+)$/u, read: ([when = '']) => ({ do: 'clock', when }) },
  { form: /^(?:to|at) (\d{4}-.+)$/u, read: ([when = '']) => ({ do: 'clock', when }) },
  {
    form: new RegExp(`^/?phone (\\S+) (${PHONE_WORDS.join('|')})$`, 'u'),
    read: ([who = '', how]) => ({ do: 'phone', who, how: how as PhoneWord }),
  },
  { form: /^\/?fault off$/u, read: () => ({ do: 'fault', kind: '', names: [] }) },
  {
    form: /^\/?fault (\w+) (.+)$/u,
    read: ([kind = '', names = '']) => ({ do: 'fault', kind, names: names === OFF ? [] : split(names) }),
  },
  {
    form: /^(?:\/again|same) (\S+) (\d+)$/u,
    read: ([who = '', place = '1']) => ({ do: 'again', who, place: Number(place) }),
  },
  { form: /^\/call(?: (\S+))?$/u, read: ([who]) => ({ do: 'call', who, deed: { call: true } }) },
  { form: /^(\S+) > (.*)$/u, read: ([as = '', words = '']) => ({ do: 'text', as, words }) },
];

/** Reads a line. `isName` tells a person's name before a colon or a verb from ordinary words. */
export function readCommand(line: string, isName: (word: string) => boolean): Command {
  // What somebody received or heard, in a transcript: the hotline says it again by itself.
  if (isNews(line)) return { do: 'nothing' };
  const call = readCall(line, isName);
  if (call !== undefined) return call;
  for (const { form, read } of RULES) {
    const match = form.exec(line);
    if (match !== null) return read(match.slice(1));
  }
  const [, as = '', words = ''] = /^(\S+?)\s*:\s*(.*)$/u.exec(line) ?? [];
  return isName(as) ? { do: 'text', as, words } : { do: 'text', as: undefined, words: line };
}

/** `Dolores presses 1`, or `/presses 1` by whoever one is. */
function readCall(line: string, isName: (word: string) => boolean): Command | undefined {
  const nameless = line.startsWith('/') ? readNameless(line.slice(1)) : undefined;
  if (nameless !== undefined) return { do: 'call', who: undefined, deed: nameless };
  const { who, deed } = readCallWords(line) ?? {};
  return who !== undefined && deed !== undefined && isName(who) ? { do: 'call', who, deed } : undefined;
}
