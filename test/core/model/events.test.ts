import { describe, expect, test } from 'vitest';
import { EVENTS, type EventText, readEvent } from '../../../lib/core/model/events.ts';

/** What the compiler lets pass as an event. */
const event = (text: EventText): EventText => text;

describe('the record of what happened', () => {
  test('is read back with the parts it was written with', () => {
    expect(readEvent(event('need-recorded 27'))).toEqual({ name: 'need-recorded', parts: { number: 27 } });
    expect(readEvent(event('handed-over 27 nobody-yet'))).toEqual({
      name: 'handed-over',
      parts: { number: 27, handOver: 'nobody-yet' },
    });
    expect(readEvent(event('digest-sent 2026-11-24'))).toEqual({ name: 'digest-sent', parts: { date: '2026-11-24' } });
    expect(readEvent(event('paused'))).toEqual({ name: 'paused', parts: {} });
  });

  test('is left alone where an older or newer version wrote something else', () => {
    for (const text of ['', 'sang 27', 'asked 27', 'asked 27 3 4', 'asked soon 3', 'toString', 'need-recorded'])
      expect(readEvent(text), text).toBeUndefined();
  });

  test('cannot name what no event has', () => {
    // @ts-expect-error there is no such event
    event('need-lost 27');
    // @ts-expect-error an event of a need names its number
    event('accepted');
    // @ts-expect-error nobody hands over for this reason
    event('handed-over 27 because');
    expect(Object.keys(EVENTS).length).toBeGreaterThan(40);
  });
});
