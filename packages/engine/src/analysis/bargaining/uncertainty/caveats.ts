// What the figures about uncertainty leave unsaid: where limits cut them short, and why a question stays open.
import { type Message, message } from "../../../case/message.ts";
import type { WhyUnknown } from "./gain-question.ts";
import type { Uncertainty } from "./uncertainty.ts";

/** Nothing where every question was settled and every draw asked for was made. */
export function caveatsOf({ sample, sureness }: Uncertainty): Message[] {
  const caveats: Message[] = [];
  const { draws, asked, endedBy } = sample;
  if (endedBy === "work-limit" || endedBy === "stopped") {
    caveats.push(message("analysis.fewer-readings", { draws, asked, stopped: endedBy === "stopped" }));
  }
  const { someDealSurely, zoneSurely, zonePossibly } = sureness;
  if (someDealSurely.answer === "unknown") {
    caveats.push(message("analysis.open-one-deal", { because: someDealSurely.reason }));
  }
  if (zoneSurely.answer === "unknown" && !isSaid(zoneSurely.reason, someDealSurely)) {
    caveats.push(message("analysis.open-zone-surely", { because: zoneSurely.reason }));
  }
  if (zonePossibly.answer === "unknown" && !isSaid(zonePossibly.reason, someDealSurely)) {
    caveats.push(message("analysis.open-zone-possibly", { because: zonePossibly.reason }));
  }
  return caveats;
}

// One reason that leaves all questions open is given once.
function isSaid(reason: WhyUnknown, first: Uncertainty["sureness"]["someDealSurely"]): boolean {
  return first.answer === "unknown" && first.reason === reason;
}
