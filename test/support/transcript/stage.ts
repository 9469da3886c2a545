import type { Simulator } from '../../../simulator/simulator.ts';
import { createPeople, type People, type Person } from '../../../simulator/transcript/people.ts';
import { Scribe } from '../../../simulator/transcript/scribe.ts';

/** What a transcript is played with: the hotline, who is who, and what was told already. */
export type Stage = {
  readonly hotline: Simulator;
  readonly people: People;
  readonly sids: Map<string, string[]>;
  readonly scribe: Scribe;
};

export const setStage = (hotline: Simulator): Stage => ({
  hotline,
  people: createPeople(),
  sids: new Map(),
  scribe: new Scribe(),
});

export function personNamed({ people }: Stage, name: string): Person {
  const person = people.named(name);
  if (person === undefined) throw new Error(`nobody is called ${name} here`);
  return person;
}

/** What everybody heard and got since the last look. */
export function newsOf({ hotline, people, scribe }: Stage, actor: Person | undefined): readonly string[] {
  const phones = people.all().map((person) => ({ person, ...hotline.phone(person.number) }));
  const actors = actor === undefined ? [] : [actor];
  return scribe.news(phones, { actors, callOf: hotline.callOf, withNumber: people.withNumber });
}
