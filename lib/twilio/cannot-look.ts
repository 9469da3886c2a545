/** A look at Twilio failed. Only numbers are told: the SDK's own error carries the password, phone numbers and words. */
export class CannotLook extends Error {
  override readonly name = 'CannotLook';
}
