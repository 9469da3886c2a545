import { NO_CARRIER } from '../shared/no-carrier.ts';
import { onAws, unavailable } from '../shared/on-aws.ts';
import { makeParts } from '../shared/parts.ts';
import { createHandler } from './handler.ts';

export const handler = await onAws({
  create: (installed) => createHandler(makeParts(installed, NO_CARRIER)),
  withoutSecrets: unavailable,
  withIdKey: true,
});
