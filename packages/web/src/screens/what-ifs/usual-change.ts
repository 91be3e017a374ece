// The usual ways in which a case might be different, each made with a few fields.
import type { CaseDocuments, ProfileDocument } from "@parley/engine/case";
import { addImpossible } from "@parley/engine/editing";
import { formOf, setWorth, type TypedQuantity } from "@parley/engine/elicitation";
import { compareExactly } from "../../parts/exact.ts";
import { readCell } from "../../parts/quantity-text.ts";
import { idOf } from "../../parts/read-frame.ts";

export type UsualChange =
  | { readonly kind: "no-deal"; readonly party: string; readonly value: TypedQuantity | "unknown" }
  /** `at`: place in the list, before any change. */
  | { readonly kind: "drop-demand" | "drop-red-line"; readonly party: string; readonly at: number }
  | { readonly kind: "rule-out"; readonly issue: string; readonly option: string }
  | { readonly kind: "allow"; readonly at: number }
  | { readonly kind: "weight"; readonly party: string; readonly issue: string; readonly value: TypedQuantity }
  | {
      readonly kind: "worth";
      readonly party: string;
      readonly issue: string;
      /** Left out for an issue that is shared out: the whole of it. */
      readonly option?: string;
      readonly value: TypedQuantity;
    };

export type UsualKind = UsualChange["kind"];

/** The documents with all of them made. */
export function makeChanges(before: CaseDocuments, changes: readonly UsualChange[]): CaseDocuments {
  return changes.reduce((documents, change) => makeChange(documents, change, before), before);
}

function makeChange(documents: CaseDocuments, change: UsualChange, before: CaseDocuments): CaseDocuments {
  switch (change.kind) {
    case "no-deal":
      return withProfile(documents, change.party, (profile) => ({ ...profile, noDeal: change.value }));
    case "drop-demand":
      return withoutLimit(documents, { ...change, list: "demands", before });
    case "drop-red-line":
      return withoutLimit(documents, { ...change, list: "redLines", before });
    case "rule-out":
      return addImpossible(documents, { combination: { [change.issue]: change.option } });
    case "allow":
      return allowing(documents, before.frame.impossible?.[change.at]);
    case "weight":
      return withProfile(documents, change.party, (profile) => weighing(profile, change));
    case "worth":
      return withProfile(documents, change.party, (profile) => {
        const { issue, option, value } = change;
        const typed = { issue, worth: value, ...(option === undefined ? {} : { option }) };
        return setWorth(profile, documents.frame, typed).profile;
      });
  }
}

export function profileOf({ profiles }: CaseDocuments, party: string): ProfileDocument | undefined {
  return profiles.find((profile) => idOf(profile.party) === party);
}

function withProfile(
  documents: CaseDocuments,
  party: string,
  change: (profile: ProfileDocument) => ProfileDocument,
): CaseDocuments {
  const own = profileOf(documents, party);
  const profiles = documents.profiles.map((profile) => (profile === own ? change(profile) : profile));
  return { ...documents, profiles };
}

interface LimitPlace {
  readonly party: string;
  readonly at: number;
  readonly list: "demands" | "redLines";
  readonly before: CaseDocuments;
}

function withoutLimit(documents: CaseDocuments, { party, at, list, before }: LimitPlace): CaseDocuments {
  const dropped: unknown = profileOf(before, party)?.[list]?.[at];
  return withProfile(documents, party, (profile) => {
    const left = ((profile[list] ?? []) as readonly unknown[]).filter((limit) => limit !== dropped);
    const { [list]: _, ...rest } = profile;
    return (left.length === 0 ? rest : { ...rest, [list]: left }) as ProfileDocument;
  });
}

function allowing(documents: CaseDocuments, combination: unknown): CaseDocuments {
  const { impossible, ...rest } = documents.frame;
  const left = (impossible ?? []).filter((one) => one !== combination);
  return { ...documents, frame: left.length === 0 ? rest : { ...rest, impossible: left } };
}

function weighing(
  profile: ProfileDocument,
  { issue, value }: { readonly issue: string; readonly value: TypedQuantity },
): ProfileDocument {
  const weights = profile.weights ?? {};
  const key = Object.keys(weights).find((name) => idOf(name) === issue) ?? issue;
  return { ...profile, weights: { ...weights, [key]: value } };
}

/** Whether issues have weights of their own that a number can be put for. */
export function hasWeights(profile: ProfileDocument): boolean {
  const form = formOf(profile);
  return form === "weights" || form === "order";
}

/** What the profile says of an issue's weight, or of what an option is worth, where it says a number or an interval. */
export function weightNow(profile: ProfileDocument, issue: string): TypedQuantity | null {
  return quantityIn(profile.weights, issue);
}

export function worthNow(
  profile: ProfileDocument,
  issue: string,
  option: string | null,
): TypedQuantity | null {
  const worths = profile.points ?? profile.ratings ?? {};
  const key = Object.keys(worths).find((name) => idOf(name) === issue);
  const worth = key === undefined ? undefined : worths[key];
  if (option === null || worth === undefined) return isQuantity(worth) ? worth : null;
  if (typeof worth !== "object" || Array.isArray(worth)) return null;
  return quantityIn("curve" in worth ? (worth.curve as object) : worth, option);
}

function quantityIn(map: object | undefined, id: string): TypedQuantity | null {
  const found = Object.entries(map ?? {}).find(([name]) => idOf(name) === id)?.[1];
  return isQuantity(found) ? found : null;
}

function isQuantity(value: unknown): value is TypedQuantity {
  if (typeof value === "number" || typeof value === "string") return value !== "unknown";
  return Array.isArray(value) && value.length === 2;
}

export type ReadValue =
  | { readonly kind: "value"; readonly value: TypedQuantity }
  | { readonly kind: "empty" | "no-number" | "upside-down" };

/** A number, or an interval: both ends typed, or from–to in one of the fields. */
export function readValue(low: string, high: string): ReadValue {
  const given = [low, high].map(readCell).filter(({ kind }) => kind !== "empty");
  const read = given.flatMap((cell) => (cell.kind === "quantity" ? [cell.quantity] : []));
  if (given.length === 0) return { kind: "empty" };
  if (read.length < given.length) return { kind: "no-number" };
  const [first, last] = read;
  if (last === undefined) return { kind: "value", value: plainly(first) };
  if (Array.isArray(first) || Array.isArray(last)) return { kind: "no-number" };
  const order = compareExactly(String(first), String(last));
  if (order > 0) return { kind: "upside-down" };
  return { kind: "value", value: order === 0 ? plainly(first) : [plain(first), plain(last)] };
}

function plainly(quantity: TypedQuantity): TypedQuantity {
  return Array.isArray(quantity) ? [plain(quantity[0]), plain(quantity[1])] : plain(quantity);
}

/** As a person would write it in a file: a fraction stays text. */
function plain(typed: string | number): string | number {
  const text = String(typed);
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : text;
}
