// Whether two pieces of a document would be written in the same way: `1` is `"1"`, a key without a value is not there.
import { isList, isMap } from "./change.ts";

export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, k) => sameData(item, b[k]));
  if (isMap(a)) return isMap(b) && sameMaps(a, b);
  return !isList(b) && !isMap(b) && text(a) === text(b);
}

function sameMaps(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const keys = keysOf(a);
  return (
    keys.length === keysOf(b).length && keys.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]))
  );
}

/** The keys that hold something. */
export function keysOf(map: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(map).filter((key) => map[key] !== undefined);
}

/** A text that is the same for all data that would be written in the same way. */
export function dataKey(data: unknown): string {
  if (isList(data)) return `[${data.map(dataKey).join(",")}]`;
  if (!isMap(data)) return text(data);
  const entries = keysOf(data)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${dataKey(data[key])}`);
  return `{${entries.join(",")}}`;
}

/** No value and an empty text are written alike. */
function text(value: unknown): string {
  return JSON.stringify(String(value ?? ""));
}
