// Random edits of plain data: values changed, keys and entries put in, taken out and moved.
import fc from "fast-check";

/** One edit somewhere in the data; data without a place for it stays as it is. */
export type Edit = (data: unknown) => unknown;

const text = fc.constantFrom(
  "x",
  "0.5",
  "yes",
  "- a",
  "a: b",
  "# no comment",
  "",
  "'",
  '"',
  "two\nlines\n",
  "Лес",
  "long ".repeat(40),
);
const value: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.constantFrom(3, true),
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom("id", "name", "a b", "1"), text, { maxKeys: 3 }),
  fc.constant({ id: "new", options: ["a", { id: "b", name: "long ".repeat(30) }], about: { x: ["1", "2"] } }),
);

type Change = (holder: Map<string | number, unknown>, at: number) => Map<string | number, unknown>;

const change: fc.Arbitrary<Change> = fc.oneof(
  value.map(
    (made): Change =>
      (entries, at) =>
        new Map([...entries].map(([key, old], k) => [key, k === at ? made : old])),
  ),
  fc.constant<Change>((entries, at) => new Map([...entries].filter((_, k) => k !== at))),
  fc.tuple(fc.constantFrom("name", "new key", "because"), value).map(
    ([key, made]): Change =>
      (entries, at) =>
        new Map([...[...entries].slice(0, at), [key, made] as const, ...[...entries].slice(at)]),
  ),
  fc.constant<Change>((entries) => new Map([...entries].reverse())),
);

/** Keys at the top that tell what the document is. */
const KEPT = new Set<string | number>(["format", "party", "acts"]);

export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.tuple(change, fc.array(fc.nat(30), { minLength: 1, maxLength: 5 })).map(
    ([make, way]): Edit =>
      (data) =>
        editAt(data, way, make, true),
  ),
  { minLength: 1, maxLength: 4 },
);

function editAt(data: unknown, [step, ...rest]: readonly number[], make: Change, isTop: boolean): unknown {
  if (typeof data !== "object" || data === null) return data;
  const entries = new Map<string | number, unknown>(
    Array.isArray(data) ? data.entries() : Object.entries(data),
  );
  if (entries.size === 0) return data;
  const at = step % entries.size;
  const [key, inner] = [...entries][at];
  if (rest.length > 0 && typeof inner === "object" && inner !== null) {
    entries.set(key, editAt(inner, rest, make, false));
    return backFrom(data, entries);
  }
  return isTop && KEPT.has(key)
    ? data
    : backFrom(data, isTop ? keeping(make(entries, at), entries) : make(entries, at));
}

function keeping(
  made: Map<string | number, unknown>,
  old: Map<string | number, unknown>,
): Map<string | number, unknown> {
  for (const key of KEPT) if (old.has(key)) made.set(key, old.get(key));
  return made;
}

function backFrom(data: object, entries: Map<string | number, unknown>): unknown {
  return Array.isArray(data) ? [...entries.values()] : Object.fromEntries(entries);
}
