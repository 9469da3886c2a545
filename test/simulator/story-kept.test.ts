import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStoryBook } from '../../simulator/story/story.ts';
import { fileStoryJournal, MOST_LINES, noStoryJournal } from '../../simulator/story/story-journal.ts';
import { begin, doAll } from './support/told.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const AT = '2026-11-23 10:00';
const NOOR = '+12025550130';

const bookIn = (path: string | undefined, onLine: () => void = () => undefined) =>
  createStoryBook({
    circles: [],
    insight: undefined,
    journal: path === undefined ? noStoryJournal() : fileStoryJournal(path),
    past: [],
    now: () => new Date('2026-11-23T15:00:00.000Z'),
    onLine,
  });

describe('what was told', () => {
  test('is still there after a restart, and goes on counting, with everybody’s name', async () => {
    const before = await begin(AT, folder);
    await doAll(before, 'who Noor +12025550130\nNoor > i can drive people any day\nNoor > Noor');
    const told = before.story().lines;
    await before.close();
    const after = await begin(AT, folder);
    expect(after.story().lines).toEqual(told);
    await after.text({ from: NOOR, body: 'offers' });
    const next = after.story().lines[told.length];
    expect(next).toMatchObject({ id: told.length + 1, words: 'Noor texted the hotline.' });
    await after.close();
  });

  test('calls a phone by the name it got at the page, and never by a number that was put there', async () => {
    const hotline = await begin(AT);
    hotline.setPhone(NOOR, { name: 'Noor from the corner' });
    await hotline.text({ from: NOOR, body: 'hello' });
    hotline.setPhone(NOOR, { name: '202-555-0130' });
    await hotline.text({ from: NOOR, body: 'hello again' });
    const words = hotline.story().lines.map((line) => line.words);
    expect(words).toContain('Noor from the corner texted the hotline.');
    expect(words).toContain('An unnamed neighbor texted the hotline.');
    await hotline.close();
  });

  test('loses a name with the member who is forgotten, in what is shown and in the file', async () => {
    const hotline = await begin(AT, folder);
    const told = async () => await (await fetch(`${hotline.url}/sim/story`)).text();
    const kept = () => readFileSync(join(folder, 'story.jsonl'), 'utf8');
    await doAll(hotline, 'Dolores > need a ride to dialysis tomorrow at 9');
    await hotline.text({ from: NOOR, body: 'i can drive people any day' });
    for (const body of ['my name is Nooria', 'my name is Noorjahan']) await hotline.text({ from: NOOR, body });
    await doAll(hotline, '+ 2 minutes');
    await hotline.text({ from: NOOR, body: 'yes' });
    expect(await told()).toContain('"Noorjahan said yes to 27."');
    expect(await told()).toContain('One helper was considered for 27. Noorjahan is asked.');
    expect(kept()).toContain('Noorjahan');
    hotline.setPhone(NOOR, { name: 'The corner shop' });
    for (const body of ['forget me', 'forget me']) await hotline.text({ from: NOOR, body });
    await doAll(hotline, '+ 2 minutes');
    for (const words of [await told(), kept()]) {
      expect(words).not.toMatch(/noor/iu);
      expect(words).toContain('"Somebody said yes to 27."');
      expect(words).toContain('One helper was considered for 27. Somebody is asked.');
      expect(words).toContain('The corner shop texted the hotline.');
    }
    const shown = hotline.story().lines;
    await hotline.close();
    const again = await begin(AT, folder);
    expect(again.story().lines).toEqual(shown);
    await again.close();
  });

  test('is the newest five hundred lines, in memory and in the file', () => {
    const path = join(folder, 'story.jsonl');
    const book = bookIn(path);
    for (let place = 0; place < MOST_LINES + 20; place += 1) book.fault('webhook', 'lost');
    expect(book.lines()).toHaveLength(MOST_LINES);
    expect(book.lines().at(-1)?.id).toBe(MOST_LINES + 20);
    appendFileSync(path, '{"line":{"id":');
    const again = bookIn(path);
    expect(again.lines()).toEqual(book.lines());
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(MOST_LINES + 1);
  });

  test('is told once where a record of the feed comes twice, and pages hear of each line', () => {
    let lines = 0;
    const told = { about: 'need' as const, need: 27, words: () => 'Something happened.' };
    const book = createStoryBook({
      circles: [],
      insight: {
        memberId: () => '',
        told: (records) => ({ told: records.map(() => told), names: [], owed: [] }),
        logged: () => undefined,
        board: () => Promise.reject(new Error('nobody looks')),
        kit: () => {
          throw new Error('nobody prints');
        },
      },
      journal: noStoryJournal(),
      past: [],
      now: () => new Date('2026-11-23T15:00:00.000Z'),
      onLine: () => {
        lines += 1;
      },
    });
    const record: DynamoDBRecord = { eventID: 'one' };
    book.changed([record]);
    book.changed([record, { eventID: 'two' }]);
    expect(book.lines()).toHaveLength(2);
    expect(lines).toBe(2);
  });

  test('hides a number that somebody smuggles into a complaint', () => {
    const book = bookIn(undefined);
    book.alerted({ code: 11200, message: 'The webhook of +1 (202) 555-0130 and 2025550131 failed.' });
    expect(book.lines()[0]?.details).toEqual(['The webhook of [number] and [number] failed.']);
  });
});
