// What every strategy keeps, as questions that give what is wrong, or nothing.
import {
  type ComposedStrategy,
  isYes,
  type Outcome,
  type Scenario,
  type Strategy,
} from "../../../src/rehearsal/index.ts";
import { fallsShort, noDealsAt } from "../protocol-setups.ts";
import { backwards, rescaled, reversed, swapped } from "./changed-cases.ts";
import { secondBegins } from "./mirrored.ts";
import { beats, frontierOf, type Oracle, oracleOf, ROUNDING } from "./oracle.ts";
import type { Said } from "./scripted.ts";
import {
  againstItself,
  amongEasy,
  type Heard,
  type HeardAll,
  heardOut,
  opened,
  votedOut,
} from "./sessions.ts";
import type { Setting, Tried } from "./settings.ts";

export interface Law {
  /** As the test is called. */
  readonly says: string;
  /** Tried where all packages differ in worth: elsewhere the order of issues decides between packages worth the same. */
  readonly strict?: true;
  faultIn(setting: Tried, strategy: Strategy): unknown;
}

export const LAWS = {
  sameSeed: {
    says: "says the same for the same seed, and nothing that cannot be said",
    faultIn(setting, strategy) {
      const heard = heardOut(setting, strategy);
      const { outcome } = heard;
      if (outcome.end === "forfeited" && outcome.by === setting.seat) return outcome;
      return differ(heard, heardOut(setting, strategy));
    },
  },
  tables: {
    says: "tables nothing behind its red line, and nothing below no deal: where all is below, it leaves",
    faultIn(setting, strategy) {
      const { refuses } = oracleFor(setting);
      return heardOut(setting, strategy).said.find((one) => {
        const { word, deal, noDeal } = one;
        if (noDeal > 1) return word !== "leave";
        return word === "offer" && deal && (refuses(setting.seat, deal) || isBelow(setting, one));
      });
    },
  },
  accepts: {
    says: "accepts nothing behind its red line, and nothing below no deal at that time",
    faultIn(setting, strategy) {
      const { refuses } = oracleFor(setting);
      return heardOut(setting, strategy).said.find(
        (one) =>
          one.word === "accept" && one.deal && (refuses(setting.seat, one.deal) || isBelow(setting, one)),
      );
    },
  },
  votes: {
    says: "joins nobody in what is worth less to it than no deal, be it to those bound with it, and votes the same for the same seed",
    faultIn(setting, strategy) {
      const { scenario, seat } = setting;
      const voted = votedOut(setting, strategy);
      const again = votedOut(setting, strategy);
      if (JSON.stringify(voted) !== JSON.stringify(again)) return { voted, again };
      const worthOf = (deal: number) => scenario.openDeals().worth(seat, deal);
      const noDealIn = (round: number) => noDealsAt(setting)(round)[seat];
      return (
        voted.votes.find(
          ({ word, deal, round }) =>
            isYes(word) &&
            fallsShort(setting, { party: seat, worth: worthOf(deal), noDeal: noDealIn(round), round }),
        ) ??
        boundTooFew(voted.outcome, { strategy, seat, parties: scenario.parties.length, worthOf, noDealIn })
      );
    },
  },
  ownView: {
    says: "says the same whatever it is that others want",
    faultIn: (setting, strategy) =>
      differ(heardOut(setting, strategy), heardOut({ ...setting, scenario: setting.others }, strategy)),
  },
  unit: {
    says: "says the same in whatever unit points are counted",
    faultIn(setting, strategy) {
      const plain = heardOut(setting, strategy);
      return kept(setting, "unit", () => [-3, 4].map((power) => opened(rescaled(setting, power))))
        .map((other) => differ(plain, heardOut(other, strategy)))
        .find(Boolean);
    },
  },
  order: {
    says: "says the same in whatever order issues are listed, where all packages differ in worth",
    strict: true,
    faultIn(setting, strategy) {
      const [turned] = kept(setting, "order", () => [opened(reversed(setting))]);
      const there = heardOut(turned, strategy);
      const said = there.said.map((one) => ({ ...one, deal: one.deal && backwards(one.deal) }));
      return differ(heardOut(setting, strategy), { ...there, said });
    },
  },
  seat: {
    says: "says the same in the other's seat, if the other begins there",
    faultIn(setting, strategy) {
      if (setting.scenario.parties.length !== 2) return null;
      const [other] = kept(setting, "seat", () => [opened(swapped(setting))]);
      const there = againstItself(other, strategy, secondBegins);
      return differ(againstItself(setting, strategy), { ...there, said: [...there.said].reverse() });
    },
  },
  frontier: {
    says: "agrees to nothing impossible, to nothing beyond the frontier, and to nothing below no deal",
    faultIn(setting, strategy) {
      const { said, outcome } = amongEasy(setting, strategy);
      if (outcome.end !== "agreed") return null;
      const deals = setting.scenario.openDeals();
      const deal = deals.dealOf(outcome.deal);
      const oracle = oracleFor(setting);
      const points = oracle.points(deal);
      const told = setting.scenario.parties.map((party, at) => party.points(deals.worth(at, outcome.deal)));
      // What it said last made or took the deal.
      const last = said[said.length - 1];
      const checks = {
        impossible: !oracle.allows(deal),
        refused: points.some((_, party) => oracle.refuses(party, deal)),
        mistold: points.some((worth, party) => Math.abs(worth - told[party]) > ROUNDING),
        // As the engine tells it: told too high, a package lies where none can.
        beyond: frontierFor(setting.scenario).some((best) => beats(told, best)),
        below: isBelow(setting, last),
      };
      const broken = Object.entries(checks).flatMap(([what, isSo]) => (isSo ? [what] : []));
      return broken.length > 0 ? { broken, deal, points, told, last } : null;
    },
  },
} satisfies Record<string, Law>;

interface Bound {
  readonly strategy: Strategy;
  readonly seat: number;
  readonly parties: number;
  readonly worthOf: (deal: number) => number;
  readonly noDealIn: (round: number) => number;
}

/** Bound by a conditional vote with fewer than make up for no deal by its own reckoning, or without the side that it asked for. */
function boundTooFew(
  outcome: Outcome,
  { strategy, seat, parties, worthOf, noDealIn }: Bound,
): Outcome | undefined {
  if (outcome.end !== "agreed" || !outcome.parties.includes(seat) || !("joining" in strategy))
    return undefined;
  const { joining, knobs } = strategy as ComposedStrategy;
  const [others, bound] = [parties - 1, outcome.parties.length - 1];
  const side = Math.floor(knobs["join-side"]) - 1;
  const alone = knobs["join-alone"];
  const isEnough =
    alone * (others - bound) + worthOf(outcome.deal) * bound >= noDealIn(outcome.round) * others;
  const isFine = {
    usual: isEnough,
    enough: isEnough,
    sure: isEnough,
    side: outcome.parties.includes(side) || bound === others,
  }[joining.id];
  return isFine === false ? outcome : undefined;
}

/** Below no deal at that time, with what waiting has cost by then. */
function isBelow(setting: Setting, { worth, noDeal, round }: Said): boolean {
  return fallsShort(setting, { party: setting.seat, worth, noDeal, round });
}

/** The first word in which two sessions part; null where they are the same. Packages by their options, for numbers may differ. */
function differ(one: Heard | HeardAll, other: Heard | HeardAll) {
  const [a, b] = [one, other].map(({ said, outcome }) =>
    [...said.flat(), { end: outcome.end, round: outcome.round }].map((word) => JSON.stringify(word)),
  );
  const at = a.findIndex((word, k) => word !== b[k]);
  return at < 0 && a.length === b.length ? null : [a[at], b[at]];
}

const oracles = new WeakMap<Setting, Oracle>();

function oracleFor(setting: Setting): Oracle {
  const oracle = oracles.get(setting) ?? oracleOf(setting.small);
  oracles.set(setting, oracle);
  return oracle;
}

const frontiers = new WeakMap<Scenario, number[][]>();

function frontierFor(scenario: Scenario): number[][] {
  const frontier = frontiers.get(scenario) ?? frontierOf(scenario);
  frontiers.set(scenario, frontier);
  return frontier;
}

const changed = new WeakMap<Setting, Map<string, Setting[]>>();

/** Cases told otherwise are read once, not once for each strategy. */
function kept(setting: Setting, how: string, make: () => Setting[]): Setting[] {
  const known = changed.get(setting) ?? new Map<string, Setting[]>();
  changed.set(setting, known);
  const made = known.get(how) ?? make();
  known.set(how, made);
  return made;
}
