// A document for people as a tree of plain data: sections of blocks, blocks of spans. Renderers turn it into text, Markdown or HTML.
import type { Figure } from "./figures/figure.ts";
import type { Table, Text } from "./text.ts";

export interface ReportDocument {
  /** Of the text, as HTML writes it: `en`. */
  readonly language: string;
  readonly title: string;
  /** One or two sentences under the title. */
  readonly summary: string | null;
  /** The day of the document, as written: `2025-05-07`. Empty for a document of no day. */
  readonly date: string;
  /** Whom it is confidential to; printed on every page. Null where nobody said. */
  readonly confidentialTo: string | null;
  /** Who received this copy; stands faintly behind every page. */
  readonly watermark?: string | null;
  /** What sort of copy this is, in a sentence or two under the date; none for the whole document. */
  readonly notice?: string | null;
  readonly sections: readonly Section[];
}

export interface Section {
  /** Stable from one edition to the next, unique within the document; links point to it. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "paragraph"; readonly text: Text; readonly lead?: true }
  | { readonly kind: "list"; readonly items: readonly Text[]; readonly lead?: true }
  | { readonly kind: "definitions"; readonly entries: readonly { term: Text; details: readonly Text[] }[] }
  | Table
  | { readonly kind: "figure"; readonly figure: Figure }
  /** What stands in the margin: method, inputs, caveats. */
  | { readonly kind: "note"; readonly title: string; readonly blocks: readonly Block[] }
  /**
   * The rest of a long list, folded away on a page: `summary` opens it. Where nothing can be opened, `elsewhere` says how much more there is and
   * where to find it.
   */
  | {
      readonly kind: "fold";
      readonly summary: string;
      readonly elsewhere: string;
      readonly blocks: readonly Block[];
    }
  /** A part of a section under its own heading. */
  | { readonly kind: "part"; readonly id: string; readonly title: Text; readonly blocks: readonly Block[] };
