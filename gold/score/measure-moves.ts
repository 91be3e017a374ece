// How well it was told what is done with a claim, label by label.
import { type ClaimMove, MOVES } from "@parley/engine/case";
import { meanF1, noCounts, type Rates, ratesOf, type Share, shareOf } from "./rate.ts";
import type { ScoredPiece } from "./scored-piece.ts";

export interface MoveFigures {
  /** On paired claims only: how good the labels are where there is a claim to label. */
  readonly onPaired: {
    readonly byMove: Readonly<Record<ClaimMove, Rates>>;
    readonly macroF1: number | null;
    readonly accuracy: Share;
  };
  /** From text to label: a claim that was not found, or found with another speaker, counts as wrong. */
  readonly endToEnd: { readonly byMove: Readonly<Record<ClaimMove, Rates>>; readonly macroF1: number | null };
}

/** What is marked and what was found; null on the side where there is no such claim. */
interface Labelled {
  readonly marked: ClaimMove | null;
  readonly found: ClaimMove | null;
}

export function measureMoves(pieces: readonly ScoredPiece[]): MoveFigures {
  const pairs = pieces.flatMap((piece) => piece.pairs);
  const labelled = pairs.map(({ gold, found }) => ({ marked: gold.move, found: found.move }));
  const paired = byMove(labelled);
  const all = byMove(pieces.flatMap(allLabels));
  return {
    onPaired: {
      byMove: paired,
      macroF1: meanF1(Object.values(paired)),
      accuracy: shareOf(labelled, ({ marked, found }) => marked === found),
    },
    endToEnd: { byMove: all, macroF1: meanF1(Object.values(all)) },
  };
}

function allLabels({ pairs, missed, surplus }: ScoredPiece): readonly Labelled[] {
  const agreed = pairs.filter(({ sameSpeaker }) => sameSpeaker);
  const apart = pairs.filter(({ sameSpeaker }) => !sameSpeaker);
  const marked = [...missed, ...apart.map(({ gold }) => gold)];
  const found = [...surplus, ...apart.map((pair) => pair.found)];
  return [
    ...agreed.map((pair) => ({ marked: pair.gold.move, found: pair.found.move })),
    ...marked.map(({ move }) => ({ marked: move, found: null })),
    ...found.map(({ move }) => ({ marked: null, found: move })),
  ];
}

function byMove(labelled: readonly Labelled[]): Record<ClaimMove, Rates> {
  const counts = new Map(MOVES.map((move) => [move, noCounts()]));
  for (const { marked, found } of labelled) {
    if (marked) counts.get(marked)!.marked++;
    if (found) counts.get(found)!.found++;
    if (marked && marked === found) counts.get(marked)!.right++;
  }
  return Object.fromEntries(MOVES.map((move) => [move, ratesOf(counts.get(move)!)])) as Record<
    ClaimMove,
    Rates
  >;
}
