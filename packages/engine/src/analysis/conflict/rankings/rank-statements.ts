// Ranking by prioritised statements: the first on which two states differ decides between them (Hipel, Fang & Kilgour's option prioritisation; Fang, Hipel,
// Kilgour & Peng 2003).
import type { Preference } from "../../../case/conflict/conflict.ts";
import type { Chance } from "../../../maths/chance.ts";
import { type Ranking, rankByScore } from "./ranking.ts";
import { type RankingSource, withTiesDrawn } from "./ranking-source.ts";
import { isTrue, type Truths, type TruthTable } from "./statement-truths.ts";

type ByStatements = Extract<Preference, { kind: "statements" }>;

export function rankByStatements(
  { statements, ties }: ByStatements,
  table: TruthTable,
  stateCount: number,
): RankingSource {
  const truths = statements.map(({ statement }) => table.truthsOf(statement));
  const stated = rankLexically(truths, stateCount);
  const doubtful = statements.some(({ confidence }) => confidence < 1);
  if (!doubtful && ties === "equal") return { stated, draw: null };
  const draw = (chance: Chance) => {
    const kept = truths.filter((_, k) => chance.uniform() < statements[k].confidence);
    const ranking = doubtful ? rankLexically(kept, stateCount) : stated;
    return ties === "unknown" ? withTiesDrawn(ranking, chance) : ranking;
  };
  return { stated, draw };
}

/** So many answers fit beside a rank in a double without rounding, up to 2^22 states. */
const AT_ONCE = 30;

function rankLexically(truths: readonly Truths[], stateCount: number): Ranking {
  let ranking: Ranking = { classes: 1, ranks: new Int32Array(stateCount) };
  for (let from = 0; from < truths.length; from += AT_ONCE) {
    const scores = Float64Array.from(ranking.ranks);
    for (const truth of truths.slice(from, from + AT_ONCE)) {
      for (let state = 0; state < stateCount; state++) {
        scores[state] = 2 * scores[state] + isTrue(truth, state);
      }
    }
    ranking = rankByScore(scores);
  }
  return ranking;
}
