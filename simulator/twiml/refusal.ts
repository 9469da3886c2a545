/** A document that Twilio would refuse, with the code its debugger would show. */
export class TwimlRefusal extends Error {
  override readonly name = 'TwimlRefusal';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** A document that Twilio would play and this simulator cannot yet: never passed over in silence. */
export class NotPlayedYet extends Error {
  override readonly name = 'NotPlayedYet';
}
