import type { Considered, ConsideredHelper } from '../model/considered.ts';
import { nearFinder } from './candidates.ts';
import { type Consideration, considerOne } from './consider.ts';
import type { Instance, Plan } from './instance.ts';
import { offeringFinder, prepare, type ReadyHelper, type ReadyNeed } from './prepare.ts';

/** So many helpers are kept with a need: enough to tell why, and a small item. */
const MOST = 12;

/**
 * What became of those who offer what each need wants, by the need's id, in the words of the plan that was made. It looks
 * at no helper who offers nothing of it, and at twelve for each need.
 */
export function consideredIn(instance: Instance, made: Plan): ReadonlyMap<string, Considered> {
  const ready = prepare({ ...instance, helpers: concerned(instance) });
  const near = nearFinder(ready);
  const offeringOf = offeringFinder(ready);
  const askedAbout = new Map(made.asks.map(({ helper, need }) => [helper, need]));
  const unasked = new Map(made.unasked.map(({ need, reason }) => [need, reason]));
  return new Map(
    ready.needs.map((each) => {
      const offering = offeringOf(each).filter(({ helper }) => helper.id !== each.need.requester);
      const told = mostTelling(each, { near: near(each), offering, askedAbout });
      const considered: Considered = {
        at: instance.now,
        helpers: told.map((helper) => kept(considerOne(each, helper, askedAbout))),
        more: offering.length - told.length,
        unasked: unasked.get(each.need.id),
      };
      return [each.need.id, considered];
    }),
  );
}

/** Those who offer something that is wanted, and the askers, who may keep apart from somebody. */
function concerned({ needs, helpers }: Instance): Instance['helpers'] {
  const wanted = new Set(needs.map(({ category }) => category));
  const askers = new Set(needs.map(({ requester }) => requester));
  return helpers.filter(({ id, categories }) => askers.has(id) || categories.some((each) => wanted.has(each)));
}

type Pool = {
  readonly near: readonly ReadyHelper[];
  readonly offering: readonly ReadyHelper[];
  readonly askedAbout: ReadonlyMap<string, string>;
};

function mostTelling({ need }: ReadyNeed, { near, offering, askedAbout }: Pool): readonly ReadyHelper[] {
  const asked = offering.filter(({ helper }) => askedAbout.get(helper.id) === need.id);
  const others = near.filter(({ helper }) => helper.id !== need.requester);
  return [...new Set([...asked, ...others, ...offering])].slice(0, MOST);
}

function kept(considered: Consideration): ConsideredHelper {
  const { helper: who } = considered;
  switch (considered.outcome) {
    case 'asked':
    case 'passed-over':
      return { who, outcome: considered.outcome };
    case 'asked-elsewhere':
      return { who, outcome: 'asked-elsewhere', need: Number(considered.need) };
    case 'walled':
      return { who, outcome: 'walled', wall: considered.wall, until: considered.until };
    default:
      return considered satisfies never;
  }
}
