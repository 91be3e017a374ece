// Answers each move of the other in kind, by the class of the move. Classes: Hindriks, Jonker & Tykhonov 2007; mirroring: the same authors 2009.
// Which package answers, and how silence is broken, are ours.
import type { Deal } from "../../case/frame.ts";
import { MOVE_CLASSES } from "../../talks/progress/moves.ts";
import { MOVE_TOLERANCE, moveNumber } from "../measures/move-number.ts";
import type { OpponentModel } from "../models/kinds.ts";
import type { AdditiveEstimate, DealNumber } from "../scenario/deals.ts";
import type { Bidding } from "../strategies/compose.ts";
import type { View } from "../strategies/negotiator.ts";

export interface Mirroring {
  /** How much of its own worth it gives up in all, unasked and bit by bit, to break silences. */
  readonly unasked: number;
  /** How far above its own last offer it looks for a package that is better for both. */
  readonly reach: number;
}

const NOTHING = -1;

/** The least that a concession aims to give up; even half of it does not count as none. */
const LEAST_CONCESSION = 3 * MOVE_TOLERANCE;

/** Lest rounding hides the package that gives up just as much. */
const SLIVER = 1e-9;

export class Mirror implements Bidding {
  readonly #view: View;
  readonly #shape: Mirroring;
  readonly #model: OpponentModel;
  readonly #band = { low: 0, high: 1 };
  /** Of the last package tabled here, and what it was worth. */
  #mine: DealNumber = NOTHING;
  #mineAs: Deal = [];
  #level = 1;
  #theirs: DealNumber = NOTHING;
  #theirsAs: Deal = [];
  /** Position in `MOVE_CLASSES` of the move to answer; NOTHING where there is none yet. */
  #move = NOTHING;
  /** What that move was worth to this party. */
  #gain = 0;
  /** How much it has given up unasked. */
  #given = 0;
  /** It has heard another package than before since it last gave something unasked. */
  #stirred = false;

  constructor(view: View, shape: Mirroring, model: OpponentModel) {
    this.#view = view;
    this.#shape = shape;
    this.#model = model;
  }

  hear(deal: DealNumber, by: number): void {
    const known = deal === this.#theirs;
    const dealAs = known ? this.#theirsAs : this.#view.dealOf(deal);
    if (this.#theirs !== NOTHING) {
      const estimate = this.#model.estimate(by);
      const own = known ? 0 : estimatedWorth(dealAs, estimate) - estimatedWorth(this.#theirsAs, estimate);
      this.#gain = known ? 0 : this.#worthHeard(deal) - this.#worthHeard(this.#theirs);
      this.#move = moveNumber(own, this.#gain);
    }
    if (!known) this.#stirred = true;
    this.#theirs = deal;
    this.#theirsAs = dealAs;
  }

  next(): DealNumber {
    if (this.#mine === NOTHING) return this.#view.own.best;
    const answer = this.#answer();
    return this.#view.worth(answer) >= this.#floor() ? answer : this.#view.own.atLeast(this.#floor());
  }

  offered(deal: DealNumber): void {
    this.#move = NOTHING;
    if (deal === this.#mine) return;
    this.#mine = deal;
    this.#mineAs = this.#view.dealOf(deal);
    this.#level = this.#view.worth(deal);
  }

  #answer(): DealNumber {
    switch (this.#move === NOTHING ? "silent" : MOVE_CLASSES[this.#move]) {
      case "concession":
        return this.#concede(Math.max(this.#gain, LEAST_CONCESSION));
      case "fortunate":
        return (
          this.#betterFrom(this.#level + MOVE_TOLERANCE, this.#shape.reach) ?? this.#nicer() ?? this.#mine
        );
      case "nice":
        return this.#nicer() ?? this.#mine;
      case "silent":
        return this.#stirred ? (this.#nicer() ?? this.#breakSilence()) : this.#mine;
      default:
        // Selfish, unfortunate or hostile without gain: it stands firm.
        return this.#mine;
    }
  }

  #breakSilence(): DealNumber {
    if (this.#given >= this.#shape.unasked) return this.#mine;
    this.#stirred = false;
    const answer = this.#concede(LEAST_CONCESSION);
    this.#given += this.#level - this.#view.worth(answer);
    return answer;
  }

  /** Worse by up to so much, and more only where there is nothing in between; among such packages the one that the other seems to like best. */
  #concede(size: number): DealNumber {
    const floor = this.#floor();
    const high = this.#level - size / 2;
    for (let depth = size; this.#level - depth / 2 > floor; depth *= 2) {
      const band = this.#bandOf(Math.max(floor, this.#level - depth - SLIVER), high);
      const found = this.#view.own.bestFor(band, this.#model.liked());
      if (found !== null) return found;
    }
    return this.#mine;
  }

  /** As good to itself, better for the other. */
  #nicer(): DealNumber | null {
    return this.#betterFrom(this.#level, MOVE_TOLERANCE);
  }

  #betterFrom(low: number, width: number): DealNumber | null {
    const estimate = this.#model.liked();
    const found = this.#view.own.bestFor(this.#bandOf(low, low + width), estimate);
    if (found === null || found === this.#mine) return null;
    const worth = estimatedWorth(this.#view.dealOf(found), estimate);
    return worth > estimatedWorth(this.#mineAs, estimate) + MOVE_TOLERANCE ? found : null;
  }

  /** A package that it refuses counts as its worst, lest leaving it looked like an endless gain. */
  #worthHeard(deal: DealNumber): number {
    return Math.max(0, this.#view.worth(deal));
  }

  #floor(): number {
    return Math.min(1, this.#view.noDeal);
  }

  #bandOf(low: number, high: number) {
    this.#band.low = low;
    this.#band.high = high;
    return this.#band;
  }
}

function estimatedWorth(deal: Deal, estimate: AdditiveEstimate): number {
  let worth = 0;
  for (let issue = 0; issue < deal.length; issue++) worth += estimate[issue][deal[issue]];
  return worth;
}
