import { describe, expect, test } from 'vitest';
import { CODE_GROUPS } from '../../lib/twilio/error-code-table.ts';
import { adviceFor, adviceForAnswer } from '../../lib/twilio/error-codes.ts';
import { errorCodes } from './support/fixtures.ts';

const shown = errorCodes().filter(({ where }) => /rest|delivery/u.test(where));

describe('what an error code asks of us', () => {
  test.each(shown)('is what the list says: $code $title', ({ code, retry, recipient, alertOperator }) => {
    expect(adviceFor(code)).toMatchObject({ retry, person: recipient, alert: alertOperator });
  });

  test('names every code once, and none that cannot come', () => {
    const listed = CODE_GROUPS.flatMap(({ codes }) => codes);
    expect(listed.toSorted()).toEqual(shown.map(({ code }) => code).toSorted());
  });

  test.each([10001, 20003, 20005, 30002, 30034, 21606, 21212, 90010])('stops all sending: %d', (code) => {
    expect(adviceFor(code).pause).toBe(true);
  });

  // 30007 is about one text's wording, 21610 about one person, 30023 about today: other texts must still go.
  test.each([30007, 21610, 21614, 21408, 21703, 30023, 20429, 30620])('stops nothing else: %d', (code) => {
    expect(adviceFor(code).pause).toBe(false);
  });

  test('only a cause that a person mends stops all sending, and somebody is told', () => {
    for (const { advice } of CODE_GROUPS.filter((group) => group.advice.pause)) {
      expect(advice).toMatchObject({ retry: 'after-change', person: 'none', alert: true });
    }
  });

  test.each([undefined, 1, 99999])('that nobody knows is not tried again, and is shown to a person: %s', (code) => {
    expect(adviceFor(code)).toEqual({ retry: 'no', person: 'none', alert: true, pause: false });
  });

  test.each([302, 401, 403, 404])('an answer %d means the set-up is wrong, whatever the code says', (status) => {
    expect(adviceForAnswer(status, 20404)).toMatchObject({ retry: 'after-change', alert: true, pause: true });
  });
});
