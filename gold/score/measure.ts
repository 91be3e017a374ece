// All figures over pieces.
import { type ClaimFigures, measureClaims, measureSpeakers, type SpeakerFigures } from "./measure-claims.ts";
import { type DetailFigures, measureDetails } from "./measure-details.ts";
import { type MoveFigures, measureMoves } from "./measure-moves.ts";
import type { ScoredPiece } from "./scored-piece.ts";

export interface Figures {
  readonly pieces: number;
  readonly claims: ClaimFigures;
  readonly speakers: SpeakerFigures;
  readonly moves: MoveFigures;
  readonly details: DetailFigures;
}

export function measure(pieces: readonly ScoredPiece[]): Figures {
  return {
    pieces: pieces.length,
    claims: measureClaims(pieces),
    speakers: measureSpeakers(pieces),
    moves: measureMoves(pieces),
    details: measureDetails(pieces),
  };
}
