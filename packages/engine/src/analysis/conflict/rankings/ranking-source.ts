// Where rankings come from: one reading of what was stated at face value, and as many drawn ones as are asked for where it leaves something open.
import type { Chance } from "../../../maths/chance.ts";
import { type Ranking, rankByScore } from "./ranking.ts";

export interface RankingSource {
  /** Statements counted in full, intervals at their middle, unknown orders as ties. */
  readonly stated: Ranking;
  /** Null where nothing is left open. */
  readonly draw: ((chance: Chance) => Ranking) | null;
}

/** Breaks ties by chance, every order of the tied states being as likely: of all states, or of those that `within` names. */
export function withTiesDrawn(
  { ranks }: Ranking,
  chance: Chance,
  within?: (state: number) => boolean,
): Ranking {
  const scores = new Float64Array(ranks.length);
  for (let state = 0; state < ranks.length; state++) {
    scores[state] = ranks[state] + (!within || within(state) ? chance.uniform() : 0);
  }
  return rankByScore(scores);
}
