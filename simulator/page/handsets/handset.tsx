import { useLayoutEffect, useState } from 'preact/hooks';
import type { PhoneView } from '../../wire.ts';
import { phonePath } from '../shared/ask.ts';
import { sayRefusal } from '../shared/trouble.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { CallPart } from './call.tsx';
import { Compose, type Draft } from './compose.tsx';
import { Messages } from './messages.tsx';
import { PhoneSettings } from './phone-settings.tsx';
import './handset.css';

export type HandsetProps = {
  readonly number: string;
  readonly owner: string;
  readonly hotline: string;
  readonly zone: string;
  readonly nameOf: (number: string) => string;
  readonly draft: Draft | undefined;
  /** The draft has reached its phone, or cannot. */
  readonly takeDraft: () => void;
};

const KINDS = { mobile: 'Mobile', landline: 'Landline', off: 'Switched off' } as const;

const CANNOT = { landline: 'a landline', off: 'switched off' } as const;

/** One phone on the page: its texts, its calls, and what kind of phone it is. */
export function Handset({ number, owner, hotline, zone, nameOf, draft, takeDraft }: HandsetProps) {
  const phone = useAnswer<PhoneView>(phonePath(number), ({ phones }) => phones.includes(number));
  const [sent, setSent] = useState(0);
  const kind = phone?.kind;
  useLayoutEffect(() => {
    if (draft?.number !== number || kind === undefined) return;
    if (kind !== 'mobile') sayRefusal(new Error(`${owner}’s phone cannot text: it is ${CANNOT[kind]}.`));
    takeDraft();
  }, [draft?.at]);
  if (phone === undefined || kind === undefined)
    return <article class="handset" aria-label={`${owner}’s phone`} aria-busy="true" />;
  const { messages, lastCall } = phone;
  return (
    <article class={`handset ${kind}`} aria-label={`${owner}’s phone`}>
      <header>
        <h3>{owner}</h3>
        <p class="quiet">
          {KINDS[kind]} · <span class="number">{number}</span>
        </p>
      </header>
      {(kind !== 'landline' || messages.length > 0) && (
        <Messages owner={owner} zone={zone} messages={messages} sent={sent} />
      )}
      {kind === 'mobile' && (
        <Compose owner={owner} number={number} hotline={hotline} draft={draft} onSend={() => setSent(sent + 1)} />
      )}
      <CallPart
        owner={owner}
        number={number}
        hotline={hotline}
        call={lastCall}
        switchedOff={kind === 'off'}
        landline={kind === 'landline'}
        nameOf={nameOf}
      />
      <PhoneSettings owner={owner} phone={phone} />
    </article>
  );
}
