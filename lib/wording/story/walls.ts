import type { UnaskedReason } from '../../core/matching/instance.ts';
import type { Wall } from '../../core/matching/walls.ts';

/** Why a helper is not asked, said after their name. A rest, a pause or peace goes on with `until …`. */
export const WALLS: Readonly<Record<Wall, string>> = {
  'own-need': 'is the one who asks',
  'not-offered': 'does not offer this',
  declined: 'said no to this before',
  'already-asked': 'has been asked about this already',
  'keep-apart': 'is to be kept apart from the one who asks',
  'too-far': 'is too far away',
  language: 'does not speak the language',
  'wrong-hours': 'does not help at this time',
  paused: 'is on a pause',
  resting: 'rests',
  'weekly-cap': 'was asked as often this week as they want to be',
  'open-ask': 'has another question to answer first',
  'asked-lately': 'was asked a short while ago and is left in peace',
  'quiet-hours': 'is left in peace until morning',
  'usual-first': 'comes after whoever helped the last time',
};

/** Why nobody is asked about a need now. */
export const UNASKED: Readonly<Record<UnaskedReason, string>> = {
  'nobody-offers-this': 'nobody offers this',
  'quiet-hours': 'it waits for the morning',
  'wave-full': 'enough helpers are being asked already',
  'helpers-needed-elsewhere': 'those who could are asked about something else',
  'nobody-free': 'nobody who offers it can be asked just now',
  'not-worth-it-now': 'it can wait, and those who are free now were asked enough of late',
  'everybody-asked': 'everybody who could has been asked',
};
