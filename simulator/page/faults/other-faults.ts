import type { Armed } from '../../wire.ts';

type Kind = keyof Armed;
/** What the four switches arm, and what is no failure. */
type Elsewhere = 'late' | 'twice' | 'lost' | 'rate-limited' | 'created' | 'created-messaging-service';
type OtherFaults = { readonly [K in Kind]: { readonly [Name in Exclude<Armed[K][number], Elsewhere>]: string } };

/** Every failure that has no switch of its own, in words. */
export const OTHER_FAULTS: OtherFaults = {
  twilio: {
    'connect-refused': 'cannot be reached',
    'dns-failure': 'cannot be found',
    'rate-limited-html': 'refuses with a web page',
    'rate-limited-then-created': 'refuses twice, then takes it',
    'server-error': 'fails, and may have sent it',
    unavailable: 'is away, and may have sent it',
    'bad-gateway-html': 'fails with a web page, and may have sent it',
    'reset-after-send': 'hangs up, and may have sent it',
    'timeout-after-send': 'never answers, and may have sent it',
    'slow-created': 'sends it, and answers after fourteen seconds',
    'empty-201': 'sends it, and answers nothing',
    'truncated-201': 'sends it, and its answer is cut off',
    'created-but-status-callback-first': 'reports before it answers',
    'queue-full': 'says that its queue is full',
    'too-long': 'says that the text is too long',
    'opted-out': 'says that the person has opted out',
    'not-mobile': 'says that the phone cannot take texts',
    'invalid-to': 'says that there is no such number',
    geo: 'says that it does not send there',
    unauthorised: 'does not know the password any more',
    suspended: 'says that the account is suspended',
    'not-found': 'says that there is no such account',
    redirect: 'points to another address',
  },
  callbacks: { reordered: '“delivered” comes before “sent”' },
  webhook: {},
  store: {
    conflict: 'somebody else writes at the same time',
    throttle: 'it is too busy',
    'lost-answer': 'it writes, and its answer is lost',
    'stale-index': 'its list of what is due is out of date',
  },
  crash: {
    'before-commit': 'before it writes anything down',
    'after-commit': 'after it wrote everything down',
    'after-claim': 'before it sends a text that is owed',
    'after-send': 'after it sent a text, before it noted that',
  },
};

/** What each group of them has in common. */
export const GROUPS: readonly (readonly [kind: Kind, words: string])[] = [
  ['twilio', 'When the hotline sends or calls, the company …'],
  ['store', 'The store'],
  ['crash', 'The hotline dies …'],
  ['callbacks', 'Reports on what it sent'],
];

/** A sentence about every armed failure that no switch shows, in the order in which each kind will happen. */
export const waitingIn = (armed: Armed): readonly string[] =>
  GROUPS.flatMap(([kind, group]) => {
    const words = OTHER_FAULTS[kind] as Readonly<Record<string, string>>;
    const start = group.endsWith(' …') ? group.slice(0, -2) : `${group}:`;
    return armed[kind].flatMap((name) => (words[name] === undefined ? [] : [`${start} ${words[name]}.`]));
  });
