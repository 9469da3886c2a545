import type { Carrier, Parts } from '../../lib/app/ports.ts';
import { createClient } from '../../lib/store/client.ts';
import { createDynamoStore } from '../../lib/store/dynamo-store.ts';
import { makeDoor } from './door.ts';
import type { Installed } from './on-aws.ts';

/** The parts of a function that reads and commits. The carrier is chosen by each, for it is most of a bundle. */
export function makeParts(installed: Installed, carrier: Carrier): Parts {
  const { config, log } = makeDoor(installed);
  const { idKey } = installed.secrets;
  if (idKey === undefined) throw new Error('The key of member ids was not read.');
  const now = () => new Date();
  const random = Math.random;
  const store = createDynamoStore({ client: createClient({}), table: installed.environment.TABLE_NAME, now, random });
  return { config: { ...config, idKey }, store, carrier, now, log, random };
}
