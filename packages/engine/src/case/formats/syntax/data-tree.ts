// JSON and YAML as one kind of tree, which keeps apart text and numbers, and the digits of numbers as written.
import type { Rational } from "../../../maths/rational.ts";
import type { Findings } from "../findings.ts";
import { parseDecimal } from "../numbers.ts";

/** `at`: offset in the text of the file. */
export type DataNode =
  | { readonly kind: "text"; readonly text: string; readonly at: number }
  | { readonly kind: "number"; readonly text: string; readonly at: number }
  | { readonly kind: "flag"; readonly value: boolean; readonly at: number }
  | { readonly kind: "nothing"; readonly at: number }
  | { readonly kind: "list"; readonly items: readonly DataNode[]; readonly at: number }
  | DataMap;

export interface DataMap {
  readonly kind: "map";
  readonly entries: readonly DataEntry[];
  readonly at: number;
}

export interface DataEntry {
  readonly key: DataNode;
  readonly value: DataNode;
}

/** The value under a name; undefined where there is none. */
export function field(node: DataNode, name: string): DataNode | undefined {
  if (node.kind !== "map") return undefined;
  return node.entries.find(({ key }) => key.kind === "text" && key.text === name)?.value;
}

/** The key or other scalar as text. */
export function textOf(node: DataNode): string | null {
  if (node.kind === "text" || node.kind === "number") return node.text;
  return node.kind === "flag" ? String(node.value) : null;
}

/** The number, exactly; null, with a problem reported, for anything else. Numbers in quotes count where `quoted` says so. */
export function numberOf(node: DataNode, findings: Findings, { quoted = false } = {}): Rational | null {
  const text = node.kind === "number" || (quoted && node.kind === "text") ? node.text : null;
  const value = text === null ? null : parseDecimal(text);
  if (!value) findings.error(node.at, "formats.not-a-number", { text: describe(node) });
  return value;
}

/** The entries of a map by name; null, with a problem reported, for anything else. */
export function entriesOf(
  node: DataNode | undefined,
  context: { owner: DataNode; name: string; findings: Findings },
): readonly DataEntry[] | null {
  if (node?.kind === "map") return node.entries;
  const { owner, name, findings } = context;
  findings.error((node ?? owner).at, node ? "formats.not-a-map" : "formats.key-missing", { key: name });
  return null;
}

/** What stands there, in short, for a sentence. */
export function describe(node: DataNode): string {
  if (node.kind === "list") return "[…]";
  if (node.kind === "map") return "{…}";
  const text = textOf(node) ?? "";
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
