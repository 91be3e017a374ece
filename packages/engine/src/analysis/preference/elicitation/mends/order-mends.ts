// One issue moved to another place in the stated order of importance, until an answer about two packages fits.
import { message } from "../../../../case/message.ts";
import type { Profile } from "../../../../case/profile.ts";
import { type Rational, rational } from "../../../../maths/rational.ts";
import { weightSetIsEmpty } from "../../weight-set.ts";
import { checkComparison } from "../check-comparisons.ts";
import type { MendPlan, MendTask } from "./mend-task.ts";

/** All issues that can do it, each by the fewest places. Other issues keep their order; a moved issue stands alone in its place. */
export function orderMends(task: MendTask): MendPlan[] {
  const { weights } = task.profile;
  if (weights?.kind !== "simplex" || !weights.order) return [];
  const order = weights.order;
  return order.flat().flatMap((issue) => {
    const moves = movesOf(order, issue).filter(({ order: moved }) =>
      honours(task, { ...weights, order: moved }),
    );
    const fewest = moves.sort((a, b) => a.places - b.places)[0];
    return fewest ? [plan(task, issue, fewest)] : [];
  });
}

interface OrderMove {
  readonly order: readonly (readonly number[])[];
  readonly places: number;
}

function movesOf(order: readonly (readonly number[])[], issue: number): OrderMove[] {
  const at = order.findIndex((tier) => tier.includes(issue));
  const alone = order[at].length === 1;
  const left = order.map((tier) => tier.filter((one) => one !== issue)).filter((tier) => tier.length > 0);
  return Array.from({ length: left.length + 1 }, (_, to) => ({
    order: [...left.slice(0, to), [issue], ...left.slice(to)],
    // A tier that the issue leaves behind stays in its place, so that the place before or after it is one step away.
    places: alone ? Math.abs(to - at) : to <= at ? at - to + 1 : to - at,
  })).filter(({ places }) => places > 0);
}

function honours({ profile, frame, up, down, target }: MendTask, weights: Profile["weights"]): boolean {
  if (weights?.kind !== "simplex" || weightSetIsEmpty(weights)) return false;
  const verdict = target.num === 0n ? "equal" : "better";
  const answer = { verdict, first: up, second: down, because: null, act: null } as const;
  return checkComparison({ ...profile, weights }, frame, answer).verdict !== "contradicts";
}

function plan({ frame }: MendTask, issue: number, { order, places }: OrderMove): MendPlan {
  const ids = order.map((tier) => tier.map((one) => frame.issues[one].id as string));
  const names = order.map((tier) => tier.map((one) => frame.issues[one].name).join(" = "));
  const change: Rational = rational(BigInt(places));
  return {
    kind: "order",
    message: message("elicitation.mend-order", { issue: frame.issues[issue].name, places, order: names }),
    change,
    apply: (document) => ({
      ...document,
      weightOrder: ids.map((tier) => (tier.length === 1 ? tier[0] : tier)),
    }),
  };
}
