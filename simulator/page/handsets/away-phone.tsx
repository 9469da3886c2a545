import type { PhoneView } from '../../wire.ts';
import { ask, phonePath } from '../shared/ask.ts';
import { DoButton } from '../shared/do-button.tsx';
import { focusOn } from '../shared/focus.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { stageOf } from './call-words.ts';

/** A phone that was put away: a button that fetches it back, and that says when it rings. */
export function AwayPhone({ number, owner }: { readonly number: string; readonly owner: string }) {
  const phone = useAnswer<PhoneView>(phonePath(number), ({ phones }) => phones.includes(number));
  const rings = stageOf(phone?.call ?? null) === 'ringing';
  return (
    <DoButton
      look={rings ? 'go' : 'plain'}
      task={() => ask(phonePath(number), 'PATCH', { away: false }).then(() => focusOn('#phones-title'))}
    >
      {rings ? `${owner}’s phone rings: fetch it` : `Fetch ${owner}’s phone`}
    </DoButton>
  );
}
