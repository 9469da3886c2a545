import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDynamoStore } from '../../lib/store/dynamo-store.ts';
import { key, put, T0, todo } from '../contract/items.ts';
import { clientFor } from '../contract/stores.ts';

describe('a store that has gone silent', () => {
  let server: Server;
  beforeEach(async () => {
    server = createServer(() => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => server.closeAllConnections());

  const silentStore = () => {
    const client = clientFor(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return createDynamoStore({ client, table: 'porchlight', now: () => new Date(T0) });
  };

  it('is given up on well before the phone company gives up on us', async () => {
    const began = performance.now();
    const lasted = async (work: Promise<unknown>): Promise<number> => {
      await expect(work).rejects.toThrow();
      return performance.now() - began;
    };
    const load = lasted(silentStore().load([key('a')]));
    const commit = lasted(silentStore().commit([put(todo(key('a')))]));
    expect(await load).toBeLessThan(2_500);
    expect(await commit).toBeLessThan(8_000);
  });
});
