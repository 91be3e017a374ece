// Runs of text with their roles, and tables of them.

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
