// One difference between two states of a case's documents, as plain data that can be kept, sent and applied.

/**
 * - `set`: what stands at the path is another value.
 * - `add`: there is something at the path where there was nothing.
 * - `drop`: what stood at the path is gone.
 * - `order`: the entries of the list at the path, which were there before, are in another order.
 */
export type ChangeKind = "set" | "add" | "drop" | "order";

export interface Change {
  /** As it is called in a case folder: `case.yaml`, `profiles/<party>.yaml`, `conflict.yaml`, `record.yaml`, `what-ifs.yaml`, and
   * `sources/<source>.claims.json` for an article as a whole. */
  readonly file: string;
  /** Keys and, in lists whose entries have ids, those ids. Empty: the file as a whole. */
  readonly path: readonly string[];
  readonly kind: ChangeKind;
  /** What stood there; of an order, the ids as they were. Left out where nobody looked. */
  readonly before?: unknown;
  /** What stands there now; of an order, the ids as they are. */
  readonly after?: unknown;
  /** Of an entry that is added to a list: the id of the entry that it follows, null for none. Left out: it comes last. */
  readonly behind?: string | null;
}

export type DataMap = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is DataMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A word or number, which stands by itself. */
export function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
