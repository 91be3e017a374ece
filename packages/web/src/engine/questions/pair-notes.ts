// How well a party's comparisons of two issues fit together, in words.
import { message } from "@parley/engine/case";
import { toNumber } from "@parley/engine/maths";
import { type PairwiseWeights, weighByPairs } from "@parley/engine/preference";
import type { Desk } from "../desk.ts";
import { say } from "../say.ts";

export interface PairNotes {
  readonly text: string;
  /** Which comparison to look at first, where they fit badly. */
  readonly advice: string | null;
  /** Shares by issue, adding up to 1. */
  readonly shares: Readonly<Record<string, number>>;
}

const LIMIT = 0.1;

/** Null while comparisons are missing, or the case has errors. */
export function pairNotes({ party }: { readonly party: string }, desk: Desk): PairNotes | null {
  const reading = desk.reading();
  if (!reading.ok) return null;
  const { frame, profiles } = reading.case;
  const weights = profiles.find((one) => one.party === party)?.weights;
  if (weights?.kind !== "pairs") return null;
  const compared = [...new Set(weights.comparisons.flatMap(({ first, second }) => [first, second]))];
  const pairs = weights.comparisons.map(({ first, second, ratio }) => ({
    first: compared.indexOf(first),
    second: compared.indexOf(second),
    ratio: toNumber(ratio),
  }));
  const found = weighByPairs(compared.length, pairs);
  if (!found.found) return null;
  const name = frame.parties.find(({ id }) => id === party)?.name ?? party;
  const names = compared.map((issue) => frame.issues[issue].name);
  const note = message("analysis.weights-from-pairs", { party: name, ratio: found.consistencyRatio });
  const oddest = found.inconsistent ? oddestOf(pairs, found) : null;
  const advice =
    oddest &&
    message("analysis.pairs-inconsistent", {
      party: name,
      limit: LIMIT,
      first: names[oddest.first],
      second: names[oddest.second],
      given: oddest.ratio,
      fitting: found.weights[oddest.first] / found.weights[oddest.second],
    });
  return {
    text: say(note, desk.language),
    advice: advice && say(advice, desk.language),
    shares: Object.fromEntries(compared.map((issue, k) => [frame.issues[issue].id, found.weights[k]])),
  };
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly ratio: number;
}

function oddestOf(pairs: readonly Pair[], { weights }: Extract<PairwiseWeights, { found: true }>): Pair {
  const distance = ({ first, second, ratio }: Pair) =>
    Math.abs(Math.log((ratio * weights[second]) / weights[first]));
  return pairs.reduce((oddest, next) => (distance(next) > distance(oddest) ? next : oddest));
}
