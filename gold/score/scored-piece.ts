// A piece with what the reader found in it, paired.
import type { Claim } from "@parley/engine/case";
import { type Pairing, pairClaims } from "./pair-claims.ts";
import type { GoldPiece, MarkedClaim } from "./piece.ts";

export interface ScoredPiece extends Pairing {
  readonly piece: GoldPiece;
  readonly found: readonly MarkedClaim[];
}

export function scorePiece(piece: GoldPiece, claims: readonly Claim[]): ScoredPiece {
  const found = claims.map((claim) => markedOf(claim, claims));
  return { piece, found, ...pairClaims(piece.claims, found) };
}

function markedOf(claim: Claim, all: readonly Claim[]): MarkedClaim {
  const within = all.findIndex(({ id }) => id === claim.within);
  return { ...claim, within: within === -1 ? null : within };
}
