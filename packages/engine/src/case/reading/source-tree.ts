// What was typed, as a tree of texts, lists and maps that remembers where each piece stands in its file.

/** `at`: offset in the text. Every plain word or number stays the text that was typed. */
export type SourceNode =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly at: number;
      /** Of JSON, where it stands without quotes: a number, true or false. */
      readonly bare?: true;
    }
  | { readonly kind: "nothing"; readonly at: number }
  | { readonly kind: "list"; readonly items: readonly SourceNode[]; readonly at: number }
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, SourceEntry>; readonly at: number };

export interface SourceEntry {
  readonly keyAt: number;
  readonly value: SourceNode;
}

export type Path = readonly (string | number)[];

/** Plain data for the structure check: text, null for nothing, arrays and objects. */
export function toData(node: SourceNode): unknown {
  if (node.kind === "text") return node.text;
  if (node.kind === "nothing") return null;
  if (node.kind === "list") return node.items.map(toData);
  const data: Record<string, unknown> = {};
  for (const [key, { value }] of node.entries) data[key] = toData(value);
  return data;
}

/** As `toData`, for files that a program writes: numbers are numbers, true and false are truth values. */
export function toJsonData(node: SourceNode): unknown {
  if (node.kind === "text") return node.bare ? JSON.parse(node.text) : node.text;
  if (node.kind === "nothing") return null;
  if (node.kind === "list") return node.items.map(toJsonData);
  const data: Record<string, unknown> = {};
  for (const [key, { value }] of node.entries) data[key] = toJsonData(value);
  return data;
}

/** The offset of the value at a path, or of its key; of the nearest existing parent where the path leads nowhere. */
export function offsetOf(root: SourceNode, path: Path, part: "key" | "value"): number {
  let node = root;
  let at = root.at;
  for (const step of path) {
    if (node.kind === "map") {
      const entry = node.entries.get(String(step));
      if (!entry) return at;
      // A value that was left empty is pointed at by its key.
      at = part === "key" || entry.value.kind === "nothing" ? entry.keyAt : entry.value.at;
      node = entry.value;
    } else if (node.kind === "list" && typeof step === "number" && node.items[step]) {
      node = node.items[step];
      at = node.at;
    } else {
      return at;
    }
  }
  return at;
}
