import { apiError } from './errors.ts';

/** DynamoDB knows a repeat for ten minutes after the request was done. */
const KNOWN_MS = 10 * 60 * 1000;

export type Tokens = {
  /** Whether this very request was applied a short while ago. Throws when the token stood for another request. */
  readonly seen: (token: unknown, request: string) => boolean;
  readonly remember: (token: unknown, request: string) => void;
};

export const createTokens = (now: () => Date): Tokens => {
  const known = new Map<string, { readonly request: string; readonly until: number }>();

  const forgetOld = (): void => {
    for (const [token, { until }] of known) if (until <= now().getTime()) known.delete(token);
  };

  return {
    seen: (token, request) => {
      forgetOld();
      const earlier = typeof token === 'string' ? known.get(token) : undefined;
      if (earlier !== undefined && earlier.request !== request)
        throw apiError('IdempotentParameterMismatchException', 'The token was used for another request');
      return earlier !== undefined;
    },
    remember: (token, request) => {
      if (typeof token === 'string') known.set(token, { request, until: now().getTime() + KNOWN_MS });
    },
  };
};
