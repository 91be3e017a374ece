// Reads Markdown: as HTML, which is then read like a page's article. HTML written in it is treated like that of a page.
import { decodeText, type Message, message } from "@parley/engine/case";
import { Parser } from "marked";
import { piecesOf } from "../html/pieces-of.ts";
import { scanHtml } from "../html/tree-builder.ts";
import { type PaperReading, refused } from "../paper.ts";
import type { Piece } from "../piece.ts";
import { putTogether } from "../put-together.ts";
import { isByline, saidOfItself } from "../said-of-itself.ts";
import { undecoded } from "../undecoded.ts";
import { lexBounded } from "./bounded-lexer.ts";
import { frontMatter } from "./front-matter.ts";

export function readMarkdown(bytes: Uint8Array): PaperReading {
  const decoding = decodeText(bytes);
  if (!decoding.ok) return refused(undecoded(decoding));
  if (decoding.text.includes("\0")) return refused(message("papers.not-text"));
  const { about, body } = frontMatter(decoding.text);
  const html = toHtml(body);
  if (html === null) return refused(message("papers.markdown-unreadable"));
  const page = scanHtml(html);
  const pieces = withBylines(piecesOf(page.root));
  if (pieces.length === 0) return refused(message("papers.no-text"));
  const warnings: Message[] = page.cut ? [message("papers.page-cut")] : [];
  const heading = pieces.slice(0, 3).find(({ kind }) => kind === "heading")?.text ?? null;
  const said = saidOfItself(pieces.flatMap(({ text }) => text.split("\n")));
  return {
    ok: true,
    paper: {
      ...{
        title: about.title ?? heading,
        by: about.by ?? said.by,
        date: about.date ?? said.date,
        url: about.url,
      },
      ...putTogether(pieces),
      pageStarts: [],
      warnings,
    },
  };
}

/** So far down the head may reach. */
const HEAD = 6;

/** Lines of the head that only say when and by whom. */
function withBylines(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) =>
    at < HEAD && piece.kind === "paragraph" && isByline(piece.text) ? { ...piece, kind: "byline" } : piece,
  );
}

function toHtml(markdown: string): string | null {
  try {
    return Parser.parse(lexBounded(markdown.replace(/\r\n?/g, "\n")));
  } catch {
    return null;
  }
}
