import { describe, expect, it } from "vitest";
import {
  ACCEPT,
  BIDDING_KINDS,
  type ComposedStrategy,
  REJECT,
  type SessionName,
  type Strategy,
  type View,
} from "../../src/rehearsal/index.ts";
import { LAWS } from "./contract/laws.ts";
import { strategyOf } from "./contract/sessions.ts";
import type { Tried } from "./contract/settings.ts";
import { faultsOf, strategyContract } from "./strategy-contract.ts";

for (const kind of BIDDING_KINDS) strategyContract(kind);

/** A strategy that breaks one law, so that each law is seen to notice. */
function cheat(name: string, next: (view: View) => number, accepts = false): Strategy {
  return { name, open: (view) => ({ offer: () => next(view), accepts: () => accepts }) };
}

let calls = 0;
/** Found by going through the packages, for no cheat gets such a thing from its own list. */
const first = (view: View, wanted: (deal: number) => boolean): number =>
  Array.from({ length: 64 }, (_, deal) => deal).find(
    (deal) => view.worth(deal) !== undefined && wanted(deal),
  ) ?? view.own.best;
const leaving = (view: View, deal: number) => (view.noDeal > 1 ? -2 : deal);

const ANY = { seats: "any" } as const;

/** The same packages, told as worth more or less than they are. */
function mistold(setting: Tried, by: number): Tried {
  const { scenario } = setting;
  const openDeals = () =>
    new Proxy(scenario.openDeals(), {
      get(deals, key) {
        if (key === "worth") return (party: number, deal: number) => deals.worth(party, deal) + by;
        const value = Reflect.get(deals, key, deals);
        return typeof value === "function" ? value.bind(deals) : value;
      },
    });
  return { ...setting, scenario: { ...scenario, openDeals } };
}

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
    ["voting yes to anything", "votes", cheat("taker", (view) => view.own.best, true)],
    [
      "being bound with whoever comes",
      "votes",
      {
        ...(strategyOf("conceder:accept=time,accept-from=0") as ComposedStrategy),
        open: (view: View, of: SessionName) => ({
          ...strategyOf("conceder:accept=time,accept-from=0").open(view, of),
          joins: (deal: number) => (view.worth(deal) >= view.noDeal ? ACCEPT : REJECT),
        }),
      },
    ],
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
    expect(faultsOf(LAWS[law], strategy, ANY)).not.toEqual([]);
  });

  it.each(["ownView", "unit"] as const)("what is otherwise in another session (%s)", (law) => {
    let sessions = 0;
    const changing: Strategy = {
      name: "changing",
      open(view) {
        const odd = sessions++ % 2 === 1;
        return { offer: () => (odd ? view.own.best : view.own.atLeast(0)), accepts: () => false };
      },
    };
    expect(faultsOf(LAWS[law], changing, ANY)).not.toEqual([]);
  });

  it.each([
    [1, '"beyond"'],
    [-0.25, '"mistold"'],
  ])("an engine that tells worths wrong by %d", (by, broken) => {
    const trial = { ...ANY, spoil: (setting: Tried) => mistold(setting, by) };
    const faults = faultsOf(LAWS.frontier, strategyOf("conceder"), trial);
    expect(faults.some((fault) => fault.includes(broken))).toBe(true);
  });
});
