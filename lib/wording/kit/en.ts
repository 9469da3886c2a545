import { opening } from '../voice/spoken-format.ts';
import type { KitWords } from './kit-words.ts';

/** What is printed in English. Few words, and all of them true of the hotline (README.md, "The printed kit"). */
export const en: KitWords = {
  languages: { en: 'English', es: 'Spanish' },

  // "Rides, groceries, meals, and small repairs": the first four that the circle does not keep for its coordinators
  kinds: {
    ride: 'rides',
    groceries: 'groceries',
    food: 'meals',
    home_repair: 'small repairs',
    companionship: 'company',
    childcare: 'child care',
    paperwork: 'paperwork',
    errand: 'errands',
  },

  // Examples. Each must be understood as what it is: npm run -s understand
  asks: [
    { kind: 'ride', text: 'I need a ride to the clinic Tuesday at 9' },
    { kind: 'groceries', text: 'I need groceries by Friday' },
    { kind: 'home_repair', text: 'I need a light bulb changed' },
    { kind: 'food', text: 'I need a meal on Sunday' },
  ],
  offers: [
    { kind: 'ride', text: 'I can drive weekday mornings' },
    { kind: 'food', text: 'I can cook on Sundays' },
    { kind: 'groceries', text: 'I can shop for someone on Saturdays' },
    { kind: 'companionship', text: 'I can visit someone on Sundays' },
  ],

  time: (hour, minute) => {
    if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
    const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
    return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'AM' : 'PM'}`;
  },
  span: ({ count, unit }) => `${count} ${unit}${count === 1 ? '' : 's'}`,

  flyer: ({ circle, kinds, languages, languageKey, from, to, promise, ask, offer }) => ({
    questions: ['Need a hand?', 'Can you lend one?'],
    introduction: [
      kinds ? `${opening(kinds)}: we ask neighbors who offered to help.` : 'Tell us, and a person will read it.',
      `Any phone will do${languages ? `, in ${languages}` : ''}.`,
    ].join(' '),
    invitation: 'Text or call',
    emergency: 'Not for emergencies. In danger, call 911.',
    texting: {
      title: 'Text, in your own words',
      lines: [
        { do: ask, means: 'asks for help' },
        { do: offer, means: 'offers help' },
        { do: 'HUMAN', means: 'asks for a person' },
      ],
    },
    calling: {
      title: 'Or call, and press',
      note: languageKey && `if asked, first ${languageKey} for English`,
      lines: [
        { do: '1', means: 'ask for help' },
        { do: '2', means: 'offer help' },
        { do: '0', means: 'a person' },
      ],
    },
    expect: [
      `Ask at any hour: we answer at once. By day, most people hear more within ${promise}.`,
      `We text and call from ${from} to ${to}, later only if it is urgent.`,
      'Neighbors do not see your number.',
    ],
    consent: `By texting or calling you agree that ${circle} texts and calls you about requests and offers of help. Message frequency varies. Message and data rates may apply. Reply STOP to leave, HELP for help, FORGET ME to erase your data.`,
  }),

  card: ({ languageKey, ask }) => ({
    lead: 'Text what you need or can give, and when:',
    example: ask,
    texting: {
      title: 'Text',
      lines: [
        { do: '?', means: 'how it stands' },
        { do: 'HUMAN', means: 'a person' },
        { do: 'PAUSE', means: 'rest' },
        { do: 'STOP', means: 'leave' },
      ],
    },
    calling: {
      title: 'Call',
      note: languageKey && `(if asked: ${languageKey} English)`,
      lines: [
        { do: '1', means: 'ask for help' },
        { do: '2', means: 'offer help' },
        { do: '3', means: 'what is open' },
        { do: '0', means: 'a person' },
      ],
    },
    emergency: 'Emergency? Call 911, not us.',
  }),
};
