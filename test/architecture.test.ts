import { describe, expect, test } from 'vitest';
import { strayPackages } from './support/architecture/homes.ts';
import { impurities } from './support/architecture/purity.ts';
import { wrongArrows } from './support/architecture/rooms.ts';
import { skippedTests } from './support/architecture/skipped.ts';
import { readSources } from './support/architecture/source.ts';

const sources = readSources(['bin', 'circles', 'functions', 'lib', 'simulator', 'bench', 'test']);

describe('a reader who knows DESIGN.md 3 finds nothing that surprises them', () => {
  test('there are rooms to look at', () => {
    const rooms = ['lib/core/', 'lib/app/', 'lib/store/', 'lib/twilio/', 'lib/stack/', 'functions/', 'test/'];
    for (const room of rooms)
      expect(
        sources.some(({ path }) => path.startsWith(room)),
        room,
      ).toBe(true);
  });
  test('every import follows an arrow', () => expect(sources.flatMap(wrongArrows)).toEqual([]));
  test('every outside package is used only at its home', () => expect(sources.flatMap(strayPackages)).toEqual([]));
  test('the core decides and does nothing else', () => expect(sources.flatMap(impurities)).toEqual([]));
  test('no test is skipped', () => expect(skippedTests(sources)).toEqual([]));
});

describe('somebody who breaks a rule is told the file and the rule', () => {
  test.each([
    [
      'lib/core/care/check-in.ts',
      "import { load } from '../../store/load.ts';",
      'lib/core/care/check-in.ts imports lib/store/load.ts, but lib/core/ may import only from itself',
    ],
    [
      'lib/app/handle-text.ts',
      "import { createStore } from '../store/store.ts';",
      'lib/app/handle-text.ts imports lib/store/store.ts',
    ],
    [
      'lib/wording/en.ts',
      "export { x } from '../app/handle-text.ts';",
      'lib/wording/en.ts imports lib/app/handle-text.ts',
    ],
    [
      'lib/store/load.ts',
      "const { twiml } = await import('../twilio/twiml.ts');",
      'lib/store/load.ts imports lib/twilio/twiml.ts',
    ],
    [
      'lib/stack/a.ts',
      "import { readEnvironment } from '../../functions/shared/environment.ts';",
      'only types of functions/shared/environment.ts',
    ],
    [
      'lib/twilio/a.ts',
      "import {\n  a,\n  b,\n} from '../store/load.ts';",
      'lib/twilio/a.ts imports lib/store/load.ts',
    ],
    [
      'simulator/cloud.ts',
      "import '../functions/receive-text/index.ts';",
      'simulator/cloud.ts imports functions/receive-text/index.ts',
    ],
    ['helpers/a.ts', '', 'helpers/a.ts is in no room'],
  ])('%s that takes a short cut', (path, text, says) => {
    expect(wrongArrows({ path, text }).join()).toContain(says);
  });

  test.each([
    ['lib/app/a.ts', "import type { Item } from '../core/model/item.ts';"],
    ['lib/store/a.ts', "import type { Store } from '../app/ports.ts';"],
    ['lib/stack/a.ts', "import type { Environment } from '../../functions/shared/environment.ts';"],
    ['lib/core/a.ts', "// import { a } from '../store/load.ts';\n/* import '../app/a.ts'; */"],
    ['simulator/a.ts', "import { createHandler } from '../functions/receive-text/handler.ts';"],
  ])('%s that follows the arrows hears nothing', (path, text) => {
    expect(wrongArrows({ path, text })).toEqual([]);
  });

  test.each([
    ['lib/app/a.ts', "import twilio from 'twilio';", 'lib/app/a.ts imports twilio, whose home is lib/twilio/'],
    ['lib/core/a.ts', "import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';", 'imports twilio'],
    ['functions/run-due/index.ts', "import { QueryCommand } from '@aws-sdk/lib-dynamodb';", 'whose home is lib/store/'],
    ['lib/core/a.ts', "import * as z from 'zod';", 'lib/core/a.ts imports zod'],
    ['lib/app/a.ts', "import _ from 'lodash';", 'lodash, which has no home'],
  ])('%s that fetches a package itself', (path, text, says) => {
    expect(strayPackages({ path, text }).join()).toContain(says);
  });

  test.each([
    ['const at = Date.now();', 'Date.now'],
    ['const at = new Date();', 'new Date without an argument'],
    ['const at = new Date;', 'new Date without an argument'],
    ['export async function decide() {}', 'async or await'],
    ['const pick = Math.random();', 'Math.random'],
    ['const zone = process.env.TZ;', 'process'],
    ['const at = DateTime.now();', 'luxon'],
    ["import { createHmac } from 'node:crypto';", 'imports node:crypto'],
  ])('a core that says %s', (text, says) => {
    expect(impurities({ path: 'lib/core/a.ts', text }).join()).toContain(says);
  });

  test('a core that only talks of such things hears nothing', () => {
    const text = "// never Date.now() here\nconst at = new Date(now);\nconst says = 'please await an answer';";
    expect(impurities({ path: 'lib/core/a.ts', text })).toEqual([]);
    expect(impurities({ path: 'lib/store/a.ts', text: 'const at = Date.now();' })).toEqual([]);
  });

  test.each([
    ['test/a.test.ts', "test.skip('x', () => {});", 'is skipped'],
    ['test/a.test.ts', "describe.only('x', () => {});", 'is skipped'],
    ['test/a.test.ts', "test.runIf(there)('x', () => {});", 'is skipped'],
    ['test/a.test.ts', "test.concurrent.todo('x');", 'is skipped'],
    ['test/a.spec.ts', "import { expect, test } from 'vitest';", 'does not end in .test.ts'],
  ])('%s that would not run', (path, text, says) => {
    expect(skippedTests([{ path, text }]).join()).toContain(says);
  });
});
