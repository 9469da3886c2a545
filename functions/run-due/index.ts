import { NO_CARRIER } from '../shared/no-carrier.ts';
import { fail, onAws } from '../shared/on-aws.ts';
import { makeParts } from '../shared/parts.ts';
import { createHandler } from './handler.ts';

export const handler = await onAws({
  create: (installed) => createHandler(makeParts(installed, NO_CARRIER)),
  withoutSecrets: fail,
  withIdKey: true,
});
