import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startLocalHotline } from '../../bin/local/local-hotline.ts';
import type { Simulator } from '../../simulator/simulator.ts';
import { mapleStreet } from '../support/maple-street.ts';
import { seeded } from '../support/seeded.ts';

const ASKER = '+12025550110';
const HELPERS = ['+12025550120', '+12025550121'] as const;
const PEOPLE = [ASKER, ...HELPERS];

/** What can go wrong once, of each kind, while one text is handled or one minute passes. */
const FAULTS = [
  {},
  { store: ['conflict'] },
  { store: ['throttle'] },
  { store: ['lost-answer'] },
  { store: ['stale-index'] },
  { crash: ['before-commit'] },
  { crash: ['after-commit'] },
  { crash: ['after-claim'] },
  { crash: ['after-send'] },
  { twilio: ['server-error'] },
  { twilio: ['rate-limited'] },
  { twilio: ['empty-201'] },
  { callbacks: ['twice'] },
  { callbacks: ['reordered'] },
  { webhook: ['lost'] },
] as const;

const action = fc.oneof(
  fc.record({
    do: fc.constant('text' as const),
    who: fc.nat(2),
    words: fc.constantFrom('need a ride tomorrow at 9', 'yes', 'no', 'never mind', "i can't make it", 'done', '?'),
    fault: fc.nat(FAULTS.length - 1),
  }),
  fc.record({
    do: fc.constant('minutes' as const),
    minutes: fc.constantFrom(1, 6, 35),
    fault: fc.nat(FAULTS.length - 1),
  }),
);

const received = (hotline: Simulator, number: string): readonly string[] =>
  hotline
    .phone(number)
    .messages.filter((message) => message.direction === 'received')
    .map((message) => message.body);

/** Texts that tell a helper that the need is theirs, less those who gave it back, can be one at a time only. */
function ownersOf(hotline: Simulator, number: string): number {
  const told = (helper: string, words: string): number =>
    received(hotline, helper).filter((body) => body.includes(words) && body.includes(number)).length;
  return HELPERS.reduce(
    (owners, helper) =>
      owners + told(helper, 'You have') - told(helper, 'is open again') - told(helper, 'is no longer needed. You are'),
    0,
  );
}

describe('on the embedded DynamoDB, through the real handlers, with things going wrong', () => {
  test('nobody is texted twice, no place is given twice and nothing personal is logged', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 6, maxLength: 14 }), fc.nat(), async (actions, seed) => {
        const hotline = await startLocalHotline({
          circles: [mapleStreet()],
          idKey: 'an id key for tests only',
          at: new Date('2026-11-23T15:00:00.000Z'),
          frozen: true,
          random: seeded(seed),
        });
        try {
          for (const helper of HELPERS) await hotline.text({ from: helper, body: 'i can drive people any day' });
          for (const each of actions) {
            hotline.arm(FAULTS[each.fault] ?? {});
            if (each.do === 'text') await hotline.text({ from: PEOPLE[each.who] ?? ASKER, body: each.words });
            else await hotline.moveClock({ advance: `PT${each.minutes}M` });
          }
          hotline.arm({});
          await hotline.moveClock({ advance: 'PT20M' });
          const needs = new Set(received(hotline, ASKER).flatMap((body) => body.match(/(?<=Got it\. )\d+/gu) ?? []));
          for (const need of needs) expect(ownersOf(hotline, need)).toBeLessThanOrEqual(1);
          for (const helper of HELPERS) {
            const asks = received(hotline, helper).filter((body) => body.includes('can you help?'));
            expect(asks.length).toBe(new Set(asks).size);
          }
          const log = hotline.log().lines.join('\n');
          for (const number of PEOPLE) expect(log).not.toContain(number.slice(2));
          expect(log).not.toMatch(/ride|tomorrow|never mind/u);
        } finally {
          await hotline.close();
        }
      }),
      { numRuns: 12 },
    );
  });
});
