import { makeDoor } from '../shared/door.ts';
import { onAws, unavailable } from '../shared/on-aws.ts';
import { createHandler } from './handler.ts';

export const handler = await onAws({
  create: (installed) => createHandler(makeDoor(installed)),
  withoutSecrets: unavailable,
  withIdKey: false,
});
