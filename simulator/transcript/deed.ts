import type { TextIn } from '../carrier/texts.ts';
import type { ClockMove } from '../clock-move.ts';
import type { CallAction, PhoneChange } from '../control.ts';
import type { Arming } from '../faults.ts';

/** What somebody does through the control API. */
export type Deed =
  | { readonly do: 'text'; readonly text: TextIn }
  | { readonly do: 'dial'; readonly from: string; readonly to: string }
  | { readonly do: 'act'; readonly sid: string; readonly action: CallAction }
  | { readonly do: 'move'; readonly move: ClockMove; readonly target: Date }
  | { readonly do: 'phone'; readonly number: string; readonly change: PhoneChange }
  | { readonly do: 'arm'; readonly arming: Arming }
  /** Nobody does anything: time has come to something, or what is owed is waited for. */
  | { readonly do: 'wait' };
