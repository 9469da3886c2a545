import { describe, expect, onTestFinished, test } from 'vitest';
import { startLocalHotline } from '../../bin/local/local-hotline.ts';
import type { Circle } from '../../lib/core/model/circle.ts';
import { kitOf } from '../../lib/wording/kit/kit.ts';
import type { Simulator } from '../../simulator/simulator.ts';
import { mapleStreet } from '../support/maple-street.ts';

const MAPLE = mapleStreet();
const NEWCOMER = '+12025550140';
const ANA = '+12025550100';

async function hotline(changes: Partial<Circle> = {}): Promise<Simulator> {
  const sim = await startLocalHotline({
    circles: [{ ...MAPLE, ...changes }],
    idKey: '0'.repeat(64),
    at: new Date('2026-11-23T15:00:00Z'),
    frozen: true,
  });
  onTestFinished(sim.close);
  return sim;
}

const get = async (sim: Simulator, path: string) => {
  const answer = await fetch(`${sim.url}${path}`);
  return { status: answer.status, body: await answer.json() };
};

describe('somebody who prints the kit', () => {
  test('gets it from the circle that is running', async () => {
    const sim = await hotline({ name: 'Elm Street Neighbors', languages: ['es'] });
    const { status, body } = await get(sim, '/sim/circles/maple-street/kit');
    expect(status).toBe(200);
    expect(body).toEqual(
      JSON.parse(JSON.stringify(kitOf({ ...MAPLE, name: 'Elm Street Neighbors', languages: ['es'] }))),
    );
  });

  test('is told when there is no such circle', async () => {
    const sim = await hotline();
    expect(await get(sim, '/sim/circles/oak-street/kit')).toEqual({
      status: 404,
      body: { error: 'There is no such circle.' },
    });
  });

  test('opens a page that loads nothing from elsewhere', async () => {
    const sim = await hotline();
    const page = await fetch(`${sim.url}/kit?circle=maple-street`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    for (const path of ['/kit.js', '/kit.css', '/icon.svg'])
      expect((await fetch(`${sim.url}${path}`)).status).toBe(200);
  });
});

/** What the hotline answers to what is printed, by what the print says of it. */
const ANSWERS = {
  en: {
    asks: /^Got it\. \d+: a ride, Tue Nov 24 at 9:00 AM/u,
    stands: /^\d+: a ride.*We are still looking/u,
    offers: /^Thank you! Noted 1: a ride/u,
    person: /^I have told Ana/u,
    rests: /^Rest well/u,
    forgets: /^This erases your name.*FORGET ME once more/u,
  },
  es: {
    asks: /^Anotado\. \d+: transporte, mar 24 nov a las 9:00 a\.m\./u,
    stands: /^\d+: transporte.*Seguimos buscando/u,
    offers: /^¡Gracias! Anotado 1: transporte/u,
    person: /^Le avisé a Ana/u,
    rests: /^Descanse/u,
    forgets: /^Esto borra su nombre.*OLVIDAME otra vez/u,
  },
} as const;

describe.each(['en', 'es'] as const)('somebody new who texts what is printed in %s', (language) => {
  const [sheet] = kitOf(MAPLE).sheets.filter((each) => each.language === language);
  const [ask, offer, person] = sheet?.flyer.texting.lines.map((line) => line.do) ?? [];
  const [status, human, pause, stop] = sheet?.card.texting.lines.map((line) => line.do) ?? [];
  const forget = language === 'en' ? 'FORGET ME' : 'OLVIDAME';
  const answers = ANSWERS[language];

  const texted = async (sim: Simulator, ...bodies: readonly (string | undefined)[]): Promise<string> => {
    let last = '';
    for (const body of bodies) last = (await sim.text({ from: NEWCOMER, body: body ?? '' })).replies.join(' ');
    return last;
  };

  test('asks for help, and sees how it stands', async () => {
    const sim = await hotline();
    expect(await texted(sim, ask)).toMatch(answers.asks);
    expect(await texted(sim, status)).toMatch(answers.stands);
    expect(await texted(await hotline(), sheet?.card.example)).toMatch(answers.asks);
  });

  test('offers help, and rests from it', async () => {
    const sim = await hotline();
    expect(await texted(sim, offer)).toMatch(answers.offers);
    expect(await texted(sim, pause)).toMatch(answers.rests);
  });

  test('reaches a person, who hears of it', async () => {
    const sim = await hotline();
    expect(person).toBe(human);
    expect(await texted(sim, person)).toMatch(answers.person);
    expect(
      sim
        .phone(ANA)
        .messages.map(({ body }) => body)
        .join(' '),
    ).toContain(human);
  });

  test('leaves with STOP, gets help with HELP, is erased with two words', async () => {
    const sim = await hotline();
    await texted(sim, ask);
    const before = sim.phone(NEWCOMER).messages.length;
    await texted(sim, 'HELP');
    expect(sim.phone(NEWCOMER).messages.length).toBe(before + 2);
    expect(await texted(sim, forget)).toMatch(answers.forgets);
    expect(sheet?.flyer.consent).toContain(forget);
    await texted(sim, stop, ask);
    await sim.moveClock({ advance: 'P2D' });
    expect(sim.phone(NEWCOMER).messages.at(-1)?.direction).toBe('sent');
  });
});
