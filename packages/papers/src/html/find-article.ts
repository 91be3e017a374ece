// Finds the article in a page: Readability over a document that linkedom makes of the bounded tree. Nothing in such a document runs or is
// fetched.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Piece } from "../piece.ts";
import { isElement, type PageNode } from "./page-node.ts";
import { piecesOf } from "./pieces-of.ts";
import { scanHtml } from "./tree-builder.ts";
import { writeHtml } from "./write-html.ts";

/** Beyond these Readability's time grows out of hand. */
const MOST_ELEMENTS = 20_000;
const LONGEST_HTML = 3_000_000;
/** It takes the text of an element again for each of those around it. */
const MOST_TEXT_AT_ALL_DEPTHS = 15_000_000;

export interface FoundArticle {
  readonly pieces: readonly Piece[];
  readonly by: string | null;
}

/** Null where Readability finds nothing, or the page is too large for it. */
export function findArticle(root: PageNode, count: number): FoundArticle | null {
  if (count > MOST_ELEMENTS || weigh(root).atAllDepths > MOST_TEXT_AT_ALL_DEPTHS) return null;
  const html = writeHtml(root);
  if (html.length > LONGEST_HTML) return null;
  const found = read(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return found?.content ? { pieces: piecesOf(scanHtml(found.content).root), by: found.byline ?? null } : null;
}

function weigh(node: PageNode): { text: number; atAllDepths: number } {
  let [text, atAllDepths] = [0, 0];
  for (const child of node.children) {
    const inside = isElement(child) ? weigh(child) : { text: child.length, atAllDepths: 0 };
    text += inside.text;
    atAllDepths += inside.atAllDepths;
  }
  return { text, atAllDepths: atAllDepths + text };
}

function read(html: string) {
  try {
    const { document } = parseHTML(html);
    return new Readability(document, { disableJSONLD: true, keepClasses: true, charThreshold: 300 }).parse();
  } catch {
    // What Readability stumbles over is read by the density of its text.
    return null;
  }
}
