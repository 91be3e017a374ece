// Shares of draws in words, or why there is none.
import type { AcceptedShare } from "../../analysis/bargaining/uncertainty/acceptability.ts";
import { type CaseWriting, namesOf, say } from "./writing.ts";

/** In how many readings all accept a package. */
export function acceptedText(writing: CaseWriting, share: AcceptedShare): string {
  switch (share.kind) {
    case "share":
      return say(writing, "briefing.accepted-share", {
        low: share.share.low,
        high: share.share.high,
      });
    case "impossible":
      return say(writing, "briefing.accepted-impossible");
    case "crosses-red-line":
      return say(writing, "briefing.accepted-red-line");
    case "no-deal-worth-unknown":
      return say(writing, "briefing.accepted-unknown", { parties: namesOf(writing, share.parties) });
  }
}
