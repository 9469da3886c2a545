import type { CallScene } from '../core/calls/call-turn.ts';
import type { CallDecision } from '../core/calls/close-step.ts';
import { hearCall, type OnThePhone, stumble } from '../core/calls/hear-call.ts';
import type { CallInput } from '../core/calls/input.ts';
import type { Script } from '../core/calls/script.ts';
import { callStepKey } from '../core/model/keys.ts';
import { hoursLater, iso } from '../core/scene/times.ts';
import { commitDecision } from './commit-decision.ts';
import { decideWithNumbers } from './free-numbers.ts';
import { type LoadedCall, loadCall } from './load-call.ts';
import { speak } from './speak.ts';
import type { CallAnswer, InboundCall, VoiceParts } from './voice-ports.ts';

/** So often a step is decided anew when something moved under it. */
const TRIES = 6;
/** A step's answer is known for a day, as a text's is. */
const ANSWER_HOURS = 24;

const CUT: CallAnswer = { language: 'en', lines: [], next: { does: 'hang-up' } };

/**
 * Takes one step of a call: load, decide, commit, answer. The same step again hears the same and changes nothing. Throws
 * when the store cannot be reached or keeps moving; then nothing was done, and the fallback speaks.
 */
export async function handleCall(parts: VoiceParts, inbound: InboundCall): Promise<CallAnswer> {
  // A forwarded phone has brought our own call back to us (faults J15).
  if (inbound.with.kind === 'ourselves') return CUT;
  const script = await nextScript(parts, inbound);
  const answer = await speak(parts, inbound.circle, script);
  if (answer.next.does !== 'dial' || answer.next.number !== '') return answer;
  // Nobody can be rung there: as if nobody had answered.
  const input = { input: 'dialled', result: 'failed' } as const;
  const further = await handleCall(parts, { ...inbound, step: answer.next.step, input });
  return { ...further, lines: [...answer.lines, ...further.lines] };
}

async function nextScript(parts: VoiceParts, inbound: InboundCall): Promise<Script> {
  const { circle } = inbound;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const loaded = await loadCall(parts, inbound);
    if (loaded.answered) {
      parts.log({ code: 'call-step-repeated', circle: circle.id });
      return JSON.parse(loaded.answered.script) as Script;
    }
    const again = saidAgain(inbound, loaded);
    if (again) {
      parts.log({ code: 'call-step-repeated', circle: circle.id });
      return again;
    }
    const decision = await decideWithNumbers(parts, loaded.scene, (scene) => decide(parts, scene, { inbound, loaded }));
    const done = await commit(parts, inbound, { loaded, decision });
    if (done === 'committed') {
      parts.log({ code: 'call-answered', circle: circle.id });
      return decision.script;
    }
  }
  throw new Error('a step of a call could not be taken on');
}

/**
 * A step that is not the one waited for, and was never answered, is neither answered nor counted: where the caller is, is
 * said again, and the same input as before is waited for.
 */
function saidAgain({ sid, way, step }: InboundCall, { scene, call }: LoadedCall): Script | undefined {
  if (!call || call.step === step) return undefined;
  const phone: OnThePhone = { sid, way, withheld: call.withheld, call: { ...call, step: call.step - 1 } };
  return hearCall(scene, phone, { input: 'keys', keys: '*' }).script;
}

type Deciding = { readonly inbound: InboundCall; readonly loaded: LoadedCall };

/** Not hidden, and yet no number that a member could have. */
const isForeign = ({ kind }: InboundCall['with']): boolean => kind === 'abroad' || kind === 'other-channel';

/** A bug in a decision must not leave anybody with silence. */
function decide(parts: VoiceParts, scene: CallScene, { inbound, loaded }: Deciding): CallDecision {
  const { sid, way, with: who } = inbound;
  const phone: OnThePhone = { sid, way, withheld: who.kind !== 'member', foreign: isForeign(who), call: loaded.call };
  try {
    return hearCall(scene, phone, inputOf(inbound, loaded));
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unknown';
    parts.log({ code: 'call-kept-for-a-person', circle: scene.circle.id, reason });
    return stumble(scene, phone);
  }
}

/** A call whose beginning never came begins with whatever came. */
function inputOf({ input }: InboundCall, { call }: LoadedCall): CallInput {
  if (!call && input.input !== 'start') return { input: 'start', answeredBy: 'unknown' };
  return input;
}

async function commit(
  parts: VoiceParts,
  { circle, sid, step }: InboundCall,
  { loaded, decision }: { readonly loaded: LoadedCall; readonly decision: CallDecision },
) {
  const now = parts.now();
  const { script, changes } = decision;
  const answered = {
    kind: 'call-step',
    key: callStepKey(circle.id, loaded.scene.self.id, { sid, step }),
    version: 0,
    circle: circle.id,
    script: JSON.stringify(script),
    expiresAt: iso(hoursLater(now, ANSWER_HOURS)),
  } as const;
  const cause = `${sid}.${step}`;
  return commitDecision(
    parts,
    { circle, cause },
    { ...decision, changes: [...changes, { change: 'put', item: answered }] },
  );
}
