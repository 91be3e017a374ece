// What went wrong, the worst first.
import type { Actor, Span } from "@parley/engine/case";
import type { Pair } from "./pair-claims.ts";
import type { MarkedClaim } from "./piece.ts";
import { isSameActor } from "./same-actor.ts";
import type { ScoredPiece } from "./scored-piece.ts";

export interface Miss {
  readonly piece: string;
  /** Higher is worse: a wrong name over a claim, then a claim that is missing, then one too many, then a wrong label. */
  readonly weight: number;
  readonly fault: string;
  readonly words: string;
}

export function missesOf(pieces: readonly ScoredPiece[]): readonly Miss[] {
  return pieces.flatMap(missesOfPiece).toSorted((one, other) => other.weight - one.weight);
}

function missesOfPiece({ piece, pairs, missed, surplus }: ScoredPiece): readonly Miss[] {
  const words = (claim: MarkedClaim) => shown(piece.text, claim.content);
  const miss = (claim: MarkedClaim, weight: number, fault: string) => ({
    piece: piece.name,
    weight,
    fault,
    words: words(claim),
  });
  return [
    ...pairs.flatMap((pair) => faultsOf(pair).map(([weight, fault]) => miss(pair.gold, weight, fault))),
    ...missed.map((claim) =>
      miss(
        claim,
        claim.move === "state" ? 3 : 4,
        `not found: ${claim.wording}, ${claim.move}, ${nameOf(claim.speaker)}`,
      ),
    ),
    ...surplus.map((claim) =>
      miss(claim, 2, `not marked: ${claim.wording}, ${claim.move}, ${nameOf(claim.speaker)}`),
    ),
  ];
}

type Fault = readonly [weight: number, fault: string];

function faultsOf({ gold, found }: Pair): readonly Fault[] {
  const faults: Fault[] = [];
  if (!isSameActor(gold.speaker, found.speaker)) {
    const weight = found.speaker.kind === "unresolved" ? 3 : 5;
    faults.push([weight, `speaker ${nameOf(gold.speaker)}, found ${nameOf(found.speaker)}`]);
  }
  if (gold.move !== found.move) faults.push([1.5, `move ${gold.move}, found ${found.move}`]);
  if (gold.wording !== found.wording) faults.push([1, `wording ${gold.wording}, found ${found.wording}`]);
  if ((gold.condition === null) !== (found.condition === null))
    faults.push([1, found.condition ? "condition found where none is marked" : "condition not found"]);
  if (gold.negated !== found.negated) faults.push([1, `negated ${gold.negated}, found ${found.negated}`]);
  if (gold.modality !== found.modality)
    faults.push([0.5, `modality ${gold.modality}, found ${found.modality}`]);
  if (gold.said?.date !== found.said?.date)
    faults.push([0.5, `said ${gold.said?.date ?? "on no day"}, found ${found.said?.date ?? "on no day"}`]);
  if ((gold.target === null) !== (found.target === null))
    faults.push([0.5, found.target ? "target found where none is marked" : "target not found"]);
  return faults;
}

function nameOf(actor: Actor): string {
  return actor.kind === "known" ? actor.id : actor.kind === "new" ? `new ${actor.name}` : "unresolved";
}

function shown(text: string, content: readonly Span[]): string {
  const words = content
    .map(({ from, to }) => text.slice(from, to))
    .join(" … ")
    .replace(/\s+/g, " ");
  return words.length > 90 ? `${words.slice(0, 89)}…` : words;
}
