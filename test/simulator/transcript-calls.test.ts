import { describe, expect, test } from 'vitest';
import type { Call } from '../../simulator/carrier/records.ts';
import type { CallAction } from '../../simulator/control.ts';
import { readCommand } from '../../simulator/terminal/command.ts';
import { type CallDeed, callLine, isNews, readCallWords, readNameless } from '../../simulator/transcript/call-words.ts';
import type { Person } from '../../simulator/transcript/people.ts';
import { type CallLine, Scribe } from '../../simulator/transcript/scribe.ts';

const DOLORES: Person = { name: 'Dolores', number: '+12025550102' };
const MARCUS: Person = { name: 'Marcus', number: '+12025550103' };

const theirs: Call = {
  sid: 'CA1',
  from: DOLORES.number,
  to: '+15005550006',
  direction: 'inbound',
  status: 'in-progress',
  said: [],
  transcript: ['Welcome.'],
  languages: ['en-US'],
  keysWanted: null,
  waitingFor: 'digits',
  connectedTo: null,
  startedAt: '2026-11-23T15:00:00.000Z',
};
const ours: Call = {
  ...theirs,
  sid: 'CA2',
  from: theirs.to,
  to: MARCUS.number,
  direction: 'outbound',
  status: 'ringing',
  transcript: [],
  waitingFor: 'answer',
};

/** A phone company whose calls a test sets, and the story of Dolores and Marcus. */
function company() {
  const calls = new Map<string, Call>();
  const acted: CallAction[] = [];
  const set = (call: Call): Call => {
    calls.set(call.sid, call);
    return call;
  };
  const scribe = new Scribe();
  const line: CallLine = {
    call: async () => set(theirs),
    act: async (_, action) => acted.push(action),
  };
  const shown = (number: string): Call | null =>
    [...calls.values()].find(
      ({ from, to, status }) => [from, to].includes(number) && ['ringing', 'in-progress'].includes(status),
    ) ?? null;
  const people = [DOLORES, MARCUS];
  const news = (...actors: readonly Person[]): readonly string[] =>
    scribe.news(
      people.map((person) => ({ person, call: shown(person.number), messages: [] })),
      {
        actors,
        callOf: (sid) => calls.get(sid),
        withNumber: (number) => people.find((person) => person.number === number),
      },
    );
  const act = (person: Person, deed: CallDeed): Promise<void> => scribe.act(line, person, deed);
  return { act, set, news, acted };
}

describe('the story of a call', () => {
  test('a caller hears each line once, and that the hotline ended the call', async () => {
    const { act, set, news } = company();
    await act(DOLORES, { call: true });
    expect(news(DOLORES)).toEqual(['Dolores hears < Welcome.']);
    expect(news()).toEqual([]);
    await act(DOLORES, { digits: '1' });
    set({ ...theirs, status: 'completed', transcript: ['Welcome.', 'Thank you.\nGoodbye.'] });
    expect(news(DOLORES)).toEqual(['Dolores hears < Thank you. Goodbye.', '(the call is over)']);
    expect(news()).toEqual([]);
  });

  test('nobody is told of the end that they made themselves', async () => {
    const { act, set, news, acted } = company();
    await act(DOLORES, { call: true });
    news(DOLORES);
    await act(DOLORES, { record: 'I nee', hangup: true } as CallAction);
    set({ ...theirs, status: 'completed' });
    expect(news(DOLORES)).toEqual([]);
    expect(acted).toEqual([{ record: 'I nee', hangup: true }]);
    await expect(act(DOLORES, { digits: '1' })).rejects.toThrow('Dolores is not in a call.');
  });

  test('a phone rings once, is answered, and is connected; the other side hangs up', async () => {
    const { act, set, news } = company();
    await act(DOLORES, { call: true });
    set(ours);
    expect(news(DOLORES)).toEqual(['Dolores hears < Welcome.', "Marcus's phone rings"]);
    expect(news()).toEqual([]);
    await act(MARCUS, { answer: 'human' });
    set({ ...ours, status: 'in-progress', transcript: ['Press 1.'] });
    expect(news(MARCUS)).toEqual(['Marcus hears < Press 1.']);
    await act(MARCUS, { digits: '1' });
    set({ ...ours, status: 'in-progress', transcript: ['Press 1.'], connectedTo: DOLORES.number });
    set({ ...theirs, connectedTo: MARCUS.number });
    expect(news(MARCUS)).toEqual(['(Dolores and Marcus are connected)']);
    expect(news()).toEqual([]);
    await act(DOLORES, { hangup: true });
    set({ ...theirs, status: 'completed' });
    set({ ...ours, status: 'completed', transcript: ['Press 1.'] });
    expect(news(DOLORES)).toEqual(["(Marcus's call is over)"]);
  });

  test('a phone stops ringing when the caller gives up, and what a machine hears is said to be so', async () => {
    const { act, set, news } = company();
    set(ours);
    news();
    set({ ...ours, status: 'no-answer' });
    expect(news()).toEqual(["Marcus's phone stops ringing"]);
    set({ ...ours, sid: 'CA3' });
    news();
    await act(MARCUS, { answer: 'machine' });
    set({ ...ours, sid: 'CA3', status: 'completed', transcript: ['Please call us back.'] });
    expect(news(MARCUS)).toEqual(["Marcus's machine hears < Please call us back.", '(the call is over)']);
  });

  test('a phone that nobody answers ends nothing that must be told', async () => {
    const { act, set, news } = company();
    set(ours);
    news();
    await act(MARCUS, { answer: 'busy' });
    set({ ...ours, status: 'busy' });
    expect(news(MARCUS)).toEqual([]);
  });
});

describe('the words of a call', () => {
  test.each([
    'Dolores calls',
    'Dolores presses 1124#',
    'Dolores presses *',
    'Dolores says tomorrow at nine',
    'Dolores records I need a ride to dialysis',
    'Dolores records and hangs up I nee',
    'Dolores is silent',
    'Dolores hangs up',
    "Dolores's last step comes again",
    'Walter answers',
    "Walter's machine answers",
    'Walter does not answer',
    "Walter's line is busy",
    "Walter's number is dead",
  ])('%s reads back as it was written', (line) => {
    const { who = '', deed } = readCallWords(line) ?? {};
    expect(['Dolores', 'Walter']).toContain(who);
    expect(deed && callLine(who, deed)).toBe(line);
    expect(isNews(line)).toBe(false);
  });

  test('a curly apostrophe does as well, and other lines are no calls', () => {
    expect(readCallWords('Walter’s machine answers')).toEqual({ who: 'Walter', deed: { answer: 'machine' } });
    expect(readNameless('line is busy')).toEqual({ answer: 'busy' });
    for (const line of ['Dolores > calls', 'Dolores presses one', 'who Noor +12025550130', '+ 20 minutes', ''])
      expect(readCallWords(line)).toBeUndefined();
  });

  test('what a transcript tells is known from what people do', () => {
    for (const line of [
      'Dolores < Got it.',
      'Dolores hears < Got it.',
      "Walter's machine hears < Please call back.",
      "Walter's phone rings",
      "Walter's phone stops ringing",
      '(Dolores and Marcus are connected)',
      '(the call is over)',
      "(Walter's call is over)",
    ])
      expect(isNews(line)).toBe(true);
    for (const line of ['Dolores > a < b', '(hello)', '# (the call is over)', "Walter's phone"])
      expect(isNews(line)).toBe(false);
  });

  test('at the terminal only people who are known call, and whoever one is may leave the name out', () => {
    const isName = (word: string): boolean => word === 'Dolores';
    expect(readCommand('Dolores calls', isName)).toEqual({ do: 'call', who: 'Dolores', deed: { call: true } });
    expect(readCommand('nobody calls', isName)).toEqual({ do: 'text', as: undefined, words: 'nobody calls' });
    expect(readCommand('/presses 1', isName)).toEqual({ do: 'call', who: undefined, deed: { digits: '1' } });
    expect(readCommand('/call Walter', isName)).toEqual({ do: 'call', who: 'Walter', deed: { call: true } });
    expect(readCommand('who Rita withheld', isName)).toEqual({ do: 'introduce', name: 'Rita', number: 'withheld' });
    expect(readCommand('who needs me', isName)).toMatchObject({ do: 'text' });
  });
});
