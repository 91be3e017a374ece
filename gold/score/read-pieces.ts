// Lets the reader read pieces of the gold.
import type { ArticleReader } from "@parley/engine/sources";
import type { GoldPiece } from "./piece.ts";
import { type ScoredPiece, scorePiece } from "./scored-piece.ts";

export function readPieces(reader: ArticleReader, pieces: readonly GoldPiece[]): readonly ScoredPiece[] {
  return pieces.map((piece) => {
    const { claims } = reader.read(
      { text: piece.text, published: piece.published, ...(piece.by !== null && { by: piece.by }) },
      { actors: piece.actors, frame: { issues: piece.issues } },
    );
    return scorePiece(piece, claims);
  });
}
