// Random documents of proper structure, from few names, so that two of them have much in common.
import fc from "fast-check";
import type { CaseDocuments } from "../../../src/case/documents/case-documents.ts";

const name = fc.constantFrom("a", "b", "c", "d");
const text = fc.constantFrom("one", "two", "3");
const number = fc.constantFrom("0", "1", "2.5", 1);
const quantity = fc.oneof(number, fc.tuple(number, number));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Keys whose value is undefined are left out. */
function map<T extends object>(entries: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc
    .record(entries)
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as T);
}

const group = <T>(value: fc.Arbitrary<T>) => fc.dictionary(name, value, { maxKeys: 3 });
const pattern = group(fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 2 })));

/** Entries with different ids in any order. */
function listed<T>(entry: (id: string) => fc.Arbitrary<T>, minLength = 0): fc.Arbitrary<T[]> {
  return fc
    .uniqueArray(name, { minLength, maxLength: 4 })
    .chain((ids) => fc.tuple(...ids.map(entry)) as fc.Arbitrary<T[]>);
}

const voice = (id: string) =>
  fc.oneof(fc.constant(id), map({ id: fc.constant(id), name: optional(text), about: optional(text) }));

const issue = (id: string) =>
  map({
    id: fc.constant(id),
    name: optional(text),
    options: optional(listed(voice, 1)),
    ordered: optional(fc.boolean()),
    from: optional(number),
  });

const frame = map({
  format: fc.constantFrom(1 as const, "1" as const),
  title: text,
  summary: optional(text),
  parties: listed(voice, 1),
  others: optional(listed(voice)),
  issues: listed(issue, 1),
  impossible: optional(fc.array(map({ combination: pattern, because: optional(text) }), { maxLength: 3 })),
  sources: optional(listed((id) => map({ id: fc.constant(id), title: text, note: optional(text) }))),
});

const worth = fc.oneof(
  quantity,
  group(quantity),
  map({ curve: group(quantity) }),
  map({ ranked: fc.array(text, { minLength: 1 }), best: optional(quantity) }),
);

const limit = <K extends string>(key: K) =>
  fc.array(
    map({ id: optional(name), [key]: pattern, because: optional(text) } as Record<K, typeof pattern> & {
      because: fc.Arbitrary<string | undefined>;
    }),
    { maxLength: 4 },
  );

const profile = (party: string) =>
  map({
    format: fc.constant(1 as const),
    party: fc.constant(party),
    about: optional(text),
    estimated: optional(map({ by: text, on: text })),
    points: optional(group(worth)),
    weights: optional(group(quantity)),
    weightOrder: optional(fc.array(text, { minLength: 1 })),
    noDeal: optional(fc.oneof(fc.constant("unknown" as const), quantity, map({ deal: group(text) }))),
    redLines: optional(limit("refuses")),
    demands: optional(limit("asks")),
    interactions: optional(fc.array(map({ when: pattern, worth: quantity }), { maxLength: 3 })),
  });

const preference = fc.oneof(
  map({ ranked: fc.array(text, { minLength: 1 }) }),
  map({ statements: fc.array(text, { minLength: 1 }), ties: optional(fc.constantFrom("equal", "unknown")) }),
  map({ weights: group(quantity) }),
);

const maker = (id: string) =>
  fc.oneof(
    fc.constant(id),
    map({ id: fc.constant(id), name: optional(text), actions: optional(listed(voiceless)) }),
  );
const voiceless = (id: string) =>
  fc.oneof(fc.constant(id), map({ id: fc.constant(id), does: optional(text) }));

const conflict = map({
  format: fc.constant(1 as const),
  decisionMakers: listed(maker, 1),
  infeasible: optional(
    fc.array(map({ atMostOne: fc.array(name, { minLength: 1 }), because: optional(text) }), { maxLength: 3 }),
  ),
  states: optional(
    listed((id) => map({ id: fc.constant(id), taken: optional(fc.array(name)), deal: optional(pattern) })),
  ),
  preferences: group(preference),
  moves: optional(group(group(name))),
  statusQuo: optional(fc.array(name)),
  variants: optional(
    listed((id) =>
      map({ id: fc.constant(id), name: optional(text), preferences: optional(group(preference)) }),
    ),
  ),
});

const record = map({
  format: fc.constant(1 as const),
  acts: fc.array(
    map({
      id: optional(name),
      when: fc.constantFrom("2025", "2026"),
      who: name,
      says: text,
      note: optional(text),
    }),
    { maxLength: 4 },
  ),
});

const whatIfs = map({
  format: fc.constant(1 as const),
  whatIfs: listed((id) => map({ id: fc.constant(id), changes: fc.constant([]), about: optional(text) })),
});

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const claim = (id: string) =>
  map({
    id: fc.constant(id),
    speaker: optional(fc.oneof(map({ id: name }), map({ name: text }))),
    content: fc.constant([{ from: 0, to: 3, words: "One" }]),
    wording: fc.constantFrom("direct", "indirect"),
    review: optional(fc.constantFrom("accepted", "rejected")),
    act: optional(name),
  });

const article = (source: string) =>
  map({
    format: fc.constant(1 as const),
    source: fc.constant(source),
    sha256: fc.constant("0"),
    text: fc.constantFrom("One said.", "Two said."),
    claims: listed(claim),
  });

/** Names may not resolve; ids within a list of red lines or acts may come twice. */
export const documents = map({
  frame,
  profiles: listed(profile),
  conflict: nullable(conflict),
  record: nullable(record),
  whatIfs: nullable(whatIfs),
  articles: listed(article),
}) as unknown as fc.Arbitrary<CaseDocuments>;
