import { describe, expect, it } from "vitest";
import { BIDDING_KINDS, type Strategy, type View } from "../../src/rehearsal/index.ts";
import { LAWS } from "./contract/laws.ts";
import { faultsOf, strategyContract } from "./strategy-contract.ts";

for (const kind of BIDDING_KINDS) strategyContract(kind);

/** A strategy that breaks one law, so that each law is seen to notice. */
function cheat(name: string, next: (view: View) => number, accepts = false): Strategy {
  return { name, open: (view) => ({ offer: () => next(view), accepts: () => accepts }) };
}

let calls = 0;
/** Found by going through the packages, so that a cheat can say what the view would never give it. */
const first = (view: View, wanted: (deal: number) => boolean): number => {
  const deals = Array.from({ length: 64 }, (_, deal) => deal);
  return deals.find((deal) => !Number.isNaN(view.worth(deal) ?? Number.NaN) && wanted(deal)) ?? view.own.best;
};
const leaving = (view: View, deal: number) => (view.noDeal > 1 ? -2 : deal);

describe("the contract notices", () => {
  it.each([
    ["what comes out otherwise the second time", "sameSeed", cheat("fickle", () => calls++ % 2)],
    ["a package that does not exist", "sameSeed", cheat("inventor", () => 1e6)],
    [
      "an offer below no deal",
      "tables",
      cheat("giver", (view) =>
        leaving(
          view,
          first(view, (deal) => view.worth(deal) < view.noDeal),
        ),
      ),
    ],
    [
      "an offer behind a red line",
      "tables",
      cheat("crosser", (view) =>
        leaving(
          view,
          first(view, (deal) => view.worth(deal) === -Infinity),
        ),
      ),
    ],
    [
      "one that stays where nothing is as good as no deal",
      "tables",
      cheat("stayer", (view) => view.own.best),
    ],
    ["accepting anything", "accepts", cheat("taker", (view) => view.own.best, true)],
    [
      "accepting anything from others that give way",
      "frontier",
      cheat("taker", (view) => view.own.best, true),
    ],
    [
      "going by the order of issues",
      "order",
      cheat("first-issue", (view) => first(view, (deal) => view.dealOf(deal)[0] === 0)),
    ],
    ["going by the seat", "seat", cheat("seated", (view) => (view.party === 0 ? 0 : view.own.best))],
  ] as const)("%s", (_, law, strategy) => {
    expect(faultsOf(LAWS[law], strategy, "any")).not.toEqual([]);
  });

  it("a strategy that sees what others want, or counts points instead of worth", () => {
    // No view shows either; whatever a strategy could get hold of by other ways stands in for it.
    const byLaw = (law: "ownView" | "unit") => {
      let turn = 0;
      return faultsOf(
        LAWS[law],
        cheat("peeping", (view) => (turn++ > 200 ? view.own.best : 0)),
        "any",
      );
    };
    expect(byLaw("ownView")).not.toEqual([]);
    expect(byLaw("unit")).not.toEqual([]);
  });
});
