// Whether talks have come to the point at which an act can be.
import { type Message, message } from "../../case/message.ts";
import type { When } from "./conduct.ts";
import { isLeft, isPaused, openRound, rulesInForce } from "./control-facts.ts";
import type { ControlState } from "./control-state.ts";

export function tooEarly(when: When, control: ControlState): Message | null {
  if (when === "always") return null;
  if (!rulesInForce(control)) return message("talks.no-rules-in-force");
  if (when === "rules") return null;
  if (isPaused(control)) return message("talks.paused");
  if (isLeft(control)) return message("talks.left");
  return when === "round" && !openRound(control) ? message("talks.no-round-open") : null;
}
