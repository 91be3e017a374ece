// Where two sets of terms differ, term by term and field by field.
import { type Message, message } from "../case/message.ts";
import type { Terms } from "./terms.ts";
import { entriesOf, type TermsEntry, type TermsPart } from "./terms-entries.ts";

/** Its code and parameters make the sentence; the other fields say the same to a program. */
export interface TermsDifference extends Message {
  readonly part: TermsPart;
  /** The id of the party, issue or seat, the number of the condition; empty for the head, and where the order differs. */
  readonly key: string;
  /** As in the text of terms; `entry`: the whole of it is there once only; `order`: the same entries in another order. */
  readonly field: string;
  /** Several values of one field stand on lines of their own. Null: not there. */
  readonly before: string | null;
  readonly after: string | null;
}

const PARTS: readonly TermsPart[] = ["head", "party", "term", "condition", "open", "signs"];

/** None exactly where both have the same text. */
export function compareTerms(before: Terms, after: Terms): TermsDifference[] {
  const [first, second] = [entriesOf(before), entriesOf(after)];
  return PARTS.flatMap((part) => partDifferences(part, entriesIn(part, first), entriesIn(part, second)));
}

type Entries = ReadonlyMap<string, TermsEntry>;

function entriesIn(part: TermsPart, entries: readonly TermsEntry[]): Entries {
  return new Map(entries.filter((one) => one.part === part).map((one) => [one.key, one]));
}

function partDifferences(part: TermsPart, before: Entries, after: Entries): TermsDifference[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const found = keys.flatMap((key) => entryDifferences(part, before.get(key), after.get(key)));
  const shared = (some: Entries, others: Entries) => [...some.keys()].filter((key) => others.has(key));
  const order = difference({ part, key: "", name: "", field: "order" }, [
    shared(before, after),
    shared(after, before),
  ]);
  return [...found, ...order];
}

function entryDifferences(
  part: TermsPart,
  before: TermsEntry | undefined,
  after: TermsEntry | undefined,
): TermsDifference[] {
  const known = before ?? after;
  if (!known) return [];
  const about = { part, key: known.key, name: nameOf(known) };
  if (!before || !after)
    return difference({ ...about, field: "entry" }, [before ? [known.key] : [], after ? [known.key] : []]);
  const names = [...new Set([...before.fields, ...after.fields].map(([name]) => name))];
  return names.flatMap((field) =>
    difference({ ...about, field }, [valuesIn(before, field), valuesIn(after, field)]),
  );
}

/** What people call it. */
function nameOf({ key, fields }: TermsEntry): string {
  return fields.find(([name]) => name === "issue" || name === "name")?.[1] ?? key;
}

function valuesIn({ fields }: TermsEntry, wanted: string): string[] {
  return fields.flatMap(([name, value]) => (name === wanted ? [value] : []));
}

interface Place {
  readonly part: TermsPart;
  readonly key: string;
  readonly name: string;
  readonly field: string;
}

/** None where both sides are the same. */
function difference(
  { part, key, name, field }: Place,
  sides: readonly [before: readonly string[], after: readonly string[]],
): TermsDifference[] {
  // A list, since a value may hold what would join it to the next.
  if (JSON.stringify(sides[0]) === JSON.stringify(sides[1])) return [];
  const [before, after] = sides.map((values) => (values.length === 0 ? null : values.join("\n")));
  return [
    {
      part,
      key,
      field,
      before,
      after,
      ...message(`agreement.differs-${part}`, { name, field, before, after }),
    },
  ];
}
