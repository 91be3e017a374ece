// Swing weights: how much it matters to go from an issue's worst option to its best, next to the issue where that matters most.
// Von Winterfeldt & Edwards 1986; Edwards & Barron 1994.
import type { FrameDocument } from "../../../case/documents/frame-document.ts";
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import { message } from "../../../case/message.ts";
import { isExact, type Quantity } from "../../../case/quantity.ts";
import {
  add,
  compare,
  divide,
  multiply,
  ONE,
  type Rational,
  sign,
  subtract,
  sum,
  toText,
  ZERO,
} from "../../../maths/rational.ts";
import { pointWeights } from "../point-weights.ts";
import { type IssueOutline, outlineOf, tidy } from "./frame-outline.ts";
import { formOf, positionOf, weightsOf } from "./profile-form.ts";
import { changeWorth, issueOf } from "./set-worths.ts";
import { openProfile, switchForm, tiersBy, weightless } from "./switch-form.ts";
import { andThen, type Transformed, unchanged } from "./transformed.ts";
import { readQuantity, type TypedQuantity, writeQuantity } from "./typed-quantity.ts";
import { scaleWorth, spanOf } from "./worth-document.ts";

/** Per issue, its swing next to that of the most important issue, which is 100 by custom; only their ratios count. */
export type Swings = Readonly<Record<string, TypedQuantity>>;

/**
 * The weights that follow, exactly; ratings stay, and so does what all swings together are worth, so that no-deal worths and interactions keep their
 * measure. With intervals each weight gets the interval of all that follows from some swings within them, and the order where they leave no
 * doubt about it. Issues without a swing count for nothing if they had no ratings, and keep theirs with weight 0 otherwise.
 * @throws RangeError when an issue is not in the frame, or a swing is no number, below 0, or all may be 0.
 */
export function setSwingWeights(
  profile: ProfileDocument,
  frame: Pick<FrameDocument, "issues" | "parties">,
  swings: Swings,
): Transformed {
  const outline = outlineOf(frame);
  const named = Object.entries(swings).map(([name, typed]) => ({
    id: issueOf(outline, name).id,
    swing: readSwing(name, typed),
  }));
  if (named.every(({ swing }) => sign(swing.low) === 0)) throw new RangeError("some swing must be above 0");
  const started = formOf(profile) === "none" ? openProfile(profile, outline, "weights") : profile;
  const isChange = started.weightOrder || started.weightPairs || started.weights;
  const lost = isChange && formOf(profile) !== "none" ? [message("elicitation.lost-weights-to-swings")] : [];
  const rated = started.points
    ? switchForm(started, frame, "weights")
    : { profile: started, lost, workedOut: [] };
  return andThen(rated, (ratings) =>
    named.reduce(
      (made, { id }) => andThen(made, (one) => mentioning(one, issueOf(outline, id))),
      unchanged(weighted(ratings, outline, named)),
    ),
  );
}

/** The swings that a profile amounts to, the largest being 100; null while its weights are open, or no issue matters. */
export function swingsOf(
  profile: ProfileDocument,
  frame: Pick<FrameDocument, "issues" | "parties">,
): Readonly<Record<string, string>> | null {
  const outline = outlineOf(frame);
  const rated = profile.points ? switchForm(profile, frame, "weights").profile : profile;
  const weights = weightsOf(rated, outline);
  if (!weights || weights.kind === "simplex") return null;
  const swings = outline.map((issue, k) => multiply(weights.shares[k], rangeOf(rated, issue)));
  const most = swings.reduce((a, b) => (compare(a, b) >= 0 ? a : b), ZERO);
  if (sign(most) === 0) return null;
  const hundred = multiply(divide(ONE, most), { num: 100n, den: 1n });
  return Object.fromEntries(outline.map(({ id }, k) => [id, toText(multiply(swings[k], hundred))]));
}

interface Named {
  readonly id: string;
  readonly swing: Quantity;
}

function readSwing(name: string, typed: TypedQuantity): Quantity {
  const swing = readQuantity(typed);
  if (!swing || sign(swing.low) < 0) throw new RangeError(`no swing of ${name}: ${String(typed)}`);
  return swing;
}

function mentioning(profile: ProfileDocument, issue: IssueOutline): Transformed {
  const isRated = Object.keys(profile.ratings ?? {}).some((name) => tidy(name) === issue.id);
  if (isRated) return unchanged(profile);
  const weight = profile.weights?.[issue.id];
  const made = changeWorth(profile, issue, (worth) => ({ worth, lost: [], workedOut: false }));
  return weight === undefined
    ? made
    : { ...made, profile: { ...made.profile, weights: { ...made.profile.weights, [issue.id]: weight } } };
}

function weighted(
  profile: ProfileDocument,
  outline: readonly IssueOutline[],
  named: readonly Named[],
): ProfileDocument {
  const total = totalWorth(profile, outline);
  const isCertain = named.every(({ swing }) => isExact(swing));
  const rated = isCertain ? profile : overOne(profile);
  const ids = [...Object.keys(rated.ratings ?? {}).map(tidy), ...named.map(({ id }) => id)];
  const known = [...new Set(ids)].filter((id) => positionOf(outline, id) >= 0);
  const swingOf = (id: string): Quantity =>
    named.find((one) => one.id === id)?.swing ?? { low: ZERO, high: ZERO };
  const weights = known.map((id): [string, TypedQuantity] => {
    const { low, high } = shareOf(id, known, swingOf);
    const perRating = divide(total, rangeOf(rated, issueOf(outline, id)));
    return [id, writeQuantity({ low: multiply(low, perRating), high: multiply(high, perRating) })];
  });
  const made = { ...weightless(rated), weights: Object.fromEntries(weights) };
  if (isCertain) return made;
  const order = orderOf(known, swingOf);
  return { ...made, ...(order ? { weightOrder: order } : {}), weightTotal: toText(total) };
}

/** Ratings over a range of 1, so that the weights of all issues add up to what all swings are worth. */
function overOne(profile: ProfileDocument): ProfileDocument {
  const ratings = Object.entries(profile.ratings ?? {}).map(([issue, worth]) => {
    const range = rangeOf(profile, { id: tidy(issue) });
    return [issue, scaleWorth(worth, divide(ONE, range))];
  });
  return { ...profile, ratings: Object.fromEntries(ratings) };
}

/** Least and most of swing / (sum of all swings). */
function shareOf(id: string, ids: readonly string[], swingOf: (id: string) => Quantity): Quantity {
  const { low, high } = swingOf(id);
  const others = ids.filter((other) => other !== id).map(swingOf);
  const share = (own: Rational, rest: Rational) => (sign(own) === 0 ? ZERO : divide(own, add(own, rest)));
  return {
    low: share(low, sum(others.map((other) => other.high))),
    high: share(high, sum(others.map((other) => other.low))),
  };
}

/** Null where two intervals overlap, so that either issue may matter more. */
function orderOf(ids: readonly string[], swingOf: (id: string) => Quantity): (string | string[])[] | null {
  const isSettled = ids.every((a) =>
    ids.every((b) => {
      const [one, other] = [swingOf(a), swingOf(b)];
      const isLevel = isExact(one) && isExact(other) && compare(one.low, other.low) === 0;
      return a === b || isLevel || compare(one.low, other.high) >= 0 || compare(other.low, one.high) >= 0;
    }),
  );
  return isSettled ? tiersBy(ids, (id) => add(swingOf(id).low, swingOf(id).high)) : null;
}

/** What all swings are worth together by the present weights; 1 where these are open. */
function totalWorth(profile: ProfileDocument, outline: readonly IssueOutline[]): Rational {
  const weights = weightsOf(profile, outline);
  if (!weights) return ONE;
  const shares = pointWeights(weights);
  const total = sum(outline.map((issue, k) => multiply(shares[k], rangeOf(profile, issue))));
  return sign(total) > 0 ? total : ONE;
}

/** How far the ratings of an issue lie apart; 1 where they do not, or nothing is known. */
function rangeOf(profile: ProfileDocument, { id }: Pick<IssueOutline, "id">): Rational {
  const entry = Object.entries(profile.ratings ?? {}).find(([name]) => tidy(name) === id);
  const span = entry && spanOf(entry[1]);
  const range = span ? subtract(span.high, span.low) : ONE;
  return sign(range) > 0 ? range : ONE;
}
