import type { NeedLine } from '../../../core/scene/say.ts';
import { opening, type SpokenFormat } from '../spoken-format.ts';
import type { SpokenPrompts } from '../voice-wording.ts';

const DONE = 'Press any key when you are done';
const KEYS = 'Star repeats, 9 goes back, 0 is for a person.';
const match = (name: string | undefined): string => name ?? 'your neighbor';

/** "Is that 9:30 AM or 9:30 PM?", of a clock from 01:00 to 12:59. */
const halves = (clock: string, f: SpokenFormat): string => {
  const hour = Number(clock.slice(0, 2)) % 12;
  const [first, second] = [hour, hour + 12].map((each) => f.time(`${each}${clock.slice(2)}`));
  return `Is that ${first}, or ${second}?`;
};

const hurry = ({ urgency, wanted }: NeedLine): string =>
  urgency === 'high' && !wanted?.date ? ' It cannot wait.' : '';

/** What only a call says, in English. */
export const prompts: SpokenPrompts = {
  // Beginning. The greeting and its choice of languages have thirty words together.
  greeting: ({ circle }) => `${circle}, not 911. In danger, call 911.`,
  somethingOpen: () => 'Something of yours is open.',
  menu: () => 'How can we help?',
  stopped: () => 'You asked us not to call or text you, and we keep to that.',
  withheld: ({ circle }) => `Your number is hidden, so ${circle} cannot tell who is calling.`,
  abroad: ({ circle }) => `${circle} cannot keep a number from abroad, or from an internet phone.`,

  // Asking
  chooseKind: () => 'What do you need?',
  sayOther: () => 'In a few words, what do you need?',
  listenerNow: () => 'Somebody who offered to listen may be free now.',
  chooseWhen: () => 'When do you need it?',
  chooseOfferDay: () => 'When can you do it?',
  typeDate: () => 'Type the month and the day, two digits each: 1 1 2 4 is November 24. Then press pound.',
  notADate: () => 'I could not find that date.',
  datePassed: () => 'That day has passed.',
  chooseHour: () => 'At what time?',
  typeHour: () => 'Type the hour, or hour and minutes: 9, or 9 3 0 for half past nine. Then press pound.',
  notAnHour: () => 'I could not read that as a time.',
  timePassed: () => 'That time has passed. Please choose another.',
  chooseHalf: ({ clock }, f) => halves(clock, f),
  sayNeed: () =>
    `After the tone, say in your own words what you need, and where. Your words are recorded for our coordinator and for the neighbor who helps. ${DONE}, or press pound now to go on without a recording. ${KEYS}`,
  youSaid: () => 'You said:',
  nothingRecorded: () => 'Nothing was recorded.',
  readBack: ({ need, forOther }, f) => `You are asking for ${f.need(need)}${forOther ? ', for somebody else' : ''}.`,
  typeOther: () =>
    'Type their phone number with area code, then press pound. Only our coordinator sees it, and nothing goes to it by itself.',
  checkDigits: ({ digits }, f) => `I have ${f.digits(digits)}. Is that right?`,
  notANumber: () => 'I need a phone number of ten digits.',
  otherKept: () => 'Thank you. Our coordinator will see that number. Nothing goes to it by itself.',
  anythingElse: () => 'Anything else? If not, just hang up.',

  // What is theirs
  askItem: ({ need }, f) => `Can you help? ${opening(f.need(need))}.${hurry(need)}`,
  messageItem: () => 'There is a message for you.',
  theirWords: () => 'In their own words:',
  acceptSure: () => 'One more key, so that nobody accepts by mistake.',
  changedMeanwhile: () => 'That has just changed.',
  weHadCalled: () =>
    'We had called to ask for your help. You need not do anything about it now. Thank you for calling back!',
  takeBackSure: ({ need, comesBack }, f) =>
    `You are taking back your request for ${f.need(need)}${comesBack ? ', and all that come after it' : ''}. Are you sure?`,
  giveBackSure: ({ need }, f) =>
    `You are giving back what you took on: ${f.need(need)}. We will look for someone else. Are you sure?`,
  noMore: () => 'That is all.',
  reachMatch: ({ name }) => `To reach ${match(name)}.`,
  sayRelay: ({ name }) =>
    `After the tone, say your message for ${match(name)}: where to meet, for example. It is recorded, and we call them to play it. ${DONE}. ${KEYS}`,
  relayKept: ({ name, inMorning }) =>
    `Thank you. We will call ${match(name)}${inMorning ? ' in the morning' : ''} and play it.`,

  // Offering
  chooseOffer: ({ has }) => (has ? 'Thank you for what you give.' : 'Thank you for wanting to help.'),
  chooseOfferKind: () => 'What can you give?',
  chooseDays: () => 'On which days?',
  typeDays: () => 'Type a digit for each day: 1 is Monday, 7 is Sunday, 2 4 is Tuesday and Thursday. Then press pound.',
  notDays: () => 'Days are digits from 1 to 7.',
  chooseHours: () => 'At what time of day?',
  sayOffer: () =>
    `After the tone, say what you can give, and when. Your words are recorded for our coordinator. ${DONE}, or press pound now to go on without a recording. ${KEYS}`,
  readOffer: ({ offer }, f) => `You offer ${f.offer(offer)}${offer.standing ? '' : ', once'}.`,
  endOffer: ({ offer }, f) => `You offer ${f.offer(offer)}.`,

  // About the caller
  me: () => 'What would you like to change?',
  typeRest: () => 'How many days would you like to rest? Type a number from 1 to 365, then press pound.',
  notRest: () => 'I need a number of days from 1 to 365.',
  checkRest: ({ days, until }, f) =>
    `${days === 1 ? 'One day' : `${days} days`}: you will not be asked ${f.until(until)}. Is that right?`,
  sayName: () =>
    `After the tone, say your first name. It is recorded for our coordinator. ${DONE}, or press pound now to go on without it. ${KEYS}`,
  nameKept: () => 'Thank you. Your name is kept.',
  typeZip: () => 'So that we find neighbors near you, type the five digits of your ZIP code, then press pound.',
  notAZip: () => 'A ZIP code has five digits.',
  checkZip: ({ digits }, f) => `I have ${f.digits(digits)}. Is that right?`,
  chooseReach: ({ calls }) =>
    calls ? 'As it is now, we call you rather than text you.' : 'As it is now, we text you.',
  reachKept: ({ calls }) => (calls ? 'All right, we will call you.' : 'All right, we will text you.'),
  chooseLeave: () => 'Nothing happens before one more key.',
  stopSure: () => 'You will get no more calls or texts from us. Are you sure?',
  forgetSure: () => 'This erases your name, number, words, requests and offers. Are you sure?',

  // A person
  ringing: ({ coordinator }) => `I am calling ${coordinator}, our coordinator. Please stay on the line.`,
  nobodyThere: ({ coordinator }) => `${coordinator} cannot answer just now.`,
  closedNow: ({ coordinator }) => `${coordinator}, our coordinator, cannot be called at this hour.`,
  lastResort: () => 'Let us do it another way.',
  sayMessage: ({ coordinator }) =>
    `After the tone, leave a message for ${coordinator}, our coordinator. It is recorded. ${DONE}. Star repeats, 9 goes back. In danger, do not wait: hang up and call 911.`,
  messageKept: ({ coordinator }) => `Thank you. Your message is on the list of ${coordinator}, our coordinator.`,
  typeOwn: () => 'Type your phone number with area code, then press pound. Only our coordinator sees it.',

  // A call of ours
  ourAsk: ({ circle, need, again }, f) =>
    `This is ${circle}. Can you help ${again ? `the same neighbor as ${f.day(again)}` : 'a neighbor'}? ${opening(f.need(need))}.${hurry(need)}`,
  ourMessage: ({ circle }) => `This is ${circle}. There is a message for you.`,
  messageOver: () => 'That was all.',
  toMachine: ({ circle }) => `This is ${circle}. Please call us back at this number when you can. Thank you.`,

  // Being put through
  ringingMatch: ({ name }) =>
    `I am calling ${match(name)}. Neither of you sees the other's number. Please stay on the line.`,
  matchNotThere: ({ name }) => `${opening(match(name))} cannot answer just now. Please try again later.`,
  ringingListener: () => 'I am calling somebody who offered to listen. Please stay on the line.',
  listenerNotThere: () => 'I am sorry, nobody could answer just now. In crisis call 988, at any hour.',
  putThroughOver: () => 'That call is over.',
  coordinatorLeg: ({ circle }) => `${circle}: somebody on the hotline would like to speak to a coordinator.`,
  matchLeg: ({ circle }) => `This is ${circle}. Somebody would like to speak with you.`,
  listenerLeg: ({ circle }) => `This is ${circle}. Somebody would like to speak with you, now.`,

  // When nothing useful was heard
  notHeard: ({ time }) => (time === 1 ? 'I did not hear anything.' : 'Take your time. I am here when you are ready.'),
  notAKey: ({ time }) =>
    time === 1 ? 'I am sorry, I did not understand that.' : 'No harm done, let us try once more.',
  cannotNow: () =>
    'At this hour we ring nobody for what can wait. You can leave a message; it is played in the morning.',
  callingBack: () => 'Please hang up: I am calling you now, to play what was recorded.',
  callingInTheMorning: () => 'These are quiet hours, so I will call you in the morning, to play what was recorded.',
  danger: ({ coordinator }) =>
    `In danger, hang up and call 911. In crisis, call 988, at any hour. This line cannot send help. I am telling ${coordinator}, our coordinator, but do not wait.`,
  goodbye: () => 'Thank you for calling. Goodbye, and take care.',
};
