import type { Sentences } from '../../../core/scene/say.ts';
import { opening, type SpokenFormat } from '../spoken-format.ts';
import type { SpokenSentences } from '../voice-wording.ts';
import { coordinatorSentences } from './for-coordinators.ts';

const someone = (name: string | undefined): string => name ?? 'A neighbor';
const them = (name: string | undefined): string => name ?? 'your neighbor';
const times = (cap: number): string => (cap === 1 ? 'once a week' : `${cap} times a week`);

/** Where something stands. Never more than is true: "is coming" only after somebody's yes. */
function stand({ status, helper, by, from }: Sentences['statusNeed'], f: SpokenFormat): string {
  switch (status) {
    case 'covered':
      return `${someone(helper)} is coming.`;
    case 'open':
      if (from && by) return `We start asking ${f.when({ phrase: '', ...from })}. You will hear from us ${f.by(by)}.`;
      return by ? `We are still looking. You will hear from us ${f.by(by)}.` : 'We are still looking.';
    case 'handed-over':
      return 'Our coordinator has it now.';
    case 'done':
      return 'It is done.';
    case 'withdrawn':
      return 'It was taken back.';
    default:
      return status satisfies never;
  }
}

const WHICH = {
  accept: 'Thank you! There are several.',
  decline: 'There are several.',
  'give-up': 'There are several.',
  done: 'There are several.',
  tell: 'There are several people it could be for.',
} as const;

/** What a text says, for the ear: nothing to reply, no words in capitals, no numbers that the ear cannot use. */
export const sentences: SpokenSentences = {
  // To somebody who asks for help
  needRecorded: ({ need, by }, f) => `Got it: ${f.need(need)}. You will hear from us ${f.by(by)}.`,
  needForPerson: ({ need, coordinator }, f) =>
    `Got it: ${f.need(need)}. I have passed it to ${coordinator}, our coordinator.`,
  needKnown: (values, f) => `We have that one: ${f.need(values.need)}. ${stand(values, f)}`,
  tooManyNeeds: ({ coordinator }) =>
    `You have several requests open, so I passed this one to ${coordinator}, our coordinator.`,
  needChanged: ({ need, by }, f) => `It is changed: ${f.need(need)}. You will hear from us ${f.by(by)}.`,
  askWhen: () => 'When do you need it?',
  aboutUs: ({ circle }) => `This is ${circle}, not an emergency line. In danger, call 911.`,
  askName: () => 'What is your first name?',
  askArea: () => 'What is your ZIP code?',
  askNeed: () => 'We are here. What do you need, and when?',
  helloName: ({ name }) => `Thank you, ${name}.`,
  areaKept: ({ area }, f) => `Thank you, ${f.area(area)} it is.`,
  areaOutside: ({ area }, f) => `Thank you. ${opening(f.area(area))} is outside our area, but we will ask around.`,
  covered: ({ need, helper, askWhere }, f) =>
    `Good news: ${someone(helper)} is coming. ${opening(f.need(need))}. ${
      askWhere ? 'To say where to meet, you can be' : 'You can be'
    } put through to ${them(helper)}: press 5, now or whenever you call.`,
  whereKept: ({ helper }) => `Thank you. I have told ${them(helper)}, nobody else.`,
  lookingAgain: ({ need, helper, by }, f) =>
    `I am sorry: ${someone(helper)} cannot make it after all. ${opening(f.need(need))}. We are looking for someone else. You will hear from us ${f.by(by)}.`,
  nobodyYet: ({ need, coordinator }, f) =>
    `I am sorry: nobody has said yes yet. ${opening(f.need(need))}. ${coordinator}, our coordinator, has it now. If it cannot wait, call 211, which knows other help.`,
  searchingAgain: ({ need, by }, f) => `We are searching again: ${f.need(need)}. You will hear from us ${f.by(by)}.`,
  withdrawn: ({ need, weekdays }, f) =>
    `Your request is taken back: ${f.kind(need.categories)}.${weekdays ? ' It does not come back any more.' : ''} Call us any time you need something.`,
  comesBack: ({ weekdays }, f) => `It repeats: ${f.weekdays(weekdays)}, until you take it back.`,
  leftOut: ({ need, next }, f) => `${opening(f.need(need))} is left out. The next one is ${f.when(next)}.`,
  didItHappen: ({ need, helper }, f) => `Did it work out${helper ? ` with ${helper}` : ''}? ${opening(f.need(need))}.`,
  helperSaysDone: ({ need, helper }, f) =>
    `${someone(helper)} says it is done: ${f.kind(need.categories)}. If it did not happen, please call us and press 0.`,
  closed: () => 'Good to hear. It is closed.',
  closedByCoordinator: ({ need, coordinator }, f) =>
    `${coordinator}, our coordinator, has closed your request: ${f.kind(need.categories)}. If you still need it, just call us.`,
  notHappenedTooLate: ({ coordinator }) =>
    `I am sorry. ${coordinator}, our coordinator, knows and has it now. If you still need it, please ask again.`,
  notHappened: ({ need, by, coordinator }, f) =>
    `I am sorry. It is open again: ${f.need(need)}. We are looking, and ${coordinator}, our coordinator, knows. You will hear from us ${f.by(by)}.`,

  // To a helper
  offersKept: ({ offers, weeklyCap }, f) =>
    `Thank you! You offer ${f.offers(offers)}. We ask you ${times(weeklyCap)} at most.`,
  offers: ({ offers, weeklyCap }, f) => `You offer ${f.offers(offers)}. We ask you ${times(weeklyCap)} at most.`,
  noOffers: () => 'You have no offers with us.',
  offerEnded: ({ left }, f) =>
    left.length === 0
      ? 'Thank you for all you gave. You will not be asked any more. To help again, just tell us.'
      : `All right, that one has ended. You still offer ${f.offers(left)}.`,
  askOffer: () => 'Thank you! What can you do, and when?',
  askHelper: ({ circle, need, again }, f) =>
    `${circle}: ${again ? `you helped ${again.asker ?? 'with this'} ${f.day(again.on)}. Can you again?` : 'can you help?'} ${opening(f.need(need))}.`,
  youHaveIt: ({ need, asker, words, where, whereAsked, helper }, f) =>
    [
      `Thank you${helper ? `, ${helper}` : ''}! You have ${f.need(need)}${asker ? `, for ${asker}` : ''}.`,
      words && `Their words: ${f.quote(words, 80)}`,
      where ? `Where to meet: ${f.quote(where, 80)}` : whereAsked && 'We are asking where to meet.',
      'If you cannot make it, call us.',
    ]
      .filter(Boolean)
      .join(' '),
  youAlreadyHaveIt: () => 'It is yours already, thank you!',
  alreadyCovered: () => 'Someone just took it, thank you. You are free.',
  nowCovered: () => 'Someone just took it, thank you for being there. You are free.',
  ranOutButOpen: ({ need }, f) => `Thank you! It is still open, so we ask once more: ${f.need(need)}.`,
  noLongerNeeded: () => 'It is no longer needed. Thank you for being there!',
  askChanged: () => 'The time of it has changed, so please forget that question. Thank you!',
  declined: () => 'No problem, we will ask someone else. Thank you for saying so.',
  conditionPassedOn: ({ coordinator }) =>
    `Thank you. I passed your words to ${coordinator}, our coordinator, who will see if that works.`,
  handedBack: ({ asker }) =>
    `All right, it is open again, and ${asker ?? 'the person'} will hear it from us. Thank you for saying so.`,
  whereIs: ({ where }, f) => `Where to meet: ${f.quote(where)}`,
  jobWithdrawn: ({ need }, f) => `It is no longer needed: ${f.need(need)}. You are free. Thank you!`,
  jobOnHold: ({ coordinator }) =>
    `Please hold what you have taken on for now: we cannot reach the person. ${coordinator}, our coordinator, is looking into it.`,
  thankHelper: () => 'Thank you for helping! It is closed. Take a rest.',
  askerSaysDone: () => 'It is done and closed. Thank you for helping! Take a rest.',
  askerSaysNotDone: ({ coordinator }) =>
    `We hear that it did not happen. If that is wrong, call us and press 0 to reach ${coordinator}.`,
  paused: ({ until }, f) => `Rest well. You will not be asked ${f.until(until)}.`,
  restLonger: ({ until }, f) => `Thank you for carrying that. Rest well. You will not be asked ${f.until(until)}.`,
  resumed: () => 'Welcome back! You may be asked again.',
  nothingToPause: () => 'You have no offers with us, so nobody will ask you for anything.',
  capSet: ({ weeklyCap }) => `All right: ${times(weeklyCap)} at most.`,

  // Another time
  timeProposed: ({ need, helper, wanted, old, inMorning }, f) =>
    `${inMorning ? `In the morning I will ask ${them(helper)}` : `I am asking ${them(helper)}`} for another time, ${f.when(wanted)}. ${
      old ? `Until you hear a yes, it stays ${f.need(need)}.` : 'Nothing is agreed until you hear a yes.'
    }`,
  timeAgreed: ({ need, helper }, f) => `Good news: ${them(helper)} can do the new time. ${opening(f.need(need))}.`,
  timeRefused: ({ need, helper, by }, f) =>
    `I am sorry: ${them(helper)} cannot do the new time. ${opening(f.need(need))}. We are looking for someone else. You will hear from us ${f.by(by)}.`,
  timeUnanswered: ({ need, helper, wanted, old, coordinator }, f) =>
    `${someone(helper)} has not answered yet about the other time, ${f.when(wanted)}. ${
      old ? `Until there is a yes, it stays ${f.need(need)}.` : 'Nothing is agreed yet.'
    } ${coordinator}, our coordinator, knows.`,
  timeAsked: ({ need, asker, wanted }, f) =>
    `${asker ?? 'The person'} asks for another time, ${f.when(wanted)}, instead of ${f.need(need)}. Can you do that? If not, we ask someone else.`,
  timeTaken: ({ need, asker }, f) => `Thank you! It is now ${f.need(need)}. We are telling ${asker ?? 'the person'}.`,
  timeStays: ({ need }, f) => `The time stays as it was: ${f.need(need)}.`,

  // To anybody
  nothingWaiting: () => 'Thank you! Nothing is waiting for your answer right now.',
  nothingOpen: () => 'You have nothing open with us right now.',
  whichNumber: ({ to, lines }, f) =>
    `${WHICH[to]} ${lines
      .slice(0, 2)
      .map((line) => `${opening(f.need(line))}.`)
      .join(' ')}`,
  statusNeed: (values, f) => `You asked for ${f.need({ ...values.need, area: undefined })}. ${stand(values, f)}`,
  statusJob: ({ need, asker }, f) => `You are helping${asker ? ` ${asker}` : ''} with ${f.need(need)}.`,
  statusAsk: ({ need }, f) => `We asked you about ${f.need(need)}.`,
  relayedInMorning: ({ to }) => `Kept for ${them(to)}, who gets it in the morning. In danger, call 911.`,
  relayed: ({ to }) => `Passed on to ${them(to)}.`,
  spokenRelay: ({ from, need }, f) => `${someone(from)} left you word about ${f.need(need)}.`,
  relay: ({ from, words }, f) =>
    `${someone(from)} sent you word: ${f.quote(words)} To be put through, press 5, now or whenever you call.`,
  relayFromCoordinator: ({ from, words }, f) =>
    `${from}, our coordinator, sent you word: ${f.quote(words)} To answer, call this number and press 0.`,
  nobodyToTell: () => 'There is nobody to pass words to right now: that works once a neighbor has said yes.',
  askTellWords: () => 'What should I pass on?',
  menu: ({ circle }) => `This is ${circle}. You can ask for help or offer it here. In danger, call 911.`,
  human: ({ coordinator }) => `I have told ${coordinator}, our coordinator. In danger, call 911.`,
  unclear: () => 'I am sorry, I did not understand. Your words are kept, and a person will read them.',
  unclearAgain: ({ coordinator }) => `I have passed your words to ${coordinator}, our coordinator, who will read them.`,
  keptForPerson: ({ coordinator }) =>
    `I am sorry, something went wrong here. It is safe: ${coordinator}, our coordinator, will look. In danger, call 911.`,
  stopped: () => 'You will get no more calls or texts from us. You can always call this number.',
  welcomeBack: ({ circle }) => `Welcome back to ${circle}.`,
  welcome: () => 'Welcome.',
  youAreWelcome: () => 'You are welcome!',
  okay: () => 'All right.',
  languageSet: () => 'All right, English it is.',
  forgetAsk: () => 'This erases your name, number, words, requests and offers.',
  forgetDone: () => 'Your name, number and words are being erased and will be gone within minutes. Take care.',
  forgetKept: () => 'All right, nothing was erased.',
  danger: ({ coordinator }) =>
    `In danger, hang up and call 911. In crisis, call 988, at any hour. This line cannot send help. I am telling ${coordinator}, our coordinator, but do not wait.`,
  picturesNotRead: () => 'Pictures are not read here; please use words.',
  groupText: () => 'That went to a group. To answer me, please use this number alone.',

  ...coordinatorSentences,
};
