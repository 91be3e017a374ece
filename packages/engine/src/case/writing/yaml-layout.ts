// YAML laid out as a person likes to read and edit it: short groups on one line, longer ones line by line.
import { Document, isCollection, isMap, isScalar, type Node, type Pair, Scalar, visit } from "yaml";
import { hiddenCharacter } from "../reading/text-problem.ts";
import { escapeHidden } from "./claims-text.ts";

const LONGEST_FLOW = 70;
const LINE_WIDTH = 110;

/** A whole file. `comment`: the lines above it, as a document takes them. */
export function documentText(data: unknown, comment: string): string {
  const document = laidOut(data);
  document.commentBefore = comment;
  if (isMap(document.contents)) spaceOut(document.contents.items as Pair<Node, Node>[]);
  return escapeHidden(document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: false }));
}

export interface PartPlace {
  /** How many blanks stand before each line. */
  readonly indent: number;
  /** True where `{ a: b }` is written rather than `{a: b}`. */
  readonly padded: boolean;
}

/** The lines of one key with its value, or of one entry of a list: a map or list that holds just that. */
export function partText(
  data: Readonly<Record<string, unknown>> | readonly unknown[],
  place: PartPlace,
): string {
  const { indent, padded } = place;
  const text = laidOut(data).toString({
    lineWidth: Math.max(40, LINE_WIDTH - indent),
    flowCollectionPadding: padded,
  });
  return escapeHidden(text).replace(/^(?=.)/gm, " ".repeat(indent));
}

/** A value on one line, as it stands within brackets; null where it is too long for that. `like`: quoted in the same way. */
export function inlineText(
  data: unknown,
  { padded }: Pick<PartPlace, "padded">,
  like?: unknown,
): string | null {
  const document = laidOut([data]);
  const [value] = (document.contents as unknown as { items: Node[] }).items;
  if (isCollection(value)) {
    if (flowLength(value) > LONGEST_FLOW) return null;
    value.flow = true;
  }
  if (isScalar(value) && isScalar(like) && isQuoted(like)) value.type = like.type as Scalar.QUOTE_DOUBLE;
  (document.contents as unknown as { flow: boolean }).flow = true;
  const text = escapeHidden(document.toString({ lineWidth: 0, flowCollectionPadding: padded })).trim();
  const inner = text.slice(1, -1).trim();
  return text.startsWith("[") && !text.includes("\n") && inner !== "" ? inner : null;
}

function isQuoted({ type }: Scalar): boolean {
  return type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
}

function laidOut(data: unknown): Document {
  // Everything is text to the reader, so that nothing needs quotes for looking like a number or a truth value.
  const document = new Document(asText(data), { schema: "failsafe", aliasDuplicateObjects: false });
  visit(document, {
    // Within brackets an empty text would be nothing at all; what nobody sees is written by its number.
    Scalar: (_, node) => {
      const isHidden = typeof node.value === "string" && hiddenCharacter(node.value) !== null;
      if (node.value === "" || isHidden) node.type = Scalar.QUOTE_DOUBLE;
    },
    Collection: (_, node, ancestors) => {
      if (ancestors.length > 1 && isShort(node as Node)) node.flow = true;
    },
  });
  return document;
}

/** A blank line before and after each list or group at the top that takes several lines. */
function spaceOut(pairs: readonly Pair<Node, Node>[]): void {
  const isLong = (value: Node | null) => isCollection(value) && !value.flow;
  for (const [k, { key, value }] of pairs.entries()) {
    if (k > 0 && (isLong(value) || isLong(pairs[k - 1].value))) key.spaceBefore = true;
  }
}

function isShort(node: Node): boolean {
  const length = flowLength(node);
  return length > 0 && length <= LONGEST_FLOW;
}

/** How long the node is on one line; endless where it holds longer text. */
function flowLength(node: Node): number {
  if (isScalar(node)) {
    const text = String(node.value);
    return text.includes("\n") ? Number.POSITIVE_INFINITY : text.length + 2;
  }
  if (!isCollection(node)) return Number.POSITIVE_INFINITY;
  const parts = (isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : node.items) as Node[];
  return parts.reduce((length, part) => (length > LONGEST_FLOW ? length : length + flowLength(part)), 2);
}

function asText(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(asText);
  if (typeof data !== "object" || data === null) return String(data ?? "");
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return new Map(entries.map(([key, value]) => [key, asText(value)]));
}
