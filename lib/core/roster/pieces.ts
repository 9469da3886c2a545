import type { Helper } from '../model/helper.ts';
import type { Change, Item, Key } from '../model/item.ts';
import { rosterPieceKey } from '../model/keys.ts';
import type { RosterPiece, SeenHelper } from '../model/roster.ts';
import { packed, unpacked } from './pack.ts';

/** The pieces as they were loaded, by kind of help. */
export type LoadedPieces = ReadonlyMap<string, RosterPiece | undefined>;

/** The kinds in whose pieces a helper stands or is to stand. */
export const kindsToChange = ({ packed: standing, offers }: Helper): readonly string[] => [
  ...new Set([...(standing ?? []), ...kindsOf(offers)]),
];

const kindsOf = (offers: Helper['offers']): readonly string[] => [
  ...new Set(offers.flatMap(({ categories }) => categories)),
];

/** Every kind that somebody offers. */
export const offeredKinds = (helpers: readonly Helper[]): readonly string[] => [
  ...new Set(helpers.flatMap(({ offers }) => kindsOf(offers))),
];

/** Those whom the pieces of all kinds do not show as they are, though no sweep knows of it. There should be nobody. */
export function leftOut(helpers: readonly Helper[], pieces: readonly Item[]): readonly Helper[] {
  const told = new Set(
    pieces.flatMap((item) =>
      item.kind === 'roster-piece' ? item.helpers.map((line) => `${item.key.partition} ${line}`) : [],
    ),
  );
  const stands = (helper: Helper, kind: string): boolean =>
    told.has(`${pieceKeyOf(helper, kind).partition} ${lineOf(helper)}`);
  return helpers.filter((helper) => !helper.dueAt && !kindsOf(helper.offers).every((kind) => stands(helper, kind)));
}

/** A helper as a line of a piece. Two lines are alike while the matcher would see no difference. */
export const lineOf = (helper: SeenHelper): string => `${helper.id} ${packed(helper)}`;

/** Where a helper's line of a kind lives. */
export const pieceKeyOf = ({ circle, id }: Helper, kind: string): Key => rosterPieceKey(circle, kind, pieceOf(id));

/**
 * Ids are hashes in 64 characters, so the first is as good a hash as any. Where two thousand offer a kind a piece has about
 * thirty lines, two kilobytes: whoever changes one pays by the piece, and a reader by the bytes of all, however they are
 * cut. The 400 kilobytes that an item may have would be full with 400,000 helpers of one kind.
 */
const pieceOf = (id: string): string => id.slice(0, 1);

/**
 * A helper enters the roster as they are now, and leaves the kinds they no longer offer: one commit with the helper, so
 * that a packed helper without a due time stands in the roster exactly as they are.
 */
export function entering(helper: Helper, pieces: LoadedPieces): readonly Change[] {
  const kinds = kindsOf(helper.offers);
  const line = lineOf(helper);
  const changes = kindsToChange(helper).flatMap((kind) =>
    changeOf(helper, { kind, piece: pieces.get(kind), line: kinds.includes(kind) ? line : undefined }),
  );
  return [{ change: 'put', item: { ...helper, packed: kinds, dueAt: undefined } }, ...changes];
}

/** What else goes in the commit that erases a helper. */
export const leavingRoster = (helper: Helper, pieces: LoadedPieces): readonly Change[] =>
  (helper.packed ?? []).flatMap((kind) => changeOf(helper, { kind, piece: pieces.get(kind), line: undefined }));

type Line = { readonly kind: string; readonly piece: RosterPiece | undefined; readonly line: string | undefined };

function changeOf(helper: Helper, { kind, piece, line }: Line): readonly Change[] {
  const others = (piece?.helpers ?? []).filter((each) => idIn(each) !== helper.id);
  const helpers = line === undefined ? others : [...others, line].sort();
  const key = pieceKeyOf(helper, kind);
  if (helpers.length > 0)
    return [
      { change: 'put', item: { kind: 'roster-piece', circle: helper.circle, version: 0, ...piece, key, helpers } },
    ];
  return piece === undefined ? [] : [{ change: 'delete', key, version: piece.version }];
}

const idIn = (line: string): string => line.slice(0, line.indexOf(' '));

/** Those who stand in pieces of the roster, each once. */
export function helpersIn(pieces: readonly Item[]): readonly SeenHelper[] {
  const lines = pieces.flatMap((item) => (item.kind === 'roster-piece' ? item.helpers : []));
  const found = new Map(lines.map((line) => [idIn(line), line]));
  return [...found].map(([id, line]) => unpacked(id, line.slice(id.length + 1)));
}
