// Small tournaments, played through, as a report wants them.
import { emptyAggregates, mergeInto } from "../../../src/rehearsal/tournament/aggregates.ts";
import { runChunk } from "../../../src/rehearsal/tournament/chunk.ts";
import type { TournamentInput } from "../../../src/rehearsal/tournament/plan.ts";
import { summarise } from "../../../src/rehearsal/tournament/summarise.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import type { TournamentTelling } from "../../../src/report/tournament/tournament-writing.ts";
import { smallContest } from "../../rehearsal/tournament/small-contest.ts";

export const TERMS = { rounds: 20, open: false, discount: 1, breakdown: 0 };

export function playedTournament(
  input: Omit<TournamentInput, "scenarios" | "seed">,
  cases?: readonly string[],
): TournamentTelling {
  const contest = smallContest(input, cases);
  const aggregates = emptyAggregates(contest.plan);
  for (let chunk = 0; chunk < contest.plan.chunks; chunk++) {
    const result = runChunk(contest, chunk);
    if (!result) throw new Error("stopped");
    mergeInto(aggregates, result.aggregates);
  }
  return {
    plan: contest.plan,
    summary: summarise(contest.plan, aggregates),
    terms: TERMS,
    language: ENGLISH_LANGUAGE,
  };
}

/** Planned, and nothing played yet. */
export function unplayed(strategies: readonly string[]): TournamentTelling {
  const { plan } = smallContest({ strategies });
  return { plan, summary: summarise(plan, emptyAggregates(plan)), terms: TERMS, language: ENGLISH_LANGUAGE };
}
