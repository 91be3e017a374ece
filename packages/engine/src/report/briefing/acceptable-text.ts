// Whether a deal exists and how many packages everyone could accept, in a sentence.
import type { AcceptableCount } from "../../analysis/bargaining/counting/count-acceptable.ts";
import { namesOf, say, type Writing } from "./writing.ts";

export function acceptableSentence(writing: Writing): string {
  const { acceptable, dealCount, sheets } = writing.assessment;
  const deals = dealCount === null ? null : writing.speech.wording.formatCount(dealCount);
  if (dealCount === 0n) return say(writing, "briefing.no-package-at-all");
  if (acceptable.exists === "unknown") {
    const parties = sheets.flatMap(({ noDeal, party }) => (noDeal ? [] : [party]));
    return acceptable.because === "no-deal-worth-unknown"
      ? say(writing, "briefing.exists-turns-on", { parties: namesOf(writing, parties) })
      : say(writing, "briefing.exists-undecided");
  }
  const sides = sheets.length;
  if (!acceptable.exists)
    return say(writing, "briefing.exists-not", {
      deals,
      sides,
      certain: writing.assessment.uncertainty.sample.certain,
    });
  return say(writing, "briefing.exists", {
    count: acceptable.count && countText(writing, acceptable.count),
    deals,
    sides,
    certain: writing.assessment.uncertainty.sample.certain,
  });
}

function countText(writing: Writing, count: AcceptableCount): string | null {
  switch (count.kind) {
    case "exact":
      return say(writing, "briefing.exact-count", { count: writing.speech.wording.formatCount(count.count) });
    case "bounds":
      return say(writing, "briefing.count-between", {
        low: writing.speech.wording.formatCount(count.low),
        high: writing.speech.wording.formatCount(count.high),
      });
    default:
      return null;
  }
}
