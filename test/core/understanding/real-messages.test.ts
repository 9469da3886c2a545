import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Understood } from '../../../lib/core/understanding/meaning.ts';
import { read } from './reading.ts';

// 702 messages that people really sent after disasters (Munro 2012, CC BY 4.0). They stay outside the repository, and
// nothing of them is written anywhere, so that where they are absent there is nothing to look at.
const file = join(import.meta.dirname, '../../../../shared/texts/real_messages.tsv');

type Message = {
  readonly request: boolean;
  readonly offer: boolean;
  readonly plainList: boolean;
  readonly read: Understood;
};

function messages(): readonly Message[] {
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return rows.map((row) => {
    const [, text = '', , request, offer, , , , , , , , flag] = row.split('\t');
    return {
      request: request === '1',
      offer: offer === '1',
      plainList: flag?.trim() === 'bare_list',
      read: read(text),
    };
  });
}

describe('messages from real disasters', () => {
  let all: readonly Message[] = [];
  beforeAll(() => {
    all = messages();
    if (all.length === 0) process.stdout.write('real_messages.tsv is not here: its 702 messages were not read.\n');
  });

  const share = (some: readonly Message[], right: (meant: Understood) => boolean) =>
    some.length === 0 ? 1 : some.filter((message) => right(message.read)).length / some.length;

  test('people who ask are seldom taken to offer', () => {
    const asking = all.filter(({ request }) => request);
    expect(share(asking, ({ intent }) => intent !== 'offer')).toBeGreaterThan(0.93);
    expect(share(asking, ({ intent }) => intent === 'need' || intent === 'emergency')).toBeGreaterThan(0.72);
  });

  test('people who offer are seldom taken to ask', () => {
    const offering = all.filter(({ offer, plainList }) => offer && !plainList);
    // Many say what is needed in order to offer it.
    expect(share(offering, ({ intent }) => intent !== 'need')).toBeGreaterThan(0.7);
  });

  test('nobody is taken to want no more texts who did not say so', () => {
    // Three of them do say so: leave me alone with your messages, send me no more, and one that tells the sender to go.
    expect(all.filter((message) => message.read.intent === 'stop').length).toBeLessThanOrEqual(3);
    expect(all.filter((message) => message.read.carrierWord === 'stop')).toEqual([]);
  });
});
