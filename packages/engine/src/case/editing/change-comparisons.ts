// What becomes of a party's answers about whole packages, and of a package as good as no deal, when an issue changes.
import type { ComparisonDocument } from "../documents/comparison-document.ts";
import { NO_DEAL } from "../documents/no-deal-word.ts";
import type { ProfileDocument } from "../documents/profile-document.ts";
import { isGone } from "./change-choice.ts";
import type { IssueChange } from "./change-pattern.ts";
import { type PackageDocument, plainId } from "./document-parts.ts";
import type { OptionList } from "./option-list.ts";
import { keyFor, mapShared, withKey } from "./shared-structure.ts";

type Side = Extract<ComparisonDocument, { equal: unknown }>["equal"];

/** Null where the answer is no longer about packages that differ, or about one that can be. */
export function changeComparison(
  comparison: ComparisonDocument,
  change: IssueChange,
): ComparisonDocument | null {
  const [first, second] = sidesOf(comparison);
  if (change.isRemoved) return withSides(comparison, withoutIssue([first, second], change.issue));
  const sides = [first, second].map((side) => changePackage(side, change));
  const [left, right] = sides;
  return left === null || right === null ? null : withSides(comparison, [left, right]);
}

function sidesOf(comparison: ComparisonDocument): [Side, Side] {
  return "better" in comparison ? [comparison.better, comparison.than] : [comparison.equal, comparison.to];
}

function withSides(
  comparison: ComparisonDocument,
  sides: readonly [Side, Side] | null,
): ComparisonDocument | null {
  if (!sides) return null;
  const [first, second] = sides;
  return "better" in comparison
    ? withKey(withKey(comparison, "better", first), "than", second)
    : withKey(withKey(comparison, "equal", first), "to", second);
}

/** What both packages settle alike can be left out of both; where they settle it differently it was part of the answer. */
function withoutIssue([first, second]: readonly [Side, Side], issue: string): [Side, Side] | null {
  if (first === NO_DEAL || second === NO_DEAL) return null;
  const [left, right] = [first, second].map((side) => optionOn(side as PackageDocument, issue));
  if (left === undefined && right === undefined) return [first, second];
  if (left === undefined || right === undefined || plainId(left) !== plainId(right)) return null;
  const [rest, other] = [first, second].map((side) => without(side as PackageDocument, issue));
  return Object.keys(rest).length === 0 ? null : [rest, other];
}

function optionOn(typed: PackageDocument, issue: string) {
  const key = keyFor(typed, issue);
  return key === undefined ? undefined : typed[key];
}

function without(typed: PackageDocument, issue: string): PackageDocument {
  const key = keyFor(typed, issue);
  return key === undefined ? typed : withKey(typed, key, undefined);
}

function changePackage(side: Side, change: IssueChange): Side | null {
  if (side === NO_DEAL) return side;
  const typed = side as PackageDocument;
  const option = optionOn(typed, change.issue);
  if (option !== undefined) return isGone(option, change) ? null : side;
  const first = firstOption(change);
  return first === undefined ? side : { ...typed, [change.issue]: first };
}

/** Set when the issue gets its first options: the same one for both packages keeps everything else equal. */
function firstOption({ before, after }: IssueChange): string | undefined {
  return before && before.ids.length > 0 ? undefined : after?.ids[0];
}

export interface ComingIssue {
  readonly id: string;
  /** Null where they can not be made out yet. */
  readonly options: OptionList | null;
}

/** Of what the new issue would be without a deal nothing is known, so that answers about no deal say nothing any more. */
export function comparisonsWith(
  comparisons: ComparisonDocument[] | undefined,
  { id, options }: ComingIssue,
): ComparisonDocument[] | undefined {
  if (!comparisons) return comparisons;
  const change = { issue: id, before: null, after: options, isRemoved: false };
  const kept = mapShared(comparisons, (comparison) =>
    sidesOf(comparison).includes(NO_DEAL) ? null : changeComparison(comparison, change),
  );
  return kept === comparisons ? comparisons : [...kept];
}

type NoDealDocument = NonNullable<ProfileDocument["noDeal"]>;

/** Unknown where the package is no longer there. */
export function changeNoDeal(noDeal: NoDealDocument, change: IssueChange): NoDealDocument {
  if (!isPackage(noDeal)) return noDeal;
  const option = optionOn(noDeal.deal, change.issue);
  if (option === undefined) return noDeal;
  if (!change.isRemoved) return isGone(option, change) ? "unknown" : noDeal;
  const deal = without(noDeal.deal, change.issue);
  return Object.keys(deal).length === 0 ? "unknown" : { deal };
}

export function isPackage(
  noDeal: NoDealDocument | undefined,
): noDeal is Extract<NoDealDocument, { deal: unknown }> {
  return typeof noDeal === "object" && "deal" in noDeal;
}
