/** A text as the phone company keeps it. Times are ISO 8601. */
export type Message = {
  readonly sid: string;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply';
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly media: readonly string[];
  readonly segments: number;
  readonly status: 'received' | 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'canceled';
  readonly errorCode?: number | undefined;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly sentAt?: string | undefined;
  readonly statusCallback?: string | undefined;
  /** Whether the hotline has answered this text's webhook. Absent: not yet, so a search for lost texts may find it. */
  readonly answered?: boolean | undefined;
  /** Erased at the company by request; the handset keeps what it got. */
  readonly erased?: boolean | undefined;
};

export type PhoneKind = 'mobile' | 'landline' | 'off';

/** How the carrier treats a number, and how people at the page call the phone that has it. */
export type Phone = {
  readonly number: string;
  readonly kind: PhoneKind;
  readonly blocked: boolean;
  /** Given at the page; the hotline knows nothing of it. */
  readonly name?: string | undefined;
  /** Not shown at the page until it rings or is fetched back. */
  readonly away?: boolean | undefined;
};

export type CallStatus = 'ringing' | 'in-progress' | 'completed' | 'busy' | 'no-answer' | 'failed';

/** A call as it stands. `said` is what was spoken since the last action, newest last; `transcript` all of it. */
export type Call = {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly direction: 'inbound' | 'outbound';
  readonly status: CallStatus;
  readonly said: readonly string[];
  readonly transcript: readonly string[];
  /** The language of each line of `transcript`, such as `es-US`; nothing for a sound. */
  readonly languages: readonly (string | null)[];
  /** How many keys make an answer, where that is known: after so many the hotline hears no more. */
  readonly keysWanted: number | null;
  readonly waitingFor: 'digits' | 'speech' | 'digits or speech' | 'recording' | 'answer' | null;
  readonly connectedTo: string | null;
  readonly startedAt: string;
  readonly answeredAt?: string | undefined;
  readonly endedAt?: string | undefined;
  /** What Twilio's machine detection made of who answered, where it was asked. */
  readonly answeredBy?: string | undefined;
  /** The call whose <Dial> rang this one. */
  readonly parentSid?: string | undefined;
  /** It was taken back while it rang. Shown as not answered; Twilio has a word of its own for it. */
  readonly canceled?: boolean | undefined;
};

/** What somebody said into the recorder. `words` are empty when nobody spoke, and once it is deleted. */
export type Recording = {
  readonly sid: string;
  readonly callSid: string;
  readonly words: string;
  readonly seconds: number;
  readonly status: 'completed' | 'absent';
  readonly at: string;
  readonly erased?: boolean | undefined;
};

/** What the phone shows of a text. */
export type HandsetMessage = {
  readonly at: string;
  readonly direction: 'sent' | 'received';
  readonly body: string;
  readonly sid: string;
  readonly segments: number;
};

/** A line of Twilio's debugger: what it would complain about. Never who or what was said. */
export type Alert = {
  readonly at: string;
  readonly code: number | null;
  readonly message: string;
  readonly sid?: string;
};
