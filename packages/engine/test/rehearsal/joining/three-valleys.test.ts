// Three valleys and a shared reservoir, with a vote of which two are enough: what "I join if" brings and spares, side by side with a plain yes or no.
import { describe, expect, it } from "vitest";
import {
  conditionalVote,
  majorityVote,
  type Outcome,
  plainTerms,
  play,
  Trace,
} from "../../../src/rehearsal/index.ts";
import { linesOf, strategyNamed } from "../protocol-setups.ts";
import { smallScenario } from "../small-scenarios.ts";
import { told } from "./voters.ts";

/** Each could have a reservoir of its own, paid by all, or share one: worth 7 of 10 to each, where having none is worth 4. */
const valleys = (noDeals: readonly number[]) =>
  smallScenario({
    sides: Object.fromEntries(
      ["upper", "middle", "lower"].map((id, at) => [
        id,
        {
          points: { reservoir: { upper: 0, middle: 0, lower: 0, shared: 7, [id]: 10 } },
          noDeal: noDeals[at],
        },
      ]),
    ),
  });

const SHARED = 3;
const ALL_WILLING = [4, 4, 4];
const LAST_UNWILLING = [4, 4, 9];

/** @param join Nothing is said of it where it is left out. */
function voting(
  { join, protocol = conditionalVote }: { readonly join?: string; readonly protocol?: typeof majorityVote },
  noDeals: readonly number[],
): { outcome: Outcome; votes: string[] } {
  const trace = new Trace();
  const scenario = valleys(noDeals);
  const strategies = scenario.parties.map(() => strategyNamed(join ? `conceder:join=${join}` : "conceder"));
  const setup = { scenario, protocol, terms: plainTerms(3, 20), strategies };
  const outcome = play({ ...setup, seed: 1, session: 0 }, trace);
  const votes = linesOf(trace)
    .filter(({ about, round }) => about === SHARED && round === outcome.round)
    .map(({ word }) => told(word));
  return { outcome, votes };
}

describe("three valleys", () => {
  // 7 with both others, 3.5 with one of them, 0 alone; 4 without a deal.
  it("share a reservoir where each may say that it joins if both others do", () => {
    const { outcome, votes } = voting({ join: "enough" }, ALL_WILLING);
    expect(outcome).toMatchObject({ end: "agreed", deal: SHARED, parties: [0, 1, 2] });
    expect(votes).toEqual(["if 2 others", "if 2 others", "if 2 others"]);
  });

  it("share none where a yes is a yes, for it might leave two with the cost of it", () => {
    expect(voting({ join: "sure" }, ALL_WILLING).outcome).toEqual({ end: "deadline", round: 19 });
  });

  it("are spared a reservoir of two, which nobody would want by the same reckoning", () => {
    expect(voting({ join: "whoever" }, LAST_UNWILLING).outcome).toMatchObject({
      end: "agreed",
      deal: SHARED,
      parties: [0, 1],
    });
    expect(voting({ join: "enough" }, LAST_UNWILLING).outcome.end).toBe("deadline");
  });

  it("come together around the one that the others name", () => {
    const { outcome } = voting({ join: "side,join-side=2" }, LAST_UNWILLING);
    expect(outcome).toMatchObject({ end: "agreed", deal: SHARED, parties: [0, 1] });
    expect(voting({ join: "side,join-side=3" }, LAST_UNWILLING).outcome.end).toBe("deadline");
  });

  it("are asked on what condition in one vote, and for a yes or a no in the other, where nothing is chosen", () => {
    expect(voting({}, ALL_WILLING)).toEqual(voting({ join: "enough" }, ALL_WILLING));
    const plain = voting({ protocol: majorityVote }, LAST_UNWILLING);
    expect(plain).toEqual(voting({ join: "whoever", protocol: majorityVote }, LAST_UNWILLING));
    expect(plain.outcome).toMatchObject({ end: "agreed", deal: SHARED, parties: [0, 1] });
  });

  it("pass nothing by a majority where each joins only with all others and one is unwilling", () => {
    expect(voting({ join: "enough", protocol: majorityVote }, LAST_UNWILLING).outcome.end).toBe("deadline");
  });
});
