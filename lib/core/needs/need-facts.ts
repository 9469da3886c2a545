import type { Need, NeedFacts } from '../model/need.ts';

/** What stays of a need whatever happens to it. */
export const factsOf = (need: Need): NeedFacts => ({
  kind: need.kind,
  key: need.key,
  version: need.version,
  circle: need.circle,
  number: need.number,
  asker: need.asker,
  askerName: need.askerName,
  language: need.language,
  categories: need.categories,
  urgency: need.urgency,
  wanted: need.wanted,
  area: need.area,
  words: need.words,
  recording: need.recording,
  relays: need.relays,
  forNumber: need.forNumber,
  mixedWords: need.mixedWords,
  openedAt: need.openedAt,
  promisedAt: need.promisedAt,
  wave: need.wave,
  asks: need.asks,
  gaveBack: need.gaveBack,
  where: need.where,
  nextWaveAt: need.nextWaveAt,
});
