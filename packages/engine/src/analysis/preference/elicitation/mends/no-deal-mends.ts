// The worth of no deal moved, or its interval widened, until an answer about a package and no deal fits.
import { message } from "../../../../case/message.ts";
import { isExact } from "../../../../case/quantity.ts";
import { add, subtract, toText } from "../../../../maths/rational.ts";
import { writeQuantity } from "../typed-quantity.ts";
import { lackOf, type MendPlan, type MendTask } from "./mend-task.ts";

export function noDealMends(task: MendTask): MendPlan[] {
  const { noDeal } = task.profile;
  if (noDeal.kind !== "worth" || (task.up !== "no-deal" && task.down !== "no-deal")) return [];
  const change = lackOf(task);
  const { low, high } = noDeal.worth;
  const rises = task.up === "no-deal";
  const to = rises ? add(high, change) : subtract(low, change);
  const range = rises ? { low, high: to } : { low: to, high };
  const plan = (kind: "no-deal" | "interval", quantity: typeof range): MendPlan => ({
    kind,
    message: message(`elicitation.mend-no-deal-${kind === "interval" ? "interval" : "worth"}`, {
      from: toText(rises ? high : low),
      low: toText(quantity.low),
      high: toText(quantity.high),
    }),
    change,
    apply: (document) => ({ ...document, noDeal: writeQuantity(quantity) }),
  });
  const widened = plan("interval", range);
  return isExact(noDeal.worth) ? [plan("no-deal", { low: to, high: to }), widened] : [widened];
}
