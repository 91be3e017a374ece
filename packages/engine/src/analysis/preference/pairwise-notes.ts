// What a reader should know about weights that come from comparing issues two at a time: how well the answers fit together.
import type { Case } from "../../case/case.ts";
import { type Message, message } from "../../case/message.ts";
import { comparedIssues, type PairWeights } from "../../case/pair-weights.ts";
import type { IssueComparison, Profile } from "../../case/profile.ts";
import { divide, multiply, type Rational, toNumber } from "../../maths/rational.ts";
import { LARGEST_CONSISTENT_RATIO, weighByPairs } from "./pairwise-comparison.ts";

/** Above what the rounding of shares can make of equal distances. */
const ROUNDING = 1e-4;

/** For each such profile its consistency ratio; where that is above 0.1 also the comparison to look at first. */
export function pairwiseNotes({ frame, profiles }: Pick<Case, "frame" | "profiles">): Message[] {
  return profiles.flatMap(({ party, weights }) =>
    weights?.kind === "pairs" ? notesOn(weights, { party, issues: frame.issues }) : [],
  );
}

function notesOn(
  { comparisons, shares }: PairWeights,
  { party, issues }: Pick<Profile, "party"> & Pick<Case["frame"], "issues">,
): Message[] {
  const compared = comparedIssues(comparisons);
  const places = comparisons.map(({ first, second, ratio }) => ({
    first: compared.indexOf(first),
    second: compared.indexOf(second),
    ratio: toNumber(ratio),
  }));
  const judged = weighByPairs(compared.length, places);
  if (!judged.found) throw new RangeError(`comparisons that give no weights: ${judged.reason}`);
  const note = message("analysis.weights-from-pairs", { party, ratio: judged.consistencyRatio });
  if (!judged.inconsistent) return [note];
  const { first, second, ratio } = oddestOf(comparisons, shares);
  const params = {
    party,
    limit: LARGEST_CONSISTENT_RATIO,
    first: issues[first].id,
    second: issues[second].id,
    given: toNumber(ratio),
    fitting: toNumber(divide(shares[first], shares[second])),
  };
  return [note, message("analysis.pairs-inconsistent", params)];
}

/** The comparison whose ratio is, as a factor, farthest from that of the shares; the earliest where several are, but for rounding. */
function oddestOf(comparisons: readonly IssueComparison[], shares: readonly Rational[]): IssueComparison {
  const distance = ({ first, second, ratio }: IssueComparison) =>
    Math.abs(Math.log(toNumber(divide(multiply(ratio, shares[second]), shares[first]))));
  return comparisons.reduce((oddest, next) => (distance(next) > distance(oddest) + ROUNDING ? next : oddest));
}
