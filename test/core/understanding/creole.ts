import type { Language } from '../../../lib/core/model/circle.ts';
import type { Vocabulary } from '../../../lib/core/understanding/vocabulary/vocabulary.ts';

/** A small Haitian Creole vocabulary: enough to ask for food, a ride or medicine, to say yes and no, to leave, to cry for help. */
export const creole: Vocabulary = {
  // A circle that speaks it adds the language to the model as well; here only the reading is shown.
  language: 'ht' as Language,
  words: {
    marks:
      'mwen m li ou nou yo pa ka gen nan la yon ki pou ak se te ap wi non mesi bezwen tanpri moun demen jodi anko eske',
    lists: '',
    texting: 'mw = mwen',
    ordinary: '',
    fillers: 'bonjou\nbonswa\ntanpri\nmesi',
  },
  danger: {
    outright: `
      gen dife
      kay la ap boule
      pa ka respire
      vle touye m/tet
      mwen vle mouri
      li gen zam/kouto
      rele lapolis/anbilans
    `,
    signs: '',
    hints: '',
    safe: '',
    past: '',
    joking: '',
  },
  intents: {
    need: `
      bezwen
      grangou
      ! eske ... moun ka
      mwen pa gen
    `,
    offer: '! mwen ka ede/bay/kondi',
    yes: '! ^ wi',
    no: '! ^ non',
    stop: '! pa ekri m\n! sispann ekri/voye',
    done: '',
    cancel: '',
    status: '',
    start: '',
    help: '',
    pause: '',
    resume: '',
    profile: '',
    forget: '',
    thanks: '',
    coordinator: '',
    unclear: '',
    unwanted: '',
    nothing: '',
  },
  categories: {
    food: 'manje\ngrangou',
    ride: 'mennen m/li\nwoulib',
    medicine: 'medikaman\nrenmed',
  },
  scope: {
    reason: '',
    purpose: 'pou',
    destination: 'nan',
    not: '',
    ends: '',
    joins: 'ak\nepi',
    outranks: '',
    mentioned: '',
  },
  urgency: { high: 'jodi a\nprese', low: '' },
  details: {
    name: 'mwen rele',
    area: '',
    wantsLanguage: { en: '', es: '' },
    condition: '',
    standing: '',
    endsOffer: '',
    weeklyCap: '',
    reference: '',
    commands: {
      tell: '',
      human: '',
      menu: '',
      offers: '',
      drop: '',
      name: '',
      area: '',
      language: '',
      duty: '',
      list: '',
      open: '',
      close: '',
      why: '',
      hard: '',
    },
    notBehind: {},
    reactions: '',
    replies: '',
  },
  dates: {
    atoms: `
      day mon: lendi
      day tue: madi
      day wed: mekredi
      day thu: jedi
      day fri: vandredi
      day sat: samdi
      day sun: dimanch
      today: jodi a
      tomorrow: demen
      at: a
      part morning: maten
      part night: aswe
    `,
    past: 'ye',
    others: '',
  },
};
