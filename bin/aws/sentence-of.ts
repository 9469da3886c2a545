const SENTENCES: Readonly<Record<string, string>> = {
  CredentialsProviderError: 'There are no AWS credentials here: sign in to AWS first, or set AWS_PROFILE.',
  ExpiredTokenException: 'The AWS credentials have expired: sign in again.',
  UnrecognizedClientException: 'AWS does not know these credentials: sign in again, or set AWS_PROFILE.',
  AccessDeniedException: 'These AWS credentials may not read and write the parameters of this installation.',
  ParameterAlreadyExists: 'A parameter of this name was made by somebody else just now: run this again.',
};

const NO_REGION = 'It is not said which AWS region this is about: set "region" in installation.json, or AWS_REGION.';

/** What went wrong between us and AWS, for the person at the keyboard. */
export function sentenceOf(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (/region is missing/iu.test(message)) return NO_REGION;
  const known =
    SENTENCES[name] ?? (/credential|token/iu.test(name) ? SENTENCES['CredentialsProviderError'] : undefined);
  return known ?? `AWS could not be asked (${name}).`;
}
