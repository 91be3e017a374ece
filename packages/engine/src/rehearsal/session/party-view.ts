// What one party can see in a session.
import type { Deal, Frame } from "../../case/frame.ts";
import type { Chance } from "../../maths/chance.ts";
import type { Deals, OwnDeals } from "../scenario/deals.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { View } from "../strategies/negotiator.ts";
import type { Clock, SessionClock } from "./clock.ts";

interface Session {
  readonly scenario: Scenario;
  readonly deals: Deals;
  readonly clock: Clock & Pick<SessionClock, "noDeal">;
}

export class PartyView implements View {
  readonly party: number;
  readonly parties: number;
  readonly frame: Frame;
  readonly clock: Clock;
  readonly chance: () => Chance;
  readonly #deals: Deals;
  readonly #noDeal: Float64Array;
  #own: OwnDeals | null = null;

  constructor({ scenario, deals, clock }: Session, party: number, chance: () => Chance) {
    this.party = party;
    this.parties = scenario.parties.length;
    this.frame = scenario.frame;
    this.clock = clock;
    this.chance = chance;
    this.#deals = deals;
    this.#noDeal = clock.noDeal;
  }

  get own(): OwnDeals {
    this.#own ??= this.#deals.own(this.party);
    return this.#own;
  }

  get noDeal(): number {
    return this.#noDeal[this.party];
  }

  worth(deal: number): number {
    return this.#deals.worth(this.party, deal);
  }

  dealOf(deal: number): Deal {
    return this.#deals.dealOf(deal);
  }

  optionOf(deal: number, issue: number): number {
    return this.#deals.optionOf(deal, issue);
  }

  numberOf(deal: Deal): number | null {
    return this.#deals.numberOf(deal);
  }
}
