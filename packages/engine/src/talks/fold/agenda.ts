// Which issues rounds have taken up, where the ground rules set an order.
import { type Message, message } from "../../case/message.ts";
import { frameInForce, rulesInForce } from "./control-facts.ts";
import type { ControlState } from "./control-state.ts";

/** What is wrong with opening a round on these issues; null: nothing. */
export function checkRoundIssues(issues: readonly string[] | null, control: ControlState): Message | null {
  const frame = frameInForce(control)?.frame;
  const unknown = issues?.find((issue) => frame?.issues.every(({ id }) => id !== issue));
  if (unknown !== undefined) return message("talks.unknown-issue", { issue: unknown });
  const order = rulesInForce(control)?.agenda.order;
  if (!order) return null;
  if (!issues) return message("talks.round-without-issues");
  const open = new Set([...takenUp(control), ...issues]);
  const last = order.findLastIndex((issue) => open.has(issue));
  const skipped = order.slice(0, last + 1).filter((issue) => !open.has(issue));
  return skipped.length === 0 ? null : message("talks.agenda-skipped", { issues: skipped });
}

/** An issue of an ordered agenda that no round has taken up yet. */
export function checkOnAgenda(issues: readonly string[], control: ControlState): Message | null {
  const order = rulesInForce(control)?.agenda.order;
  if (!order) return null;
  const open = takenUp(control);
  const early = issues.filter((issue) => order.includes(issue) && !open.has(issue));
  return early.length === 0 ? null : message("talks.off-agenda", { issues: early });
}

function takenUp({ rounds }: ControlState): Set<string> {
  return new Set(rounds.flatMap(({ issues }) => issues ?? []));
}
