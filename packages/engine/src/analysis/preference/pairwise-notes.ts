// What a reader should know about weights that come from comparing issues two at a time: how well the answers fit together.
import type { Case } from "../../case/case.ts";
import { type Message, message } from "../../case/message.ts";
import { comparedIssues, type PairWeights } from "../../case/pair-weights.ts";
import type { Profile } from "../../case/profile.ts";
import { toNumber } from "../../maths/rational.ts";
import { type Comparison, LARGEST_CONSISTENT_RATIO, weighByPairs } from "./pairwise-comparison.ts";

/** For each such profile its consistency ratio; where that is above 0.1 also the comparison to look at first. */
export function pairwiseNotes({ frame, profiles }: Pick<Case, "frame" | "profiles">): Message[] {
  return profiles.flatMap(({ party, weights }) =>
    weights?.kind === "pairs" ? notesOn(party, weights, frame) : [],
  );
}

function notesOn(
  party: Profile["party"],
  { comparisons }: PairWeights,
  { issues }: Case["frame"],
): Message[] {
  const compared = comparedIssues(comparisons);
  const places = comparisons.map(({ first, second, ratio }) => ({
    first: compared.indexOf(first),
    second: compared.indexOf(second),
    ratio: toNumber(ratio),
  }));
  const judged = weighByPairs(compared.length, places);
  if (!judged.found) throw new RangeError(`comparisons that give no weights: ${judged.reason}`);
  const { consistencyRatio: ratio, inconsistent, weights } = judged;
  const limit = LARGEST_CONSISTENT_RATIO;
  const note = message("analysis.weights-from-pairs", { party, ratio });
  if (!inconsistent) return [note];
  const { first, second, ratio: given } = oddestOf(places, weights);
  const params = {
    party,
    limit,
    first: issues[compared[first]].id,
    second: issues[compared[second]].id,
    given,
    fitting: weights[first] / weights[second],
  };
  return [note, message("analysis.pairs-inconsistent", params)];
}

/** The comparison whose ratio is, as a factor, farthest from that of the weights; the earliest where several are. */
function oddestOf(comparisons: readonly Comparison[], weights: readonly number[]): Comparison {
  const distance = ({ first, second, ratio }: Comparison) =>
    Math.abs(Math.log((ratio * weights[second]) / weights[first]));
  return comparisons.reduce((oddest, next) => (distance(next) > distance(oddest) ? next : oddest));
}
