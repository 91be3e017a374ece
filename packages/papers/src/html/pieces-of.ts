// Walks a tree and cuts it into headings, paragraphs, bullets, captions, quotes and bylines, with white space tidied.
import type { BlockKind } from "@parley/engine/case";
import type { Piece } from "../piece.ts";
import { tidyLine, withoutUnseen } from "../tidy.ts";
import { BLOCKS, HEADINGS, SIGN_OFF_CLASS } from "./element-rules.ts";
import { isElement, type PageNode, textOf, wordsOf } from "./page-node.ts";

const MOST_PIECES = 50_000;

export function piecesOf(root: PageNode): readonly Piece[] {
  const walk = new Walk();
  walk.children(root, { kind: "paragraph", isLinked: false, keepsLines: false });
  walk.end("paragraph");
  return walk.finish();
}

interface Around {
  readonly kind: BlockKind;
  readonly isLinked: boolean;
  /** In `pre`, line ends are meant. */
  readonly keepsLines: boolean;
}

class Walk {
  readonly pieces: Piece[] = [];
  #rest: string[] = [];
  #parts: string[] = [];
  #length = 0;
  #linked = 0;

  children({ children }: PageNode, around: Around): void {
    for (const child of children) {
      if (isElement(child)) this.#element(child, around);
      else this.#text(child, around);
    }
  }

  /** What was gathered becomes a piece of this kind. */
  end(kind: BlockKind): void {
    const linked = Math.min(1, this.#linked / Math.max(1, this.#length));
    for (const paragraph of this.#parts.join("").split(/\n[^\S\n]*\n/)) {
      const text = tidyLines(paragraph);
      if (/[\p{L}\p{N}]/u.test(text)) this.#add({ kind, text, linked });
    }
    this.#parts = [];
    this.#length = 0;
    this.#linked = 0;
  }

  /** What would be one too many joins the last one. */
  #add(piece: Piece): void {
    if (this.pieces.length < MOST_PIECES) this.pieces.push(piece);
    else this.#rest.push(piece.text);
  }

  finish(): readonly Piece[] {
    const last = this.pieces.at(-1);
    if (last && this.#rest.length > 0) {
      this.pieces[this.pieces.length - 1] = { ...last, text: [last.text, ...this.#rest].join("\n") };
      this.#rest = [];
    }
    return this.pieces;
  }

  #element(node: PageNode, around: Around): void {
    const { name } = node;
    if (name === "br") this.#parts.push("\n");
    else if (name === "hr") this.end(around.kind);
    else if (isNoteMark(node)) return;
    else if (name === "q") this.#quoted(node, around);
    else if (isByline(node) || (name === "cite" && around.kind === "quote" && this.#isAtStart()))
      this.#block(node, { ...around, kind: "byline" }, around.kind);
    else if (name === "td" || name === "th") this.#cell(node, around);
    else if (BLOCKS.has(name))
      this.#block(node, { ...around, ...changesFor(name, around.kind) }, around.kind);
    else
      this.children(
        node,
        name === "a" && node.attributes.has("href") ? { ...around, isLinked: true } : around,
      );
  }

  #isAtStart(): boolean {
    return this.#parts.every((part) => part.trim() === "");
  }

  #block(node: PageNode, inside: Around, before: BlockKind): void {
    this.end(before);
    this.children(node, inside);
    this.end(inside.kind);
  }

  /** The cells of a row stand on one line. A table that only arranges a page holds blocks, which end by themselves. */
  #cell(node: PageNode, around: Around): void {
    if (!this.#isAtStart()) this.#parts.push(" | ");
    this.children(node, around);
  }

  #quoted(node: PageNode, around: Around): void {
    this.#text("“", around);
    this.children(node, around);
    this.#text("”", around);
  }

  #text(text: string, { kind, isLinked, keepsLines }: Around): void {
    const paragraphs = withoutUnseen(text).split("\u2029");
    paragraphs.forEach((paragraph, at) => {
      if (at > 0) this.end(kind);
      const part = keepsLines ? paragraph.replace(/\r\n?/g, "\n") : paragraph.replace(/[\r\n]/g, " ");
      const seen = part.trim().length;
      this.#parts.push(part);
      this.#length += seen;
      if (isLinked) this.#linked += seen;
    });
  }
}

/** Two line ends in a row part paragraphs; within a piece one is kept. */
function tidyLines(text: string): string {
  const lines = text.split("\n").map((line) => withoutEmptyCells(tidyLine(line)));
  return lines.filter((line) => line !== "").join("\n");
}

/** The empty cells at the end of a row, of which there may be very many. */
function withoutEmptyCells(line: string): string {
  let end = line.length;
  while (line.startsWith(" |", end - 2)) end -= 2;
  return line.slice(0, end);
}

function changesFor(name: string, kind: BlockKind): Partial<Around> {
  if (HEADINGS.has(name)) return { kind: "heading" };
  if (name === "li") return { kind: "bullet" };
  if (name === "figcaption" || name === "caption") return { kind: "caption" };
  if (name === "blockquote") return { kind: "quote" };
  if (name === "pre") return { keepsLines: true };
  return name === "footer" && kind === "quote" ? { kind: "byline" } : {};
}

function isByline(node: PageNode): boolean {
  if (node.name !== "p" && node.name !== "div" && node.name !== "address" && node.name !== "span")
    return false;
  const isNamed = wordsOf(node, "class").some(
    (word) => word === SIGN_OFF_CLASS || /^(?:.*[-_])?byline$/.test(word),
  );
  return isNamed && textOf(node).length <= 300;
}

/** A raised number that leads to a note. */
function isNoteMark(node: PageNode): boolean {
  if (node.name !== "sup") return false;
  const leads = node.children.some((child) => isElement(child) && child.name === "a");
  return leads && /^[[(]?[\d*†‡a-z]{1,4}[\])]?$/i.test(textOf(node).trim());
}
