import type { Language } from '../../../lib/core/model/circle.ts';
import type { Need } from '../../../lib/core/model/need.ts';
import { type Caller, helperNamed, memberNamed, NIGHT, needOf, owedCall, waitingAsk } from './phone.ts';

type AnsweredBy = 'human' | 'machine' | 'unknown';

const covered = (changes: object = {}): Need =>
  needOf(31, {
    status: 'covered',
    helper: 'marcus',
    helperName: 'Marcus',
    coveredAt: '2026-11-23T15:00:00.000Z',
    whereAsked: false,
    followUpAt: '2026-11-24T20:00:00.000Z',
    recording: `RE${'3'.repeat(32)}`,
    ...changes,
  } as Partial<Need>);

/** Everybody who can be on the phone: who they are decides what they hear. */
export function callersIn(language: Language): readonly (readonly [string, Caller, AnsweredBy?])[] {
  const line = { number: 27, categories: ['ride'], urgency: 'normal' } as const;
  const dolores = memberNamed('dolores', { language, needs: [27, 31, 42, 58] });
  const known = memberNamed('dolores', { language, name: 'Dolores', area: '11216' });
  const marcus = memberNamed('marcus', { language, name: 'Marcus', area: '11216' });
  const helping = helperNamed('marcus', { language, asks: [27], jobs: [31] });
  const asked = needOf(27, { asks: [waitingAsk('marcus')] });
  const moved = covered({
    newTime: { wanted: { phrase: '', date: '2026-11-24', time: '10:00' }, askedAt: '2026-11-23T15:00:00.000Z' },
  });
  const told = { language, say: [{ sentence: 'closed', number: 31 }] } as const;
  const asking = {
    language,
    need: 27,
    say: [{ sentence: 'askHelper', circle: 'Maple Street Neighbors', need: line }],
  } as const;
  return [
    ['somebody new', { id: 'new' }],
    ['somebody new at night', { id: 'new', now: NIGHT }],
    ['somebody who hides their number', { id: 'hidden', withheld: true }],
    ['somebody from abroad', { id: 'abroad', withheld: true, foreign: true }],
    ['somebody known', { id: 'dolores', member: known }],
    ['somebody known at night', { id: 'dolores', member: known, now: NIGHT }],
    [
      'somebody to whom listeners are free',
      { id: 'dolores', member: known, helpers: [helperNamed('marcus')], listeners: ['marcus'] },
    ],
    [
      'somebody with four needs',
      {
        id: 'dolores',
        member: dolores,
        needs: [
          needOf(27),
          covered(),
          needOf(42, { status: 'handed-over', handedOverAt: '', why: 'nobody-yet' } as Partial<Need>),
          needOf(58, { wanted: undefined }),
        ],
        helpers: [helperNamed('marcus', { jobs: [31] })],
      },
    ],
    [
      'a helper who is asked, and has a job',
      { id: 'marcus', member: marcus, needs: [asked, covered()], helpers: [helping] },
    ],
    [
      'a helper whose job is to move',
      { id: 'marcus', member: marcus, needs: [moved], helpers: [helperNamed('marcus', { language, jobs: [31] })] },
    ],
    [
      'a helper who rests',
      { id: 'marcus', member: marcus, helpers: [helperNamed('marcus', { pausedUntil: '2026-12-01T00:00:00.000Z' })] },
    ],
    ['somebody with a message', { id: 'dolores', member: known, messages: [owedCall('o1', 'dolores', told)] }],
    [
      'somebody asked whether it happened',
      {
        id: 'dolores',
        member: memberNamed('dolores', { language, needs: [31] }),
        needs: [covered({ followUpAsked: '2026-11-23T15:00:00.000Z' })],
        helpers: [helperNamed('marcus', { jobs: [31] })],
      },
    ],
    [
      'somebody whose helper has not answered about another time',
      {
        id: 'dolores',
        member: memberNamed('dolores', { language, needs: [31] }),
        needs: [moved],
        helpers: [helperNamed('marcus', { jobs: [31] })],
      },
    ],
    ['somebody who opted out', { id: 'dolores', member: known, stopped: 'word' }],
    [
      'a coordinator',
      { id: 'ana', member: memberNamed('ana', { language, name: 'Ana', area: '11216' }), coordinator: true },
    ],
    [
      'a helper we call',
      {
        id: 'marcus',
        way: 'ours',
        member: marcus,
        needs: [asked],
        helpers: [helperNamed('marcus', { language, asks: [27] })],
        about: owedCall('o2', 'marcus', asking),
      },
    ],
    [
      'a helper we call too late',
      {
        id: 'marcus',
        way: 'ours',
        member: marcus,
        needs: [covered({ number: 27, helper: 'bev' })],
        helpers: [helperNamed('marcus')],
        about: owedCall('o2', 'marcus', asking),
      },
    ],
    [
      'a helper who calls back too late',
      {
        id: 'marcus',
        member: marcus,
        needs: [covered({ number: 27, helper: 'bev' })],
        messages: [owedCall('o2', 'marcus', { ...asking, calls: 1, status: 'dropped' })],
      },
    ],
    ['an asker we call', { id: 'dolores', way: 'ours', member: known, about: owedCall('o3', 'dolores', told) }],
    [
      'a machine we call',
      { id: 'dolores', way: 'ours', member: known, about: owedCall('o3', 'dolores', told) },
      'machine',
    ],
  ];
}
