import type { Stored } from './item.ts';

/** Who is on duty now, by name in the circle file. Absent: the one the file marks. */
export type Duty = Stored & { readonly kind: 'duty'; readonly coordinator: string; readonly since: string };

/** The circle's next digest: due once per local date. */
export type CircleDay = Stored & { readonly kind: 'circle-day'; readonly nextDigestOn: string };

/** How far the search for texts whose webhook never came has got. */
export type Recovery = Stored & { readonly kind: 'recovery'; readonly through: string };

/** The kinds of help that were asked for most in the last thirty days, most first: counted with the digest. */
export type UsedKinds = Stored & { readonly kind: 'used-kinds'; readonly categories: readonly string[] };

/** Work longer than one commit, done in steps by the schedule. */
export type Job = Stored & {
  readonly kind: 'job';
  /**
   * `forget`: erase the member. `leave`: set free what hangs on somebody who has opted out. `erase-recording`: a need is
   * closed, and the words that were recorded for it go.
   */
  readonly job: 'forget' | 'leave' | 'erase-recording';
  readonly recording?: string | undefined;
  readonly member: string;
  readonly askedAt: string;
};
