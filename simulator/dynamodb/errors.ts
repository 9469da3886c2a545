/** An answer that is an error, in DynamoDB's form. `body` holds `__type` and `message`. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(String(body['message'] ?? body['__type']));
    this.status = status;
    this.body = body;
  }
}

export const apiError = (name: string, message: string, more: Readonly<Record<string, unknown>> = {}): ApiError =>
  new ApiError(400, { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message, ...more });

export const validationError = (message: string): ApiError =>
  new ApiError(400, { __type: 'com.amazon.coral.validate#ValidationException', message });

/** Dynalite throws errors that carry `statusCode` and `body`; anything else is a fault of ours and passes on. */
export const fromDynalite = (error: unknown): unknown => {
  const { statusCode, body } = error as { statusCode?: number; body?: Record<string, unknown> };
  return statusCode === undefined || body === undefined ? error : new ApiError(statusCode, body);
};
