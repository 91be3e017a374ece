// A small tournament on bundled cases, ready to be played.
import { openYardstick } from "../../../src/rehearsal/measures/yardstick.ts";
import { alternatingOffers } from "../../../src/rehearsal/protocols/alternating-offers.ts";
import { openScenario } from "../../../src/rehearsal/scenario/scenario.ts";
import { readStrategy } from "../../../src/rehearsal/strategies/read-strategy.ts";
import { plainTerms } from "../../../src/rehearsal/terms/terms.ts";
import type { Arena, Contest } from "../../../src/rehearsal/tournament/contest.ts";
import { planTournament, type TournamentInput } from "../../../src/rehearsal/tournament/plan.ts";
import { readBundled } from "../../bundled-cases.ts";

export function smallContest(
  input: Omit<TournamentInput, "scenarios" | "seed"> & { readonly seed?: number },
  cases: readonly string[] = ["works-agreement", "nash-1950"],
  rounds = 20,
): Contest {
  const arenas = cases.map((name) => arenaOf(name, rounds));
  const planning = planTournament({
    seed: 5,
    ...input,
    scenarios: cases.map((name, at) => ({ name, parties: arenas[at].terms.delays.length, rounds })),
  });
  if (!planning.ok) throw new Error(JSON.stringify(planning.reasons));
  const strategies = planning.plan.strategies.map((text) => {
    const reading = readStrategy(text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.reasons));
    return reading.strategy;
  });
  return {
    plan: planning.plan,
    strategies,
    protocols: planning.plan.protocols.map(() => alternatingOffers),
    arena: (scenario) => arenas[scenario],
  };
}

const opened = new Map<string, Arena>();

function arenaOf(name: string, rounds: number): Arena {
  const key = `${name} ${rounds}`;
  const known = opened.get(key);
  if (known) return known;
  const { frame, profiles } = readBundled(name);
  const opening = openScenario({ frame, profiles });
  if (!opening.ok) throw new Error(JSON.stringify(opening.reasons));
  const yardstick = openYardstick(opening.scenario);
  const arena = { yardstick, terms: plainTerms(frame.parties.length, rounds) };
  opened.set(key, arena);
  return arena;
}
