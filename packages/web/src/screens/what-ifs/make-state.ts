// What is filled in for the next usual change, and the change that it makes.
import type { CaseDocuments } from "@parley/engine/case";
import { idOf } from "../../parts/read-frame.ts";
import type { WhatIfWords } from "./use-what-if-words.ts";
import { hasWeights, type ReadValue, readValue, type UsualChange, type UsualKind } from "./usual-change.ts";

export interface Filled {
  readonly kind: UsualKind;
  /** What is chosen of the list that goes with the kind, as its key; empty: the first. */
  readonly party: string;
  readonly issue: string;
  readonly option: string;
  readonly entry: string;
  readonly low: string;
  readonly high: string;
  readonly isUnknown: boolean;
}

export const NOTHING_FILLED: Filled = {
  kind: "no-deal",
  party: "",
  issue: "",
  option: "",
  entry: "",
  low: "",
  high: "",
  isUnknown: false,
};

export interface Choice {
  readonly key: string;
  readonly party?: string;
  readonly at: number;
}

/** Demands, red lines or combinations that could go. */
export function entriesFor(kind: UsualKind, documents: CaseDocuments): Choice[] {
  if (kind === "allow") return (documents.frame.impossible ?? []).map((_, at) => ({ key: String(at), at }));
  if (kind !== "drop-demand" && kind !== "drop-red-line") return [];
  return documents.profiles.flatMap(({ party, demands = [], redLines = [] }) =>
    (kind === "drop-demand" ? demands : redLines).map((_, at) => ({
      key: `${idOf(party)}\n${at}`,
      party: idOf(party),
      at,
    })),
  );
}

/** Parties of whom the kind of change can be told. */
export function partiesFor(kind: UsualKind, documents: CaseDocuments): string[] {
  return documents.profiles
    .filter((profile) => kind !== "weight" || hasWeights(profile))
    .map(({ party }) => idOf(party));
}

/** Whatever is not chosen yet is the first that can be. */
export function completed(filled: Filled, documents: CaseDocuments, { frame }: WhatIfWords): Filled {
  const parties = partiesFor(filled.kind, documents);
  const entries = entriesFor(filled.kind, documents);
  const withOptions = frame.issues.filter(({ options }) => options.length > 0);
  const issue = withOptions.find(({ id }) => id === filled.issue) ?? withOptions[0];
  const option = issue?.options.find(({ id }) => id === filled.option) ?? issue?.options[0];
  return {
    ...filled,
    party: parties.includes(filled.party) ? filled.party : (parties[0] ?? ""),
    issue: issue?.id ?? "",
    option: option?.id ?? "",
    entry: entries.some(({ key }) => key === filled.entry) ? filled.entry : (entries[0]?.key ?? ""),
  };
}

export type Making =
  | { readonly kind: "made"; readonly change: UsualChange }
  | Extract<ReadValue, { kind: "empty" | "no-number" | "upside-down" }>
  /** There is nothing that could be changed so. */
  | { readonly kind: "nothing" };

/** `filled` is complete. */
export function changeFrom(filled: Filled, documents: CaseDocuments, words: WhatIfWords): Making {
  const { kind, party, issue, option } = filled;
  if (kind === "drop-demand" || kind === "drop-red-line" || kind === "allow") {
    const found = entriesFor(kind, documents).find(({ key }) => key === filled.entry);
    if (!found) return { kind: "nothing" };
    const { at } = found;
    return { kind: "made", change: kind === "allow" ? { kind, at } : { kind, party: found.party ?? "", at } };
  }
  if (kind === "rule-out") {
    return option === "" ? { kind: "nothing" } : { kind: "made", change: { kind, issue, option } };
  }
  if (party === "" || (kind !== "no-deal" && issue === "")) return { kind: "nothing" };
  if (kind === "no-deal" && filled.isUnknown)
    return { kind: "made", change: { kind, party, value: "unknown" } };
  const read = readValue(filled.low, filled.high);
  if (read.kind !== "value") return read;
  const { value } = read;
  if (kind === "no-deal") return { kind: "made", change: { kind, party, value } };
  if (kind === "weight") return { kind: "made", change: { kind, party, issue, value } };
  const isWhole = words.frame.issues.find(({ id }) => id === issue)?.kind === "divisible";
  return { kind: "made", change: { kind, party, issue, value, ...(isWhole ? {} : { option }) } };
}
