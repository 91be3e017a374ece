// Terms laid out as a list of entries with fields: what the text is written from and what two texts are compared by.
import { canonicalText } from "./canonical-text.ts";
import type { Terms } from "./terms.ts";

export type TermsPart = "head" | "party" | "term" | "condition" | "open" | "signs";

export interface TermsEntry {
  readonly part: TermsPart;
  /** An id, the number of a condition from 1, or nothing for the head. One entry a key within a part. */
  readonly key: string;
  /** Name and value; a name comes as often as it has values. */
  readonly fields: readonly TermsField[];
}

export type TermsField = readonly [name: string, value: string];

/** In the order of the text, every value in its canonical form. */
export function entriesOf(terms: Terms): TermsEntry[] {
  return [
    entry("head", "", [
      ["title", terms.title],
      ["frame", String(terms.frame)],
      ["rules", String(terms.rules)],
      ["offer", terms.offer],
    ]),
    ...terms.parties.map(({ id, name }) => entry("party", id, [["name", name]])),
    ...terms.terms.map(({ issue, issueName, option, optionName, unit, wording }) =>
      entry("term", issue, [
        ["issue", issueName],
        ["option", option],
        ["choice", optionName],
        ["unit", unit],
        ["wording", wording],
      ]),
    ),
    ...terms.conditions.map(({ words, onceAccepted }, at) =>
      entry("condition", String(at + 1), [
        ["words", words],
        ["once-accepted", onceAccepted],
      ]),
    ),
    ...terms.open.map(({ issue, issueName }) => entry("open", issue, [["issue", issueName]])),
    ...terms.signatories.map(({ seat, name, speaksFor }) =>
      entry("signs", seat, [["name", name], ...speaksFor.map((id) => ["speaks-for", id] as const)]),
    ),
  ];
}

type Given = readonly [name: string, value: string | null];

function entry(part: TermsPart, key: string, given: readonly Given[]): TermsEntry {
  const fields = given.flatMap(([name, value]): TermsField[] =>
    value === null ? [] : [[name, canonicalText(value)]],
  );
  return { part, key: canonicalText(key), fields };
}
