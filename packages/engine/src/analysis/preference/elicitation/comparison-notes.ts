// What a reader of results should know about answers on whole packages: which of them the profile, and so the results, contradict.
import type { Case } from "../../../case/case.ts";
import { type Message, message } from "../../../case/message.ts";
import { checkComparisons } from "./check-comparisons.ts";

/** Nothing for parties whose answers all fit their profile. */
export function comparisonNotes({ frame, profiles }: Pick<Case, "frame" | "profiles">): Message[] {
  return profiles.flatMap(({ party, comparisons }) => {
    if (comparisons.length === 0) return [];
    const { checks, cycles } = checkComparisons({ frame, profiles }, party);
    const places = (verdict: string) =>
      checks.flatMap((check) => (check.verdict === verdict ? [String(check.position + 1)] : []));
    const [against, open] = [places("contradicts"), places("open")];
    const all = comparisons.length;
    return [
      ...(against.length > 0
        ? [message("analysis.answers-against-profile", { party, answers: against, all })]
        : []),
      ...(open.length > 0 ? [message("analysis.answers-not-used", { party, answers: open, all })] : []),
      ...cycles.map(({ positions }) =>
        message("analysis.answers-go-round", { party, answers: positions.map((k) => String(k + 1)) }),
      ),
    ];
  });
}
