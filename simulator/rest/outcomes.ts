/** How the company answers a try to make a message, when it is told to misbehave. */
export type Play = {
  /** Whether the message exists afterwards. `either`: in one of two cases, first it does. */
  readonly made: 'yes' | 'no' | 'either';
} & (
  | { readonly answer: 'as-usual' }
  | { readonly answer: 'error'; readonly status: number; readonly code: number; readonly message: string }
  | { readonly answer: 'raw'; readonly status: number; readonly type: string; readonly text: string }
  | { readonly answer: 'redirect'; readonly location: string }
  /** The connection breaks after the request was read. */
  | { readonly answer: 'reset' }
  /** Nothing, for so many milliseconds or until the caller gives up. */
  | { readonly answer: 'silence'; readonly milliseconds: number }
  /** The status callback comes before the answer. */
  | { readonly answer: 'after-callback' }
  /** The company is not reached at all: played where the request leaves the hotline. */
  | { readonly answer: 'unreachable'; readonly how: 'refused' | 'no-dns' }
);

const refused = (status: number, code: number, message: string): Play => ({
  made: 'no',
  answer: 'error',
  status,
  code,
  message,
});
const raw = (made: Play['made'], status: number, type: string, text: string): Play => ({
  made,
  answer: 'raw',
  status,
  type,
  text,
});

const PLAYS = {
  created: { made: 'yes', answer: 'as-usual' },
  'created-messaging-service': { made: 'yes', answer: 'as-usual' },
  'invalid-to': refused(400, 21211, "The 'To' number is not a valid phone number."),
  'opted-out': refused(400, 21610, 'Attempt to send to unsubscribed recipient'),
  geo: refused(
    400,
    21408,
    "Permission to send an SMS has not been enabled for the region indicated by the 'To' number.",
  ),
  'not-mobile': refused(400, 21614, "'To' number is not a valid mobile number"),
  'too-long': refused(400, 21617, 'The concatenated message body exceeds the 1600 character limit'),
  'queue-full': refused(400, 21611, "This 'From' number has exceeded the maximum number of queued messages"),
  unauthorised: refused(401, 20003, 'Authenticate'),
  suspended: refused(403, 20005, 'Account not active'),
  'not-found': refused(404, 20404, 'The requested resource was not found'),
  'rate-limited': refused(429, 20429, 'Too Many Requests'),
  'rate-limited-html': raw('no', 429, 'text/html', '<html>Too Many Requests</html>'),
  'server-error': {
    made: 'either',
    answer: 'error',
    status: 500,
    code: 20500,
    message: 'Internal Server Error',
  },
  unavailable: { made: 'either', answer: 'error', status: 503, code: 20503, message: 'Service Unavailable' },
  'bad-gateway-html': raw('either', 502, 'text/html', '<html>502 Bad Gateway</html>'),
  'empty-201': raw('yes', 201, 'application/json', ''),
  'truncated-201': raw('yes', 201, 'application/json', '{"sid":"SM000'),
  'connect-refused': { made: 'no', answer: 'unreachable', how: 'refused' },
  'dns-failure': { made: 'no', answer: 'unreachable', how: 'no-dns' },
  'reset-after-send': { made: 'either', answer: 'reset' },
  'timeout-after-send': { made: 'either', answer: 'silence', milliseconds: 40_000 },
  'slow-created': { made: 'yes', answer: 'silence', milliseconds: 14_000 },
  'created-but-status-callback-first': { made: 'yes', answer: 'after-callback' },
  redirect: { made: 'no', answer: 'redirect', location: 'https://evil.example.net/' },
} as const satisfies Record<string, Play>;

/** Outcomes that are several tries in a row. */
const SEQUENCES = {
  'rate-limited-then-created': ['rate-limited', 'rate-limited', 'created'],
} as const satisfies Record<string, readonly (keyof typeof PLAYS)[]>;

export type OutcomeId = keyof typeof PLAYS | keyof typeof SEQUENCES;
export const OUTCOME_IDS = [...Object.keys(PLAYS), ...Object.keys(SEQUENCES)] as readonly OutcomeId[];

const isSequence = (id: OutcomeId): id is keyof typeof SEQUENCES => id in SEQUENCES;

/** One entry for each try that an outcome takes. */
export const expandOutcome = (id: OutcomeId): readonly OutcomeId[] => (isSequence(id) ? SEQUENCES[id] : [id]);

export const playOf = (id: OutcomeId): Play => (isSequence(id) ? PLAYS.created : PLAYS[id]);
