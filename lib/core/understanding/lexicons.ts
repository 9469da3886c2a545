import learnedEn from './experience/learned/en.json' with { type: 'json' };
import learnedEs from './experience/learned/es.json' with { type: 'json' };
import { makeLexicon } from './lexicon.ts';
import { en } from './vocabulary/en.ts';
import { es } from './vocabulary/es.ts';

/** The vocabularies the hotline speaks, compiled once when the process starts. The first stands where nothing tells. */
export const LEXICONS = [makeLexicon(en, learnedEn), makeLexicon(es, learnedEs)];
