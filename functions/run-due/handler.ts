import middy from '@middy/core';
import { runDue } from '../../lib/app/run-due.ts';
import type { VoiceParts } from '../../lib/app/voice-ports.ts';
import { failWithoutDetails } from '../shared/background.ts';

/** Each minute: whatever is due. */
export const createHandler = (parts: VoiceParts) =>
  middy()
    .use(failWithoutDetails(parts.log))
    .handler(async () => runDue(parts));
