// Where the pieces of a YAML text stand: from a node of the parser to offsets, lines and plain data.
import { isCollection, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import { tidyId } from "../reading/names.ts";

export type MapPair = Pair<Node, Node | null>;

/** What the reader makes of the node. */
export function nodeData(node: unknown): unknown {
  if (isScalar(node)) return String(node.value ?? "");
  if (isSeq(node)) return node.items.map(nodeData);
  if (!isMap(node)) return "";
  return Object.fromEntries(
    (node.items as MapPair[]).map(({ key, value }) => [keyText(key), nodeData(value)]),
  );
}

export function keyText(key: Node): string {
  return isScalar(key) ? tidyId(String(key.value ?? "")) : "";
}

export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** True for a list or group whose entries have lines of their own. */
export function isBlock(node: unknown): boolean {
  return isCollection(node) && !node.flow;
}

/** Behind the last character of the node, comments left out. */
export function endOf(node: Node): number {
  if (isBlock(node) && isCollection(node) && node.items.length > 0) {
    return endOfItem(node.items[node.items.length - 1] as Node | MapPair);
  }
  return node.range?.[1] ?? 0;
}

export function endOfItem(item: Node | MapPair): number {
  if (!("key" in item)) return endOf(item);
  const { key, value } = item;
  return Math.max(endOf(key), value ? endOf(value) : 0);
}

/** Behind the line in which the offset is, or at it where a line starts there. */
export function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === "\n") return offset;
  const next = text.indexOf("\n", offset);
  return next < 0 ? text.length : next + 1;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** True where only blanks stand before the offset in its line. */
export function opensLine(text: string, offset: number): boolean {
  return /^ *$/.test(text.slice(lineStart(text, offset), offset));
}

/** The start of the comments and blank lines above the line of the offset, or of that line. */
export function commentStart(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (start > 0) {
    const before = lineStart(text, start - 1);
    if (!/^[ \t]*(#.*)?\r?\n$/.test(text.slice(before, start))) break;
    start = before;
  }
  return start;
}
