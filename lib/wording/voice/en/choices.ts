import type { SpokenChoices } from '../voice-wording.ts';

const keyName = (key: string): string => (key === '*' ? 'star' : key === '#' ? 'pound' : key);

/** What each key is for. A menu has sixty words for everything, so each of these is short. */
export const choices: SpokenChoices = {
  language: 'For English',
  kind: (kind) => `For ${kind}`,
  press: (key) => `press ${keyName(key)}`,
  standing: {
    again: (key) => `${keyName(key)} repeats`,
    // Where digits are typed, pound ends them; by itself it goes back.
    back: (key) => (key === '#' ? 'pound alone goes back' : `${keyName(key)} goes back`),
    person: (key) => `${keyName(key)} is for a person`,
  },
  named: {
    // Everywhere
    'main-menu': 'For the main menu',
    danger: 'In danger',
    yes: 'For yes',
    no: 'For no',
    'another-try': 'To try again',
    next: 'For the next one',
    'take-call': 'To take this call',

    // The menu
    ask: 'To ask for help',
    offer: 'To offer help',
    yours: 'For what is open',
    me: 'To rest, or change your details',
    'put-through': 'To be put through',
    'reach-match': 'To reach your match',
    'come-back': 'To hear from us again',

    // Asking
    'more-kinds': 'For more kinds',
    'something-else': 'For something else',
    'go-on': 'To go on',
    'listener-now': 'To talk now',
    'listener-later': 'To talk another time',
    today: 'For today',
    tomorrow: 'For tomorrow',
    'this-week': 'For any day this week',
    'a-date': 'For another date',
    'any-hour': 'For any time that day',
    'an-hour': 'To give a time',
    'morning-half': 'For the first',
    'evening-half': 'For the second',
    'keep-words': 'To keep it',
    send: 'To send it',
    'for-other': 'For somebody else',
    'another-need': 'To ask for something',
    'without-words': 'To go on without a recording',

    // What is theirs
    accept: 'To accept',
    'take-it': 'To take it',
    decline: 'To decline',
    'hear-it': 'To hear it',
    'change-time': 'To change the time',
    'take-back': 'To take it back',
    'give-back': 'To give it back',
    done: 'If it is done',
    'agree-time': 'To agree',
    'refuse-time': 'To say that you cannot',
    'leave-words': 'To leave them a message',

    // Offering
    'offer-weekly': 'To help every week',
    'offer-once': 'To help once',
    'my-offers': 'For the offers you have',
    'end-it': 'To end it',
    weekdays: 'For Monday to Friday',
    weekend: 'For weekends',
    'every-day': 'For every day',
    'some-days': 'To choose days',
    mornings: 'For mornings',
    afternoons: 'For afternoons',
    evenings: 'For evenings',
    'all-day': 'For any time of day',
    'keep-offer': 'To keep this offer',

    // About the caller
    rest: 'To rest from helping',
    wake: 'To end your rest',
    name: 'For your name',
    zip: 'For your ZIP code',
    reach: 'For calls or texts',
    'other-language': 'For English',
    leave: 'To leave us',
    'call-me': 'To be called',
    'text-me': 'To be texted',
    stop: 'For no more calls or texts',
    forget: 'To be forgotten',

    // Withheld
    'type-number': 'To type your number',
    'leave-message': 'To leave a message',

    // A coordinator
    'call-me-back': 'For recorded words',
  },
};
