// The worth of one option moved, or its interval widened, until an answer about two packages fits.
import { message } from "../../../../case/message.ts";
import { exactly, isExact, type Quantity } from "../../../../case/quantity.ts";
import {
  add,
  divide,
  multiply,
  ONE,
  type Rational,
  sign,
  subtract,
  sum,
  toText,
  ZERO,
} from "../../../../maths/rational.ts";
import { bestWeights, gatherByGroup } from "../../extreme-weights.ts";
import { placesOnCurve } from "../../point-ratings.ts";
import { spreadOverIssues, type WeightSet, weightSetOf } from "../../weight-set.ts";
import { setWorth } from "../set-worths.ts";
import { writeQuantity } from "../typed-quantity.ts";
import { lackOf, type MendPlan, type MendTask } from "./mend-task.ts";

/** On each issue that speaks against the answer: the one option dearer, or the other less dear. */
export function worthMends(task: MendTask): MendPlan[] {
  const { up, down, parts, frame } = task;
  if (up === "no-deal" || down === "no-deal" || !parts) return [];
  return frame.issues.flatMap((_, issue) => {
    if (sign(parts.issues[issue]) >= 0) return [];
    return [
      ...movesOf(task, { issue, option: up[issue], other: down[issue], turn: 1 }),
      ...movesOf(task, { issue, option: down[issue], other: up[issue], turn: -1 }),
    ];
  });
}

interface Move {
  readonly issue: number;
  readonly option: number;
  /** The option of the other package. */
  readonly other: number;
  /** 1: dearer; −1: less dear. */
  readonly turn: 1 | -1;
}

function movesOf(task: MendTask, move: Move): MendPlan[] {
  const held = bearsOnOther(task, move) ? null : quantityOf(task, move);
  const by = held && riseNeeded(task, move.issue);
  if (!held || !by) return [];
  const { low, high } = held;
  const to = move.turn === 1 ? add(high, by.rating) : subtract(low, by.rating);
  const widened = plan(task, move, {
    kind: "interval",
    change: by.worth,
    to: move.turn === 1 ? { low, high: to } : { low: to, high },
  });
  if (!isExact(held)) return [widened];
  return [plan(task, move, { kind: "worth", change: by.worth, to: exactly(to) }), widened];
}

interface Moved {
  readonly kind: "worth" | "interval";
  readonly change: Rational;
  readonly to: Quantity;
}

function plan(
  { frame, frameDocument, profile }: MendTask,
  { issue, option, turn }: Move,
  { kind, change, to }: Moved,
): MendPlan {
  const { id, name, options, kind: issueKind } = frame.issues[issue];
  const held = quantityOf({ profile, frame }, { issue, option });
  const params = {
    issue: name,
    option: options[option].name,
    isRating: profile.weights !== null,
    from: held ? toText(turn === 1 ? held.high : held.low) : "",
    low: toText(to.low),
    high: toText(to.high),
  };
  const named = issueKind === "divisible" ? {} : { option: options[option].id };
  return {
    kind,
    message: message(kind === "worth" ? "elicitation.mend-worth" : "elicitation.mend-interval", params),
    change,
    apply: (document) =>
      setWorth(document, frameDocument, { issue: id, ...named, worth: writeQuantity(to) }).profile,
  };
}

/** What the profile says about the option by itself; null where it says only an order, or the option is another party's share. */
function quantityOf(
  { profile, frame }: Pick<MendTask, "profile" | "frame">,
  { issue, option }: Pick<Move, "issue" | "option">,
): Quantity | null {
  const worth = profile.issues[issue];
  const { kind, options } = frame.issues[issue];
  if (kind === "divisible" && (options[option].id as string) !== profile.party) return null;
  if (worth.kind === "each") return worth.options[option];
  if (worth.kind === "ranked") return null;
  return worth.knots.find((knot) => knot.option === option)?.worth ?? null;
}

/** On a curve the other option may lie next to the point that would be moved, and move with it. */
function bearsOnOther({ profile, frame }: MendTask, { issue, option, other }: Move): boolean {
  const worth = profile.issues[issue];
  if (worth.kind !== "curve") return false;
  const moved = worth.knots.findIndex((knot) => knot.option === option);
  const { knot, share } = placesOnCurve(frame.issues[issue], worth.knots)[other];
  return moved === knot || (sign(share) !== 0 && moved === knot + 1);
}

/**
 * By how much the rating of an option must rise (or the other's fall) so that some reading honours the answer; null where the issue
 * cannot do it. With open weights the most over all of them is a convex function of the rise, which is followed down its tangents from the right
 * to the least rise that will do.
 */
function riseNeeded(
  task: MendTask,
  issue: number,
): { readonly rating: Rational; readonly worth: Rational } | null {
  const lack = lackOf(task);
  const { weights } = task.profile;
  if (weights === null) return { rating: lack, worth: lack };
  if (weights.kind !== "simplex") return { rating: divide(lack, weights.shares[issue]), worth: lack };
  return leastRise(task, weightSetOf(weights), issue);
}

const MOST_STEPS = 100;

function leastRise(task: MendTask, set: WeightSet, issue: number) {
  const { parts, target } = task;
  if (!parts) return null;
  const only = set.groups.map(({ issues }) => (issues.includes(issue) ? ONE : ZERO));
  const heaviest = spreadOverIssues(set, bestWeights(set, only), ZERO);
  if (sign(heaviest[issue]) === 0) return null;
  const ratingsAt = (rise: Rational) =>
    parts.unweighted.map((part, k) => (k === issue ? add(part, rise) : part));
  const worthOf = (weights: readonly Rational[], ratings: readonly Rational[]) =>
    add(parts.rest, sum(ratings.map((rating, k) => multiply(weights[k], rating))));
  let weights = heaviest;
  let rise = divide(subtract(target, worthOf(weights, ratingsAt(ZERO))), weights[issue]);
  for (let step = 0; step < MOST_STEPS; step++) {
    const ratings = ratingsAt(rise);
    weights = spreadOverIssues(set, bestWeights(set, gatherByGroup(set, ratings)), ZERO);
    const excess = subtract(worthOf(weights, ratings), target);
    if (sign(excess) === 0) break;
    rise = subtract(rise, divide(excess, weights[issue]));
  }
  return { rating: rise, worth: multiply(rise, weights[issue]) };
}
