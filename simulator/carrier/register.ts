import type { Entry, Journal } from './journal.ts';
import type { Call, HandsetMessage, Message, Phone, Recording } from './records.ts';

/** What the phone company knows: texts, phones, calls, and who opted out of which number. */
export type Register = {
  readonly message: (sid: string) => Message | undefined;
  /** Oldest first; what was erased is not among them. */
  readonly messages: () => readonly Message[];
  /** Texts that came in and whose webhook the hotline has not answered. */
  readonly unanswered: () => readonly Message[];
  readonly keep: (message: Message) => void;
  readonly shown: (number: string) => readonly HandsetMessage[];
  readonly show: (number: string, message: HandsetMessage) => void;
  readonly phone: (number: string) => Phone;
  readonly keepPhone: (phone: Phone) => void;
  /** Phones that somebody set, in the order in which they were set first. */
  readonly phones: () => readonly Phone[];
  readonly numbers: () => readonly string[];
  readonly call: (sid: string) => Call | undefined;
  /** Oldest first. */
  readonly calls: () => readonly Call[];
  readonly ongoing: () => readonly Call[];
  readonly keepCall: (call: Call) => void;
  readonly ongoingCall: (number: string) => Call | undefined;
  readonly lastCall: (number: string) => Call | undefined;
  readonly recording: (sid: string) => Recording | undefined;
  readonly keepRecording: (recording: Recording) => void;
  readonly optedOut: (hotline: string, number: string) => boolean;
  readonly setOptedOut: (hotline: string, number: string, out: boolean) => void;
  /** The time of the last thing that happened, if any. */
  readonly latest: () => Date | undefined;
};

export type RegisterOptions = {
  readonly journal: Journal;
  /** Told after each change, with the handset it concerns. */
  readonly onChange: (number: string) => void;
};

/** Who of a text's two sides has a handset. */
const handsetOf = ({ direction, from, to }: Pick<Message, 'direction' | 'from' | 'to'>): string =>
  direction === 'inbound' ? from : to;

export function createRegister({ journal, onChange }: RegisterOptions): Register {
  const state = emptyState();
  for (const entry of journal.past) apply(state, entry);
  const record = (entry: Entry, number: string): void => {
    apply(state, entry);
    journal.write(entry);
    onChange(number);
  };

  return {
    message: (sid) => state.messages.get(sid),
    messages: () => [...state.messages.values()].filter(({ erased }) => !erased),
    unanswered: () => [...state.unanswered.values()],
    keep: (message) => record({ message }, handsetOf(message)),
    shown: (number) => [...(state.shown.get(number)?.values() ?? [])],
    show: (number, message) => record({ shown: { number, message } }, number),
    phone: (number) => state.phones.get(number) ?? { number, kind: 'mobile', blocked: false },
    keepPhone: (phone) => record({ phone }, phone.number),
    phones: () => [...state.phones.values()],
    numbers: () => [...new Set([...state.phones.keys(), ...state.shown.keys(), ...state.callers])].sort(),
    call: (sid) => state.calls.get(sid),
    calls: () => [...state.calls.values()],
    ongoing: () => [...state.ongoing.values()],
    keepCall: (call) => record({ call }, handsetOfCall(call)),
    ongoingCall: (number) => [...state.ongoing.values()].find((call) => handsetOfCall(call) === number),
    lastCall: (number) => state.calls.get(state.lastCalls.get(number) ?? ''),
    recording: (sid) => state.recordings.get(sid),
    keepRecording: (recording) => record({ recording }, handsetOfRecording(state.calls.get(recording.callSid))),
    optedOut: (hotline, number) => state.optOuts.has(`${hotline} ${number}`),
    setOptedOut: (hotline, number, out) => record({ optOut: { hotline, number, out } }, number),
    latest: () => (state.latest === '' ? undefined : new Date(state.latest)),
  };
}

export const isOngoing = ({ status }: Call): boolean => status === 'ringing' || status === 'in-progress';
/** Whose handset a call is on. */
export const handsetOfCall = ({ direction, from, to }: Call): string => (direction === 'inbound' ? from : to);
const handsetOfRecording = (call: Call | undefined): string => (call === undefined ? '' : handsetOfCall(call));

/** A handset that has a number of its own. What withheld callers have instead belongs to nobody. */
const NUMBER = /^\+1\d{10}$/u;

const emptyState = () => ({
  messages: new Map<string, Message>(),
  unanswered: new Map<string, Message>(),
  shown: new Map<string, Map<string, HandsetMessage>>(),
  phones: new Map<string, Phone>(),
  calls: new Map<string, Call>(),
  ongoing: new Map<string, Call>(),
  /** Handsets that were in a call. */
  callers: new Set<string>(),
  /** The sid of each handset's newest call. */
  lastCalls: new Map<string, string>(),
  recordings: new Map<string, Recording>(),
  optOuts: new Set<string>(),
  latest: '',
});

function apply(state: ReturnType<typeof emptyState>, entry: Entry): void {
  const note = (time: string): void => {
    if (time > state.latest) state.latest = time;
  };
  if ('message' in entry) {
    state.messages.set(entry.message.sid, entry.message);
    if (entry.message.answered === false) state.unanswered.set(entry.message.sid, entry.message);
    else state.unanswered.delete(entry.message.sid);
    note(entry.message.updatedAt);
  } else if ('shown' in entry) {
    const { number, message } = entry.shown;
    const handset = state.shown.get(number) ?? new Map<string, HandsetMessage>();
    state.shown.set(number, handset.set(message.sid, message));
    note(message.at);
  } else if ('phone' in entry) state.phones.set(entry.phone.number, entry.phone);
  else if ('call' in entry) {
    if (!state.calls.has(entry.call.sid)) state.lastCalls.set(handsetOfCall(entry.call), entry.call.sid);
    state.calls.set(entry.call.sid, entry.call);
    if (isOngoing(entry.call)) state.ongoing.set(entry.call.sid, entry.call);
    else state.ongoing.delete(entry.call.sid);
    if (NUMBER.test(handsetOfCall(entry.call))) state.callers.add(handsetOfCall(entry.call));
    note(entry.call.endedAt ?? entry.call.startedAt);
  } else if ('recording' in entry) {
    state.recordings.set(entry.recording.sid, entry.recording);
    note(entry.recording.at);
  } else {
    const pair = `${entry.optOut.hotline} ${entry.optOut.number}`;
    if (entry.optOut.out) state.optOuts.add(pair);
    else state.optOuts.delete(pair);
  }
}
