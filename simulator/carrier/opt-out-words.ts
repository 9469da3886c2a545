const OUT = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'];
const IN = ['START', 'UNSTOP'];
const IN_WHEN_OUT = ['YES'];
const HELP = ['HELP', 'INFO'];

/** What the company says by itself, in its own words. */
const ANSWERS = {
  out: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  in: 'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  help: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
} as const;

export type CarrierAct = { readonly act: 'opt-out' | 'opt-in' | 'none'; readonly answer: string | undefined };

const NOTHING: CarrierAct = { act: 'none', answer: undefined };

/** What the company does by itself about a text: only a single word counts, in any case. Who is out hears no help. */
export function carrierActOn(body: string, optedOut: boolean): CarrierAct {
  const word = body.trim().toUpperCase();
  if (OUT.includes(word)) return optedOut ? NOTHING : { act: 'opt-out', answer: ANSWERS.out };
  if (IN.includes(word)) return { act: 'opt-in', answer: ANSWERS.in };
  if (!optedOut) return HELP.includes(word) ? { act: 'none', answer: ANSWERS.help } : NOTHING;
  return IN_WHEN_OUT.includes(word) ? { act: 'opt-in', answer: ANSWERS.in } : NOTHING;
}
