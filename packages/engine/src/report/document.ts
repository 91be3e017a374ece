// A document for people as a tree of plain data: sections of blocks, blocks of spans. Renderers turn it into text, Markdown or HTML.
import type { Figure } from "./figures/figure.ts";

export interface ReportDocument {
  /** Of the text, as HTML writes it: `en`. */
  readonly language: string;
  readonly title: string;
  /** One or two sentences under the title. */
  readonly summary: string | null;
  /** The day of the document, as written: `2025-05-07`. */
  readonly date: string;
  /** Whom it is confidential to; printed on every page. Null where nobody said. */
  readonly confidentialTo: string | null;
  readonly sections: readonly Section[];
}

export interface Section {
  /** Stable from one edition to the next, unique within the document; links point to it. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A run of text: plain, or with a role that each renderer shows in its own way. */
export type Span =
  | string
  /** `strong`: what matters; `name`: somebody's own words for a thing, in any script; `term`: the field's word; `small`: an aside. */
  | { readonly kind: "strong" | "name" | "term" | "small"; readonly text: string }
  /** The mark of an estimate; `by` says whose and on what, where it is known. */
  | { readonly kind: "estimate"; readonly by: string | null }
  /** A party's name after its mark: the mark is the same in every place and every figure. */
  | { readonly kind: "party"; readonly index: number; readonly text: string }
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

export type Text = readonly Span[];

export type Block =
  | { readonly kind: "paragraph"; readonly text: Text; readonly lead?: true }
  | { readonly kind: "list"; readonly items: readonly Text[]; readonly lead?: true }
  | { readonly kind: "definitions"; readonly entries: readonly { term: Text; details: readonly Text[] }[] }
  | Table
  | { readonly kind: "figure"; readonly figure: Figure }
  /** What stands in the margin: method, inputs, caveats. */
  | { readonly kind: "note"; readonly title: string; readonly blocks: readonly Block[] }
  /** A part of a section under its own heading. */
  | { readonly kind: "part"; readonly id: string; readonly title: Text; readonly blocks: readonly Block[] };

export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Per row one cell a column; the first cell heads the row. */
  readonly rows: readonly (readonly Text[])[];
}

export interface Column {
  readonly title: Text;
  /** Numbers stand under each other, flush right. */
  readonly kind: "text" | "number";
}

/** The text without its roles. */
export function plainText(text: Text): string {
  return text.map(spanText).join("");
}

function spanText(span: Span): string {
  if (typeof span === "string") return span;
  if (span.kind === "estimate") return ESTIMATE_MARK;
  return span.kind === "quote" ? `“${span.text}”` : span.text;
}

/** What marks an estimate where there is only text. */
export const ESTIMATE_MARK = "est.";

/**
 * The shapes that tell parties apart, the same in text and figures; they come round again after the eighth.
 */
export const PARTY_SHAPES = [
  { symbol: "circle", glyph: "●" },
  { symbol: "square", glyph: "■" },
  { symbol: "triangle", glyph: "▲" },
  { symbol: "diamond", glyph: "◆" },
  { symbol: "star", glyph: "★" },
  { symbol: "cross", glyph: "✚" },
  { symbol: "triangle2", glyph: "▼" },
  { symbol: "wye", glyph: "Y" },
] as const;

/** The glyph of the party at this place in the case. */
export function partyGlyph(index: number): string {
  return PARTY_SHAPES[index % PARTY_SHAPES.length].glyph;
}

/** The name of the party's shape, as Plot knows it. */
export function partySymbol(index: number): (typeof PARTY_SHAPES)[number]["symbol"] {
  return PARTY_SHAPES[index % PARTY_SHAPES.length].symbol;
}
