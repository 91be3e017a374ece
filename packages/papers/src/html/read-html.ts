// Reads a web page: its article without what surrounds it, the headline first.
import { type Message, message } from "@parley/engine/case";
import type { PaperReading } from "../paper.ts";
import { refused } from "../paper.ts";
import type { Piece } from "../piece.ts";
import { putTogether } from "../put-together.ts";
import { undecoded } from "../undecoded.ts";
import { decodeHtml } from "./decode-html.ts";
import { densestPieces, lengthOf } from "./densest-pieces.ts";
import { findArticle } from "./find-article.ts";
import { withHead } from "./head-of-article.ts";
import { withoutLeftovers } from "./leftovers.ts";
import { authorOf, pageFacts } from "./page-facts.ts";
import { piecesOf } from "./pieces-of.ts";
import { type ScannedPage, scanHtml } from "./tree-builder.ts";
import { withoutFurniture } from "./without-furniture.ts";

export function readHtml(bytes: Uint8Array): PaperReading {
  const decoding = decodeHtml(bytes);
  if (!decoding.ok) return refused(undecoded(decoding));
  const page = scanHtml(decoding.text);
  const { headline, ...about } = pageFacts(page);
  const article = articleOf(page);
  const kept = withoutLeftovers(article.pieces);
  const pieces = withHead(kept, { headline, byline: article.by });
  if (kept.length === 0) return refused(message("papers.no-text"));
  const warnings: Message[] = [];
  if (page.cut) warnings.push(message("papers.page-cut"));
  if (article.isGuess) warnings.push(message("papers.page-densest"));
  return {
    ok: true,
    paper: {
      ...about,
      by: about.by ?? authorOf(article.by),
      ...putTogether(pieces),
      pageStarts: [],
      warnings,
    },
  };
}

interface Article {
  readonly pieces: readonly Piece[];
  readonly by: string | null;
  readonly isGuess: boolean;
}

/** What Readability keeps must hold about half of the page's plain text; of a page of many posts it may take one only. */
const SMALLEST_PART = 0.45;

function articleOf(page: ScannedPage): Article {
  const root = withoutFurniture(page.root);
  const dense = densestPieces(withoutLeftovers(piecesOf(root)));
  const found = findArticle(root, page.count);
  if (found && lengthOf(found.pieces) >= SMALLEST_PART * lengthOf(dense)) return { ...found, isGuess: false };
  return { pieces: dense, by: found?.by ?? null, isGuess: true };
}
