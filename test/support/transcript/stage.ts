import type { Simulator } from '../../../simulator/simulator.ts';
import { CallStory } from '../../../simulator/terminal/call-story.ts';
import { KNOWN, type Person } from '../../../simulator/terminal/people.ts';

/** What a transcript is played with: the hotline, who is who, and what was told already. */
export type Stage = {
  readonly hotline: Simulator;
  readonly people: Map<string, string>;
  readonly sids: Map<string, string[]>;
  /** How many texts of each person were written down. */
  readonly heard: Map<string, number>;
  readonly calls: CallStory;
};

export const setStage = (hotline: Simulator): Stage => ({
  hotline,
  people: new Map(Object.entries(KNOWN)),
  sids: new Map(),
  heard: new Map(),
  calls: new CallStory({
    call: (from) => hotline.call({ from }),
    act: hotline.act,
    callOf: async (sid) => hotline.callOf(sid),
  }),
});

export function personNamed({ people }: Stage, name: string): Person {
  const number = people.get(name);
  if (number === undefined) throw new Error(`nobody is called ${name} here`);
  return { name, number };
}
