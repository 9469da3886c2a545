/** An answer of the company's API. */
export type RestAnswer = {
  readonly status: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
};

/** What happens to a request: an answer, now or after silence, or a broken connection. */
export type RestFate =
  | RestAnswer
  | { readonly reset: true }
  | { readonly silence: number; readonly afterwards: RestAnswer };

export const json = (status: number, body: unknown): RestAnswer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

/** An error in the one form that Twilio's errors have. */
export const restError = (status: number, code: number, message: string): RestAnswer =>
  json(status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });

/** A request that gets an error of Twilio's. */
export class RestRefusal extends Error {
  override readonly name = 'RestRefusal';
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
