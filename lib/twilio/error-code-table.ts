import type { Advice } from '../app/ports.ts';

/** Codes that ask the same of us, together. From Twilio's list of February 2025; a test compares each with its reason. */
export type CodeGroup = { readonly advice: Advice; readonly codes: readonly number[] };

const advice = (
  retry: Advice['retry'],
  person: Advice['person'],
  does: { readonly alert?: true; readonly pause?: true } = {},
): Advice => ({ retry, person, alert: does.alert ?? false, pause: does.pause ?? false });

/** Every code that can come back from creating a message or call, or in a status callback. */
export const CODE_GROUPS: readonly CodeGroup[] = [
  // Account, credentials, registration or our own number: whatever is sent fails until somebody mends it.
  {
    advice: advice('after-change', 'none', { alert: true, pause: true }),
    codes: [
      10001, 10002, 20003, 20005, 20006, 20008, 21212, 21601, 21606, 21609, 21659, 21660, 21661, 21701, 21704, 21705,
      30002, 30024, 30032, 30033, 30034, 30037, 30454, 90010,
    ],
  },
  // Settings of calls, a sender that does not fit one recipient, or wording that was filtered: other texts still go.
  {
    advice: advice('after-change', 'none', { alert: true }),
    codes: [21205, 21210, 21218, 21703, 30007, 30620],
  },
  {
    advice: advice('after-change', 'none'),
    codes: [21203, 21215, 21219, 21408, 21608, 21620, 21621, 21623, 30010, 30011, 30042, 30043, 30610, 30615],
  },
  { advice: advice('after-change', 'unreachable'), codes: [21612] },
  // Requests that a test should have stopped, and warnings before a daily limit.
  {
    advice: advice('no', 'none', { alert: true }),
    codes: [
      20001, 20004, 20422, 21201, 21213, 21216, 21602, 21603, 21604, 21605, 21617, 21618, 21619, 21624, 21654, 21656,
      21910, 30025, 30026, 32018, 35118,
    ],
  },
  {
    advice: advice('no', 'none'),
    codes: [11751, 20404, 21220, 21266, 30009, 30019, 30038, 30409, 35114, 60600, 60601],
  },
  { advice: advice('no', 'opted-out'), codes: [21610, 30630] },
  { advice: advice('no', 'opted-out-likely'), codes: [30004] },
  { advice: advice('no', 'landline'), codes: [21614, 21635, 30006] },
  { advice: advice('no', 'invalid-number'), codes: [21211, 21214, 21217, 21401, 30005] },
  { advice: advice('no', 'block-number'), codes: [21202] },
  { advice: advice('no', 'automated-peer', { alert: true }), codes: [30039] },
  { advice: advice('backoff', 'none'), codes: [20009, 20429, 30017, 30022] },
  {
    advice: advice('backoff', 'none', { alert: true }),
    codes: [21611, 30001, 30023, 30027, 30035, 30450, 30453, 30485],
  },
  { advice: advice('check-then-retry', 'none'), codes: [20500, 20503] },
  { advice: advice('later-once', 'none'), codes: [20504, 30008, 30036, 30410, 30500] },
  { advice: advice('later-once', 'unreachable'), codes: [30003] },
];
