// How much one issue counts made more or less, until an answer about two packages fits: the whole issue is scaled, its options keep their proportions.
import { message } from "../../../../case/message.ts";
import { exactly, type Quantity } from "../../../../case/quantity.ts";
import {
  add,
  divide,
  multiply,
  negate,
  ONE,
  type Rational,
  rational,
  sign,
  subtract,
  toText,
  ZERO,
} from "../../../../maths/rational.ts";
import { weightSetOf } from "../../weight-set.ts";
import { switchForm } from "../switch-form.ts";
import { readQuantity, type TypedQuantity, writeQuantity } from "../typed-quantity.ts";
import { scaleWorth, typedFor } from "../worth-document.ts";
import { lackOf, type MendPlan, type MendTask, swings } from "./mend-task.ts";
import { nearestWeight } from "./nearest-weight.ts";

/** One plan for each issue that can do it. Where the order of weights is stated, that has to give way first. */
export function weightMends(task: MendTask): MendPlan[] {
  const { up, down, parts, profile } = task;
  if (up === "no-deal" || down === "no-deal" || !parts) return [];
  const { weights } = profile;
  const plans = parts.unweighted.map((part, issue) => {
    if (sign(part) === 0) return null;
    if (weights === null) return scaled(task, issue, part);
    if (weights.kind !== "simplex") return reweighed(task, issue, { part, share: weights.shares[issue] });
    return weights.order ? null : widened(task, issue);
  });
  return plans.filter((plan) => plan !== null);
}

/** Points: the factor that makes up for what is lacking, unless the issue would have to count less than nothing. */
function scaled(task: MendTask, issue: number, part: Rational): MendPlan | null {
  const factor = divide(add(part, lackOf(task)), part);
  if (sign(factor) < 0) return null;
  const { id, name } = task.frame.issues[issue];
  const swing = swings(task.profile, task.frame)[issue];
  const params = { issue: name, from: toText(swing), to: toText(multiply(factor, swing)) };
  return {
    kind: "weight",
    message: message("elicitation.mend-scale", params),
    change: multiply(size(subtract(factor, ONE)), swing),
    apply: (document) => {
      const found = typedFor(document.points ?? {}, id);
      if (!found) return document;
      return { ...document, points: { ...document.points, [found.key]: scaleWorth(found.value, factor) } };
    },
  };
}

interface Share {
  /** What the issue adds to the difference, its weight included. */
  readonly part: Rational;
  readonly share: Rational;
}

/** Weights that are numbers. Those that follow from comparing issues become numbers for it. */
function reweighed(task: MendTask, issue: number, { part, share }: Share): MendPlan | null {
  const to = multiply(share, divide(add(part, lackOf(task)), part));
  return sign(to) < 0 ? null : weighing(task, issue, { from: exactly(share), to: exactly(to) });
}

/** Weights between bounds: one of these gives way. */
function widened(task: MendTask, issue: number): MendPlan | null {
  const { weights } = task.profile;
  if (weights?.kind !== "simplex" || !task.parts) return null;
  const { unweighted, rest } = task.parts;
  const found = nearestWeight(weightSetOf(weights), {
    issue,
    worths: unweighted,
    target: subtract(task.target, rest),
  });
  const { low, high } = weights.bounds[issue];
  if (!found) return null;
  const to = found.side === "high" ? { low, high: found.weight } : { low: found.weight, high };
  return weighing(task, issue, { from: weights.bounds[issue], to });
}

function weighing(
  { frame, frameDocument, profile }: MendTask,
  issue: number,
  { from, to }: { readonly from: Quantity; readonly to: Quantity },
): MendPlan {
  const { id, name } = frame.issues[issue];
  const moved = add(size(subtract(to.low, from.low)), size(subtract(to.high, from.high)));
  const both = profile.weights?.kind === "simplex" ? moved : divide(moved, rational(2n));
  const range = swingOfRatings(profile, { frame, issue });
  const [before, after] = [from, to].map(writeQuantity).map((typed) => [typed].flat().map(String));
  return {
    kind: profile.weights?.kind === "simplex" ? "interval" : "weight",
    message: message("elicitation.mend-weight", { issue: name, from: before, to: after }),
    change: multiply(both, range),
    apply: (document) => {
      const { profile: weighted } = switchForm(document, frameDocument, "weights");
      const key = typedFor(weighted.weights ?? {}, id)?.key ?? id;
      const weights = { ...weighted.weights, [key]: writeQuantity(to) };
      const { weightTotal, ...others } = weighted;
      const isCertain = Object.values<TypedQuantity>(weights).every((typed) => {
        const weight = readQuantity(typed);
        return weight !== null && weight.low.num === weight.high.num && weight.low.den === weight.high.den;
      });
      // A total that the weights no longer come to would be a contradiction of its own.
      return isCertain || weightTotal === undefined ? { ...others, weights } : { ...weighted, weights };
    },
  };
}

/** How far the ratings of an issue lie apart, at the point value of the profile. */
function swingOfRatings(
  profile: MendTask["profile"],
  { frame, issue }: { readonly frame: MendTask["frame"]; readonly issue: number },
): Rational {
  return swings({ ...profile, weights: null }, frame)[issue] ?? ZERO;
}

function size(value: Rational): Rational {
  return sign(value) < 0 ? negate(value) : value;
}
