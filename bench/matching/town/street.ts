import { normal, uniform } from './random.ts';
import { DAY, type Town, type TownNeed } from './town.ts';

export type Answer = 'yes' | 'no' | 'silent' | 'stop';

/** One text that was sent. `fatigue` is how asked the helper was before it; `ease` what nearness and fatigue left. */
export type SentAsk = {
  readonly need: TownNeed;
  readonly helper: number;
  readonly at: number;
  readonly answerAt: number;
  readonly answer: Answer;
  readonly ease: number;
};

/** What is known of a helper at some time of the run. */
export type Standing = {
  fatigue: number;
  fatigueAt: number;
  left: boolean;
  readonly askedAt: number[];
  readonly helpedAt: number[];
  lastAskedAt: number;
  restingUntil: number;
  /** The need that an unanswered ask is about, and when the ask runs out. */
  openAsk: { readonly need: number; readonly until: number } | undefined;
};

const STREAM = { yes: 11, no: 12, delay: 13, other: 14, stop: 15 };
/** Of those who do not say yes, so many say no; the others say nothing. */
const SAYS_NO = 0.4;
/** How fast the chance of a yes falls with distance. */
export const NEARNESS = 3;

/** The people of a town as they live through the run: the same pair of need and helper rolls the same dice in every run. */
export class Street {
  readonly town: Town;
  readonly people: readonly Standing[];

  constructor(town: Town) {
    this.town = town;
    this.people = town.helpers.map(() => ({
      fatigue: 0,
      fatigueAt: 0,
      left: false,
      askedAt: [],
      helpedAt: [],
      lastAskedAt: -Infinity,
      restingUntil: -Infinity,
      openAsk: undefined,
    }));
  }

  of(helper: number): Standing {
    const person = this.people[helper];
    if (person === undefined) throw new Error(`the town has no helper ${helper}`);
    return person;
  }

  fatigue(helper: number, now: number): number {
    const { fatigue, fatigueAt } = this.of(helper);
    return fatigue * 2 ** (-(now - fatigueAt) / DAY / this.town.settings.halfLife);
  }

  /** The true chance that this helper says yes now. */
  chance(helper: number, distance: number, now: number): number {
    return (this.town.helpers[helper]?.ready ?? 0) * this.ease(helper, distance, now);
  }

  ease(helper: number, distance: number, now: number): number {
    return Math.exp(-NEARNESS * distance - this.town.settings.phi * this.fatigue(helper, now));
  }

  /** Sends a text, and knows at once how it will be answered and when. */
  ask(need: TownNeed, helper: number, now: number): SentAsk {
    const { seed, settings, helpers } = this.town;
    const distance = need.near.find((each) => each.helper === helper)?.distance ?? 1;
    const roll = (stream: number) => uniform(seed, stream, need.id, helper);
    const tired = this.fatigue(helper, now);
    const ease = this.ease(helper, distance, now);
    const chance = this.chance(helper, distance, now);
    const minutes = (helpers[helper]?.slowness ?? 10) * Math.exp(normal(roll(STREAM.delay), roll(STREAM.other)));
    this.#note(helper, now, tired);
    const stops = roll(STREAM.stop) < settings.stop * (1 + tired);
    if (stops) this.of(helper).left = true;
    return {
      need,
      helper,
      at: now,
      answerAt: stops ? now : now + Math.max(1, Math.round(minutes)),
      answer: stops ? 'stop' : answerOf(roll(STREAM.yes) < chance, roll(STREAM.no)),
      ease,
    };
  }

  #note(helper: number, now: number, tired: number): void {
    const person = this.of(helper);
    person.fatigue = tired + 1;
    person.fatigueAt = now;
    person.lastAskedAt = now;
    person.askedAt.push(now);
  }
}

const answerOf = (yes: boolean, roll: number): Answer => {
  if (yes) return 'yes';
  return roll < SAYS_NO ? 'no' : 'silent';
};
