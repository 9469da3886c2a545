import { describe, expect, test } from 'vitest';
import { aloud, conversation, storyOf } from './support/told.ts';

describe('who watches the line while a story is played', () => {
  test('reads how Dolores gets her ride, in the order in which it happened', async () => {
    const lines = await storyOf(conversation('01-the-story'));
    expect(aloud(lines)).toEqual([
      'Marcus texted the hotline.',
      'Marcus offers a ride.',
      'The hotline answered Marcus by text.',
      'Marcus texted the hotline.',
      'Marcus gave a name.',
      'The hotline answered Marcus by text.',
      'Marcus texted the hotline.',
      'Marcus gave a ZIP code.',
      'The hotline answered Marcus by text.',
      'Dolores texted the hotline.',
      'Dolores gave a ZIP code.',
      'Dolores asks for a ride, Tuesday at 9:00 AM, near 11216. It is number 27.',
      'The hotline answered Dolores by text.',
      'Dolores texted the hotline.',
      'Dolores gave a name.',
      'The hotline answered Dolores by text.',
      'One helper was considered for 27. Marcus is asked.',
      'A text about 27 for Marcus is on its way.',
      'Marcus got the text about 27.',
      'Marcus texted the hotline.',
      'Marcus said yes to 27.',
      'The hotline answered Marcus by text.',
      'A text about 27 for Dolores is on its way.',
      'Dolores got the text about 27.',
      'Dolores texted the hotline.',
      'Marcus is told where to meet for 27, nobody else.',
      'The hotline answered Dolores by text.',
      'A text about 27 for Marcus is on its way.',
      'Marcus got the text about 27.',
      'Dolores texted the hotline.',
      'Dolores sent a message about 27, which is passed on.',
      'The hotline answered Dolores by text.',
      'A text about 27 for Marcus is on its way.',
      'Marcus got the text about 27.',
      'Marcus texted the hotline.',
      'Marcus sent a message about 27, which is passed on.',
      'The hotline answered Marcus by text.',
      'A text about 27 for Dolores is on its way.',
      'Dolores got the text about 27.',
      'The coordinators get the summary of the day.',
      'A text for Ana is on its way.',
      'A text for Ben is on its way.',
      'Ana got the text.',
      'Ben got the text.',
      'Dolores is asked whether 27 happened.',
      'A text about 27 for Dolores is on its way.',
      'Dolores got the text about 27.',
      'Dolores texted the hotline.',
      '27 is done. Dolores says that it happened.',
      'The hotline answered Dolores by text.',
      'A text about 27 for Marcus is on its way.',
      'Marcus got the text about 27.',
    ]);
    expect(lines.map(({ id }) => id)).toEqual(lines.map((_, place) => place + 1));
    expect(lines.find(({ words }) => words.includes('is asked.'))).toMatchObject({ about: 'helpers', need: 27 });
  });

  test('is told of everybody who could help, and why they are not asked', async () => {
    const lines = await storyOf(`at 2026-11-23 10:00
Marcus > i can drive people weekday mornings
Bev > i can drive people any day
Bev > pause for 3 days
Luis > i can drive people saturday mornings
Dolores > need a ride to dialysis tomorrow at 9
+ 2 minutes`);
    const look = lines.find(({ details }) => details.length > 0);
    expect(look?.words).toBe('Three helpers were considered for 27. Marcus is asked.');
    expect(look?.details).toEqual([
      'Marcus is asked.',
      'Luis does not help at this time.',
      expect.stringMatching(/^Bev is on a pause until (?:Thursday|Friday)\.$/u),
    ]);
  });

  test('sees a lost text, that it was lost on purpose, and how it is found', async () => {
    const lines = await storyOf(conversation('32-a-lost-text'));
    expect(aloud(lines)).toEqual([
      'Dolores texted the hotline.',
      'The phone company lost this text on its way to the hotline. You asked for this.',
      'Dolores asks for a ride, Tuesday at 9:00 AM. It is number 27.',
      'The hotline found a text that had never reached it, and has handled it now.',
      'A text for Dolores is on its way.',
      'Dolores got the text.',
      'Nobody is asked about 27 now: nobody offers this.',
      'The same text came to the hotline again. Nothing was done twice.',
    ]);
    expect(lines[1]?.about).toBe('fault');
  });

  test('sees a store that stumbles, a process that dies, and that nothing is lost or done twice', async () => {
    const lines = await storyOf(conversation('33-things-go-wrong'));
    const faults = lines.filter(({ about }) => about === 'fault').map(({ words }) => words);
    expect(faults).toHaveLength(5);
    for (const words of faults) expect(words).toMatch(/You asked for this\.$/u);
    expect(aloud(lines).filter((words) => words.includes('It is number 27'))).toHaveLength(1);
    expect(aloud(lines)).toContain('A part of the hotline ended in the middle of its work.');
    expect(aloud(lines)).toContain('Marcus said yes to 27.');
  });

  test('hears why a text does not arrive on a landline, and that Walter is called instead', async () => {
    const words = aloud(await storyOf(conversation('81-a-machine-answers')));
    const place = words.indexOf('The text about 27 did not reach Walter: a landline takes no texts.');
    expect(words.slice(place, place + 3)).toEqual([
      'The text about 27 did not reach Walter: a landline takes no texts.',
      'Walter cannot get texts, and is called from now on.',
      'A call about 27 for Walter is made instead of a text, which does not reach that phone.',
    ]);
    expect(words).toContain('Walter’s answering machine picks up.');
  });

  test('reads why a need is open again before that it is, and of no new look when somebody is forgotten', async () => {
    const lines = await storyOf(`at 2026-11-23 10:00
who Noor +12025550130
Noor > i can drive people any day
Marcus > i can drive people any day
Dolores > need a ride to dialysis tomorrow at 9
+ 2 minutes
Marcus > no
+ 1 hour
Noor > yes
Noor > forget me
Noor > forget me
+ 2 minutes`);
    const words = aloud(lines);
    const back = words.findIndex((each) => each.endsWith('cannot do 27 after all.'));
    expect(words[back + 1]).toBe('27 is open again, and helpers are looked for.');
    const looks = words.filter((each) => each.includes('considered for 27.'));
    expect(looks).toEqual([
      'Two helpers were considered for 27. An unnamed neighbor and Marcus are asked.',
      'Two helpers were considered for 27. Nobody is asked now: everybody who could has been asked.',
      'One helper was considered for 27. Nobody is asked now: everybody who could has been asked.',
    ]);
    expect(words.indexOf(looks[2] ?? '')).toBeGreaterThan(back);
  });

  test('hears that somebody wants no texts, from the company and from the hotline', async () => {
    const words = aloud(await storyOf(conversation('21-stop-start-help')));
    expect(words).toContain('Marcus wants no more texts from the hotline: the phone company sees to that itself.');
    expect(words).toContain('The phone company itself answered Marcus by text.');
    expect(words).toContain('Marcus opted out: nothing more goes out to them.');
  });
});
