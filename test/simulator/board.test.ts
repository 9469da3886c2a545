import { expect, onTestFinished, test } from 'vitest';
import { startLocalHotline } from '../../bin/local/local-hotline.ts';
import type { Board } from '../../simulator/wire.ts';
import { mapleStreet } from '../support/maple-street.ts';
import { openMemoryStore } from './support/memory-store.ts';

const DOLORES = '+12025550102';
const MARCUS = '+12025550103';

/** The hotline on this machine, as somebody with a browser sees it. */
async function hotline() {
  const simulator = await startLocalHotline({
    circles: [mapleStreet()],
    idKey: '0'.repeat(64),
    openStore: openMemoryStore(),
    at: new Date('2026-11-23T15:00:00Z'),
    frozen: true,
  });
  onTestFinished(() => simulator.close());
  const post = (path: string, body: object) =>
    fetch(`${simulator.url}${path}`, { method: 'POST', body: JSON.stringify(body) });
  const get = (path: string) => fetch(`${simulator.url}/sim/circles/${path}`);
  return {
    text: (from: string, body: string) => post('/sim/texts', { from, body }),
    minute: () => post('/sim/clock', { advance: 'PT1M' }),
    get,
    board: async () => (await (await get('maple-street/board')).json()) as Board,
  };
}

test('Dolores asks, Marcus comes, and whoever looks behind the line sees how it stands', async () => {
  const { text, minute, board, get } = await hotline();
  await text(MARCUS, 'i can drive people, weekday mornings');
  await text(MARCUS, 'Marcus');
  await text(MARCUS, '11216');
  await text(DOLORES, 'need a ride to the eye clinic tomorrow at 9');
  await text(DOLORES, 'Dolores');
  await text(DOLORES, '11216');
  await minute();
  expect(await board()).toMatchObject({
    circle: { id: 'maple-street', name: 'Maple Street Neighbors' },
    needs: [{ what: 'a ride', when: 'Tue Nov 24 at 9:00 AM', area: 'Halsey', asker: 'Dolores' }],
    offers: [{ who: 'Marcus', what: 'a ride', area: 'Halsey' }],
    map: { cells: [{ category: 'ride', area: '11216', needs: 1, offers: 1, reach: 1, gap: false }] },
  });
  expect((await board()).needs[0]?.stands).toBe('Marcus is being asked; an answer is promised by 2:00 PM today.');

  await text(MARCUS, 'yes');
  await text(DOLORES, '4 elm street, the blue door');
  const shown = await board();
  expect(shown.needs[0]).toMatchObject({ status: 'covered', stands: 'Marcus is coming.' });
  const picture = await (await get('maple-street/map.svg')).text();
  expect(JSON.stringify(shown) + picture).not.toMatch(/202555|clinic|elm|blue/iu);
});

test('what is needed in vain is a gap on the picture', async () => {
  const { text, get } = await hotline();
  await text(DOLORES, 'need a ride tomorrow at 9');
  const answer = await get('maple-street/map.svg');
  expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  expect(await answer.text()).toContain('1 gap. a ride in area not known: 1 needed, 0 would come.');
});

test('a circle that is not there has neither board nor picture', async () => {
  const { get } = await hotline();
  for (const what of ['board', 'map.svg']) {
    const answer = await get(`elm-street/${what}`);
    expect([answer.status, await answer.json()]).toEqual([404, { error: 'There is no such circle.' }]);
  }
});
