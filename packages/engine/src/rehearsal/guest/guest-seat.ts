// A seat at a table that stands elsewhere: the view and the negotiator of one party, made from its own profile alone.
import type { Frame } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import { exactly } from "../../case/quantity.ts";
import { type Chance, makeChanceFor } from "../../maths/chance.ts";
import { ZERO } from "../../maths/rational.ts";
import type { Deals } from "../scenario/deals.ts";
import { openScenario, type Scenario } from "../scenario/scenario.ts";
import { askNegotiator } from "../session/ask-negotiator.ts";
import { Forfeiture } from "../session/outcome.ts";
import { PartyView } from "../session/party-view.ts";
import { NONE } from "../session/words.ts";
import type { Negotiator, SessionName, Strategy, View } from "../strategies/negotiator.ts";
import type { GuestAnswer, GuestCase, GuestQuestion } from "./guest-messages.ts";

/** Opened once per case; `begin` once per session. */
export class GuestSeat {
  readonly #scenario: Scenario;
  readonly #party: number;
  readonly #strategy: Pick<Strategy, "open">;
  #deals: Deals | null = null;
  #view: View | null = null;
  #negotiator: Negotiator | null = null;
  #clock = { round: 0, rounds: 0, time: 0, noDeal: new Float64Array() };

  /** @throws RangeError where the case cannot be played. */
  constructor({ frame, profile, party }: GuestCase, strategy: Pick<Strategy, "open">) {
    const profiles = frame.parties.map(({ id }, at) => (at === party ? profile : blankProfile(frame, id)));
    const noDeal = new Map(frame.parties.map(({ id }) => [id as string, ZERO]));
    const opening = openScenario({ frame, profiles, noDeal });
    if (!opening.ok) throw new RangeError(opening.reasons.map(({ code }) => code).join(", "));
    this.#scenario = opening.scenario;
    this.#party = party;
    this.#strategy = strategy;
  }

  /** Called before the first question of each session. */
  begin(of: SessionName, { round, rounds, time, noDeal }: GuestQuestion): void {
    const party = this.#party;
    const { parties } = this.#scenario;
    this.#clock = { round, rounds, time, noDeal: new Float64Array(parties.length).fill(noDeal) };
    this.#deals = this.#scenario.openDeals();
    let made: Chance | null = null;
    const chance = () => {
      made ??= makeChanceFor(of.seed, [of.session, party]);
      return made;
    };
    const table = { scenario: this.#scenario, deals: this.#deals, clock: this.#clock };
    this.#view = new PartyView(table, party, chance);
    this.#negotiator = this.#strategy.open(this.#view, of);
  }

  answer(question: GuestQuestion): GuestAnswer {
    const [deals, view, negotiator] = [this.#deals, this.#view, this.#negotiator];
    if (!deals || !view || !negotiator) throw new RangeError("asked before the session began");
    const number = (deal: readonly number[] | null) => (deal ? (deals.numberOf(deal) ?? NONE) : NONE);
    this.#clock.round = question.round;
    this.#clock.time = question.time;
    this.#clock.noDeal.fill(question.noDeal);
    for (const { deal, by, answer } of question.heard) {
      if (answer === undefined) negotiator.hear?.(number(deal), by);
      else negotiator.hearAnswer?.(number(deal), by, answer);
    }
    const { standing, text, heard: _, ...rest } = question;
    const word = askNegotiator(negotiator, view, { ...rest, standing: number(standing), text: number(text) });
    if (!(word >= 0)) return { kind: "word", word };
    if (!deals.has(word)) throw new Forfeiture("impossible-package", String(word));
    return { kind: "package", deal: deals.dealOf(word) };
  }
}

/** A profile of which nothing is known and that refuses nothing. */
function blankProfile(frame: Frame, party: Frame["parties"][number]["id"]): Profile {
  return {
    party,
    estimated: null,
    about: null,
    issues: frame.issues.map(({ options }) => ({ kind: "each", options: options.map(() => exactly(ZERO)) })),
    weights: null,
    interactions: [],
    cap: null,
    noDeal: { kind: "worth", worth: exactly(ZERO) },
    redLines: [],
    demands: [],
    comparisons: [],
  };
}
