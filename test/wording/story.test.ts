import { describe, expect, test } from 'vitest';
import { LOG_CODES } from '../../lib/app/ports.ts';
import type { Considered } from '../../lib/core/model/considered.ts';
import { EVENTS, type EventText, readEvent } from '../../lib/core/model/events.ts';
import type { Item } from '../../lib/core/model/item.ts';
import type { Need } from '../../lib/core/model/need.ts';
import type { DropReason } from '../../lib/core/model/outbox.ts';
import { consideredTold } from '../../lib/wording/story/considered.ts';
import { loggedTold } from '../../lib/wording/story/logged.ts';
import { storyOf } from '../../lib/wording/story/story.ts';
import type { Changed, Told } from '../../lib/wording/story/told.ts';
import { asked, neighbour, openNeed, rides, sight } from '../core/matching/circle.ts';

const { circle } = sight();
const at = new Date('2026-03-02T14:00:00.000Z');
const NAMES: Readonly<Record<string, string>> = { dolores: 'Dolores', marcus: 'Marcus', bev: 'Bev', luis: 'Luis' };
const nameOf = (member: string): string => NAMES[member] ?? 'somebody';
const read = (told: readonly Told[]): readonly string[] => told.map(({ words }) => words(nameOf));

const causeOf = (events: readonly EventText[]): Item => ({
  kind: 'cause',
  key: { partition: 'p', sort: 's' },
  version: 0,
  circle: circle.id,
  at: at.toISOString(),
  cause: 'c',
  events,
});

const commit = (events: readonly EventText[], ...changes: readonly Changed[]): readonly string[] =>
  read(storyOf({ changes: [{ before: undefined, after: causeOf(events) }, ...changes], circle, at }));

const ride: Need = openNeed({
  area: '11216',
  wanted: { phrase: 'tomorrow at 9', date: '2026-03-03', time: '09:00' },
});
const covered = (need: Need): Need => ({
  ...need,
  status: 'covered',
  helper: 'marcus',
  coveredAt: at.toISOString(),
  whereAsked: false,
  followUpAt: at.toISOString(),
});

describe('somebody who looks behind the line reads', () => {
  test('what was asked for, when and where, and under which number', () => {
    expect(commit(['need-recorded 27'], { before: undefined, after: ride })).toEqual([
      'Dolores asks for a ride, Tuesday at 9:00 AM, near 11216. It is number 27.',
    ]);
    const strange = openNeed({ categories: ['other'], wanted: { phrase: 'when my son is out' }, area: '99999' });
    expect(commit(['need-recorded 27'], { before: undefined, after: strange })).toEqual([
      'Dolores asks for help. It is number 27.',
    ]);
  });

  test('who was asked, and of everybody else why not', () => {
    const considered: Considered = {
      at: at.toISOString(),
      helpers: [
        { who: 'marcus', outcome: 'asked' },
        { who: 'bev', outcome: 'walled', wall: 'resting', until: '2026-03-06T14:00:00.000Z' },
        { who: 'luis', outcome: 'walled', wall: 'paused', until: '9999-12-31T00:00:00.000Z' },
        { who: 'rosa', outcome: 'asked-elsewhere', need: 31 },
        { who: 'tanya', outcome: 'passed-over' },
      ],
      more: 7,
    };
    const { words, details } = consideredTold(ride, considered, circle.zone);
    expect(words(nameOf)).toBe('12 helpers were considered for 27. Marcus is asked.');
    expect(details?.(nameOf)).toEqual([
      'Marcus is asked.',
      'Bev rests until Friday.',
      'Luis wants no texts from the hotline.',
      'Somebody is asked about 31 instead.',
      'Somebody could be asked, but others come first.',
      'Seven more helpers offer it and would come later.',
    ]);
    const nobody: Considered = { at: at.toISOString(), helpers: [], more: 0, unasked: 'nobody-offers-this' };
    expect(consideredTold(ride, nobody, circle.zone).words(nameOf)).toBe(
      'Nobody is asked about 27 now: nobody offers this.',
    );
  });

  test('a look for helpers once, however often it comes out the same', () => {
    const look = (hour: number): Need => ({
      ...ride,
      considered: { at: `2026-03-02T${hour}:00:00.000Z`, helpers: [], more: 0, unasked: 'nobody-free' },
    });
    expect(commit([], { before: ride, after: look(14) })).toHaveLength(1);
    expect(commit([], { before: look(14), after: look(15) })).toEqual([]);
    expect(commit(['asked 27 1'], { before: look(14), after: look(15) })).toEqual(['Somebody is asked about 27.']);
  });

  test('no look for helpers where only somebody who was forgotten goes from the last one', () => {
    const look = (...helpers: readonly string[]): Need => ({
      ...covered(ride),
      considered: { at: at.toISOString(), helpers: helpers.map((who) => ({ who, outcome: 'asked' })), more: 0 },
    });
    expect(commit([], { before: look('bev', 'marcus'), after: look('marcus') })).toEqual([]);
  });

  test('the name that a need keeps, where nobody else knows one', () => {
    const words = storyOf({
      changes: [
        { before: undefined, after: causeOf(['need-recorded 27']) },
        { before: undefined, after: { ...ride, askerName: 'Dolly' } },
      ],
      circle,
      at,
    }).map((told) => told.words((_, kept) => kept ?? 'an unnamed neighbor'));
    expect(words[0]).toMatch(/^Dolly asks for a ride, /u);
  });

  test('why a text does not go out', () => {
    const dropped = (why: DropReason): Item => ({
      kind: 'outbox',
      key: { partition: 'p', sort: 'o' },
      version: 1,
      circle: circle.id,
      id: 'o',
      member: 'marcus',
      language: 'en',
      purpose: 'relay',
      cause: 'c',
      body: '',
      say: [],
      via: 'text',
      weight: 'ordinary',
      status: 'dropped',
      dropped: why,
      createdAt: at.toISOString(),
      attempts: 0,
    });
    const told = (why: DropReason) => commit([], { before: undefined, after: dropped(why) });
    expect(told('too-late')).toEqual(['A text for Marcus does not go out: it would come too late.']);
    expect(told('opted-out')).toEqual(['A text for Marcus does not go out: they want nothing more from the hotline.']);
  });

  test('who said yes, who said no, and whose time ran out', () => {
    const waiting = { ...ride, asks: [asked('marcus', 'waiting'), asked('bev', 'waiting')] };
    expect(commit(['accepted 27'], { before: waiting, after: covered(waiting) })).toEqual(['Marcus said yes to 27.']);
    const declined = { ...ride, asks: [asked('marcus', 'declined'), asked('bev', 'waiting')] };
    expect(commit(['declined 27'], { before: waiting, after: declined })).toEqual(['Marcus said no to 27.']);
    const over = { ...ride, asks: [asked('marcus', 'expired'), asked('bev', 'expired')] };
    expect(commit(['asks-expired 27 2', 'handed-over 27 nobody-yet'], { before: waiting, after: over })).toEqual([
      'Marcus and Bev did not answer about 27 in time.',
      '27 was handed to the coordinators: nobody said yes in time.',
    ]);
    expect(commit(['handed-back 27'], { before: covered(ride), after: ride })).toEqual([
      'Marcus cannot do 27 after all.',
    ]);
  });

  test('what members say of themselves', () => {
    const marcus = neighbour({ offers: [rides({ categories: ['ride', 'groceries'] })] });
    expect(commit(['offer-recorded'], { before: undefined, after: marcus })).toEqual([
      'Marcus offers a ride and groceries.',
    ]);
    const resting = { ...marcus, pausedUntil: '2026-03-09T14:00:00.000Z' };
    expect(commit(['paused'], { before: marcus, after: resting })).toEqual(['Marcus takes a pause until March 9.']);
    expect(commit(['member-forgotten'], { before: marcus, after: undefined })).toEqual([
      'Somebody was forgotten: name, number and words are gone.',
    ]);
  });

  test('a whole sentence for every event, also where nothing else is known of it', () => {
    const sample = {
      number: '27',
      count: '2',
      date: '2026-03-02',
      handOver: 'nobody-yet',
      todo: 'danger',
      by: 'asker',
    };
    for (const [name, parts] of Object.entries(EVENTS)) {
      const text = [name, ...parts.map((part) => sample[part])].join(' ');
      expect(readEvent(text), text).toBeDefined();
      const [words, ...others] = commit([text as EventText]);
      expect(others).toEqual([]);
      expect(words, text).toMatch(/^[A-Z0-9].*[a-z0-9]\.$/u);
      expect(words, text).not.toMatch(/undefined|null|Nobody did|\{|_/u);
    }
  });

  test('of the log only what nothing else tells, in words of its own', () => {
    expect(loggedTold('text-recovered')?.words(nameOf)).toContain('found a text');
    expect(loggedTold('sweep-done')).toBeUndefined();
    expect(loggedTold('toString')).toBeUndefined();
    for (const code of Object.keys(LOG_CODES)) expect(loggedTold(code)?.words(nameOf) ?? 'A.').toMatch(/^[A-Z].*\.$/u);
  });
});
