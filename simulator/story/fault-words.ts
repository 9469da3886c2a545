import type { FaultKind, FaultName } from '../faults.ts';

/** What went wrong because somebody asked for it. */
type Words = { readonly [Kind in FaultKind]: Readonly<Record<FaultName<Kind>, string>> };

const NEVER_REACHED = 'The hotline could not reach the phone company to send something.';
const UNSURE = 'The phone company failed in the middle, and may have taken what the hotline wanted to send.';
const TOO_MANY = 'The phone company said that too much was sent just now.';
const REFUSED = 'The phone company refused what the hotline wanted to send';

const WORDS: Words = {
  webhook: {
    lost: 'The phone company lost this text on its way to the hotline.',
    late: 'The phone company is slow: the hotline gets this text ten minutes late.',
    twice: 'The phone company hands this text to the hotline twice.',
  },
  callbacks: {
    lost: 'The phone company lost a report on what became of a text or call.',
    late: 'The phone company is ten minutes late with a report on a text or call.',
    twice: 'The phone company sent the same report twice.',
    reordered: 'The phone company sent its reports in the wrong order.',
  },
  store: {
    throttle: 'The hotline’s store was too busy and refused once.',
    conflict: 'Two things happened to the same record at once, and one had to try again.',
    'lost-answer': 'The store did as it was told, but its answer was lost.',
    'stale-index': 'The store’s list of what is due was out of date.',
  },
  crash: {
    'before-commit': 'A part of the hotline died just before it wrote anything down.',
    'after-commit': 'A part of the hotline died just after it had written everything down.',
    'after-claim': 'A part of the hotline died just before it sent something that is owed.',
    'after-send': 'A part of the hotline died after it had sent something, before it could note that.',
  },
  twilio: {
    created: 'The phone company behaves as usual once more.',
    'created-messaging-service': 'The phone company behaves as usual once more.',
    'invalid-to': `${REFUSED}: it said that there is no such number.`,
    'opted-out': `${REFUSED}: it said that the person has opted out.`,
    geo: `${REFUSED}: it said that it does not send there.`,
    'not-mobile': `${REFUSED}: it said that the phone cannot take texts.`,
    'too-long': `${REFUSED}: it said that the text is too long.`,
    'queue-full': `${REFUSED}: it said that its queue is full.`,
    unauthorised: 'The phone company does not know the hotline’s password any more.',
    suspended: 'The phone company said that the hotline’s account is suspended.',
    'not-found': 'The phone company said that there is no such account.',
    'rate-limited': TOO_MANY,
    'rate-limited-html': TOO_MANY,
    'rate-limited-then-created': TOO_MANY,
    'server-error': UNSURE,
    unavailable: UNSURE,
    'bad-gateway-html': UNSURE,
    'empty-201': 'The phone company took what the hotline sent, and its answer was empty.',
    'truncated-201': 'The phone company took what the hotline sent, and its answer was cut off.',
    'connect-refused': NEVER_REACHED,
    'dns-failure': NEVER_REACHED,
    'reset-after-send': UNSURE,
    'timeout-after-send': UNSURE,
    'slow-created': 'The phone company took what the hotline sent, but was slow to say so.',
    'created-but-status-callback-first':
      'The phone company reported on what the hotline sent before it had said that it took it.',
    redirect: 'The phone company sent the hotline to another address, where it did not go.',
  },
};

/** A fault that was used up, as what happened because of it. */
export const faultWords = <Kind extends FaultKind>(kind: Kind, name: FaultName<Kind>): string =>
  `${WORDS[kind][name]} You asked for this.`;
