import { expect, test } from "vitest";
import { openYardstick } from "../../../src/rehearsal/measures/yardstick.ts";
import { readProtocol } from "../../../src/rehearsal/protocols/read-protocol.ts";
import { readStrategy } from "../../../src/rehearsal/strategies/read-strategy.ts";
import { plainTerms } from "../../../src/rehearsal/terms/terms.ts";
import { CELL_SUMS, type CellSum } from "../../../src/rehearsal/tournament/aggregates.ts";
import { runChunk } from "../../../src/rehearsal/tournament/chunk.ts";
import { lineUpNumber } from "../../../src/rehearsal/tournament/line-ups.ts";
import { planTournament, rulesOf } from "../../../src/rehearsal/tournament/plan.ts";
import { MOVE_CLASSES } from "../../../src/talks/progress/moves.ts";
import { smallScenario } from "../small-scenarios.ts";

/** What one has in an option, the other has in its mirror image; no two options are worth the same. */
const WORTHS = [0, 3, 7, 20, 31, 44, 58, 71, 85, 92, 100];

/** Where each takes what the other tables, a lot decides between the two packages; these do not turn on it. */
const LOT_FREE: readonly CellSum[] = ["count", "agreed", "deadline", "rounds", "offers", ...MOVE_CLASSES];

test("where both sides are alike and nobody goes first, either seat fares alike", () => {
  const side = (worths: readonly number[]) => ({
    noDeal: 10,
    points: { share: Object.fromEntries(worths.map((worth, k) => [`o${k}`, worth])) },
  });
  const scenario = smallScenario({ sides: { one: side(WORTHS), other: side([...WORTHS].reverse()) } });
  const names = ["boulware", "conceder", "linear", "hardliner"];
  const planning = planTournament({
    scenarios: [{ name: "mirror", parties: 2, rounds: 12 }],
    strategies: names,
    protocols: ["simultaneous-offers"],
    seed: 1,
  });
  const protocol = readProtocol("simultaneous-offers");
  if (!planning.ok || !protocol.ok) throw new Error("not planned");
  const { plan } = planning;
  const arena = { yardstick: openYardstick(scenario), terms: plainTerms(2, 12) };
  const strategies = names.map((name) => {
    const reading = readStrategy(name);
    if (!reading.ok) throw new Error(name);
    return reading.strategy;
  });
  const contest = { plan, strategies, protocols: [protocol.protocol], arena: () => arena };
  const sums = runChunk(contest, 0)?.aggregates.sums ?? new Float64Array();
  const cell = (own: number, rest: number, seat: number) => {
    const number = lineUpNumber(rulesOf(plan, 2), seat === 0 ? [own, rest] : [rest, own]);
    const start = (number * 2 + seat) * CELL_SUMS.length;
    return Object.fromEntries(LOT_FREE.map((name) => [name, sums[start + CELL_SUMS.indexOf(name)]]));
  };
  let agreed = 0;
  for (let own = 0; own < names.length; own++) {
    for (let rest = 0; rest < names.length; rest++) {
      expect(cell(own, rest, 0)).toEqual(cell(own, rest, 1));
      agreed += cell(own, rest, 0).agreed;
    }
  }
  expect(agreed).toBeGreaterThan(4);
});
