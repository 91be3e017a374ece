// What a profile of any form says in each of the layers in which it can be filled in.
import type { FrameDocument } from "../../../case/documents/frame-document.ts";
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import { isExact, type Quantity } from "../../../case/quantity.ts";
import { ONE, sign, subtract, ZERO } from "../../../maths/rational.ts";
import { type IssueOutline, outlineOf, tidy } from "./frame-outline.ts";
import { type MarkFound, markOf } from "./mark-scale.ts";
import { formOf, type ProfileForm, positionOf, tiersOf, weightsOf } from "./profile-form.ts";
import type { TypedNoDeal } from "./set-comparisons.ts";
import { tiersBy } from "./switch-form.ts";
import { readQuantity, type TypedQuantity } from "./typed-quantity.ts";
import { kindOf, quantitiesOf, spanOf, typedFor, type WorthDocument } from "./worth-document.ts";

export interface Layers {
  readonly form: ProfileForm;
  /** Null where neither an order is given nor numbers from which one follows. */
  readonly issueOrder: IssueOrder | null;
  /** In the order of the frame. */
  readonly issues: readonly IssueLayers[];
  readonly noDeal: NoDealLayer;
  /** How many answers about whole packages there are, and how many of them are about no deal. */
  readonly comparisons: number;
  readonly noDealComparisons: number;
}

export interface IssueOrder {
  readonly tiers: readonly (readonly string[])[];
  /** False where it only follows from weights or points. */
  readonly isStated: boolean;
}

export interface IssueLayers {
  readonly issue: string;
  /** `open`: nothing narrower than 0 to 1 or a mark, or no option; `unmentioned`: no entry; `unread`: a number of it cannot be read. */
  readonly worths:
    | "unmentioned"
    | "open"
    | "marked"
    | "ranked"
    | "curve"
    | "numbers"
    | "intervals"
    | "unread";
  /** As typed; null in points, in an order alone, in pairs, and where there is none. */
  readonly weight: TypedQuantity | null;
  readonly options: readonly OptionLayers[];
}

export interface OptionLayers extends MarkFound {
  readonly option: string;
  /** Its points or rating as typed; null where it has none of its own, as in a ranking. For a divisible issue that of the whole, at the party's own option. */
  readonly worth: TypedQuantity | null;
}

export type NoDealLayer =
  | { readonly kind: "unstated" | "unknown" }
  | { readonly kind: "number" | "interval"; readonly worth: TypedQuantity }
  | { readonly kind: "deal"; readonly deal: Readonly<Record<string, string>> };

export function layersOf(profile: ProfileDocument, frame: Pick<FrameDocument, "issues" | "parties">): Layers {
  const outline = outlineOf(frame);
  const comparisons = profile.comparisons ?? [];
  const sides = comparisons.map((one) => ("better" in one ? [one.better, one.than] : [one.equal, one.to]));
  return {
    form: formOf(profile),
    issueOrder: orderOf(profile, outline),
    issues: outline.map((issue) => layersOfIssue(profile, issue)),
    noDeal: noDealLayer(profile.noDeal),
    comparisons: comparisons.length,
    noDealComparisons: sides.filter((pair) => pair.some((side) => typeof side === "string")).length,
  };
}

function layersOfIssue(profile: ProfileDocument, issue: IssueOutline): IssueLayers {
  const worth = typedFor(profile.points ?? profile.ratings ?? {}, issue.id)?.value;
  const options = issue.options.map((option) => ({
    option,
    ...markOf(profile, issue, option),
    worth: worth === undefined ? null : worthFor(worth, option, tidy(profile.party)),
  }));
  return {
    issue: issue.id,
    worths: worth === undefined ? "unmentioned" : worthsLayer(worth, options),
    weight: typedFor(profile.weights ?? {}, issue.id)?.value ?? null,
    options,
  };
}

function worthFor(worth: WorthDocument, option: string, party: string): TypedQuantity | null {
  const found = kindOf(worth);
  if (found.kind === "whole") return option === party ? found.whole : null;
  if (found.kind === "ranked") return null;
  return typedFor(found.kind === "curve" ? found.knots : found.options, option)?.value ?? null;
}

function worthsLayer(worth: WorthDocument, options: readonly OptionLayers[]): IssueLayers["worths"] {
  const { kind } = kindOf(worth);
  const quantities = quantitiesOf(worth);
  if (quantities.some((quantity) => quantity === null)) return "unread";
  if (kind === "ranked" || kind === "curve") return kind;
  const known = quantities as Quantity[];
  // An issue without options.
  if (known.length === 0) return "open";
  if (known.every(isExact)) return "numbers";
  const first = kind === "whole" ? known.slice(0, 1) : known;
  if (first.every(({ low, high }) => sign(low) === 0 && high.num === ONE.num && high.den === ONE.den)) {
    return options.some(({ mark }) => mark !== null) ? "marked" : "open";
  }
  return options.every(({ isStated }) => isStated) ? "marked" : "intervals";
}

function orderOf(profile: ProfileDocument, outline: readonly IssueOutline[]): IssueOrder | null {
  if (profile.weightOrder) return { tiers: tiersOf(profile.weightOrder), isStated: true };
  const values = profile.points ? swingsIn(profile.points, outline) : weightsIn(profile, outline);
  if (!values) return null;
  const tiers = tiersBy([...values.keys()], (id) => values.get(id) ?? ZERO);
  return { tiers: tiersOf(tiers), isStated: false };
}

function swingsIn(points: NonNullable<ProfileDocument["points"]>, outline: readonly IssueOutline[]) {
  const swings = Object.entries(points).map(([issue, worth]) => {
    const span = spanOf(worth);
    const isCertain = quantitiesOf(worth).every((quantity) => quantity && isExact(quantity));
    return { issue: tidy(issue), swing: span && isCertain ? subtract(span.high, span.low) : null };
  });
  if (swings.length === 0 || swings.some(({ swing }) => !swing)) return null;
  const known = swings.filter(({ issue }) => positionOf(outline, issue) >= 0);
  return new Map(known.map(({ issue, swing }) => [issue, swing ?? ZERO]));
}

function weightsIn(profile: ProfileDocument, outline: readonly IssueOutline[]) {
  const weights = weightsOf(profile, outline);
  if (!weights || weights.kind === "simplex") return null;
  const rated = Object.keys(profile.ratings ?? {})
    .map(tidy)
    .filter((id) => positionOf(outline, id) >= 0);
  return new Map(rated.map((id) => [id, weights.shares[positionOf(outline, id)]]));
}

function noDealLayer(noDeal: TypedNoDeal | undefined): NoDealLayer {
  if (noDeal === undefined) return { kind: "unstated" };
  if (noDeal === "unknown") return { kind: "unknown" };
  if (typeof noDeal === "object" && !Array.isArray(noDeal)) {
    const { deal } = noDeal as { readonly deal: Readonly<Record<string, string | number>> };
    return {
      kind: "deal",
      deal: Object.fromEntries(Object.entries(deal).map(([k, v]) => [tidy(k), tidy(v)])),
    };
  }
  const worth = noDeal as TypedQuantity;
  const quantity = readQuantity(worth);
  return { kind: Array.isArray(worth) && !(quantity && isExact(quantity)) ? "interval" : "number", worth };
}
