// What a strategy is given and what it must be able to say. A strategy of one's own is written against this file alone.
import type { Deal, Frame } from "../../case/frame.ts";
import type { Chance } from "../../maths/chance.ts";
import type { Ask } from "../protocols/protocol.ts";
import type { DealNumber, OwnDeals } from "../scenario/deals.ts";
import type { Clock } from "../session/clock.ts";

/** What one party can see: its own worths, never anybody else's. */
export interface View {
  /** Its own position among the parties. */
  readonly party: number;
  /** How many parties there are. */
  readonly parties: number;
  readonly frame: Frame;
  readonly clock: Clock;
  /** What no deal is worth to it now, on the scale of `worth`. A shock may change it. */
  readonly noDeal: number;
  /** Packages found by their worth to it. */
  readonly own: OwnDeals;
  /** What a package is worth to it: 0 its worst, 1 its best, −∞ for one that crosses its own red line. */
  worth(deal: DealNumber): number;
  /** One option per issue. */
  dealOf(deal: DealNumber): Deal;
  /** The option of one issue, by position: what `dealOf` says there, with no list made. */
  optionOf(deal: DealNumber, issue: number): number;
  /** Null where the frame does not allow the combination. */
  numberOf(deal: Deal): DealNumber | null;
  /** Its own chance: the same for the same seed and session, whatever others draw. */
  chance(): Chance;
}

/** One party in one session. It is asked only what the protocol needs; `joins` and `compares` have usual answers. */
export interface Negotiator {
  /** Somebody tabled a package. Called before any question about it. */
  hear?(deal: DealNumber, by: number): void;
  /** Somebody said yes or no to a package where all hear it: `ACCEPT`, `REJECT` or, in votes, a condition. Not called where only a mediator hears. */
  hearAnswer?(deal: DealNumber, by: number, answer: number): void;
  /** The package to table now, or `LEAVE` to walk away. */
  offer(): DealNumber;
  /** Whether to take the package that lies on the table. Otherwise it is asked for an offer, where the protocol wants one. */
  accepts(deal: DealNumber): boolean;
  /**
   * In votes: `ACCEPT`, `REJECT`, `joinsIf(parties)` or `joinsIfMany(others)`. Also asked about what it tabled itself, once the others have
   * voted. Without it, as `accepts` says, and yes to its own.
   */
  joins?(deal: DealNumber, vote: Vote): number;
  /** With a single text: above 0 if the changed text is better for it, below 0 if worse. Without it, by its own worth. */
  compares?(changed: DealNumber, text: DealNumber): number;
  /** For one that runs elsewhere: its word for the question, in place of all of the above. Only `playPatiently` waits for it. */
  answer?(question: Question): Promise<number>;
}

/** What is known of a vote. */
export interface Vote {
  /** Who tabled the package. */
  readonly author: number;
  /** The fewest that the package can bind if it becomes the deal, this party among them. */
  readonly fewest: number;
  /** It asks on what condition each joins. Any other asks for a yes or a no, though a condition counts there as well. */
  readonly conditional: boolean;
}

/** What a party is asked: an offer, or a word about a package. */
export interface Question {
  readonly ask: Ask;
  /** NONE for a bare offer. */
  readonly standing: DealNumber;
  /** The text as it stands, where `standing` is the changed one; NONE otherwise. */
  readonly text: DealNumber;
  /** With `vote`. */
  readonly author?: number;
  /** With `vote`. */
  readonly fewest?: number;
  /** With `vote`. */
  readonly conditional?: boolean;
}

/** A way to behave, ready to be played: opened anew for each session. */
export interface Strategy {
  /** As it is typed: `boulware`, or `boulware:e=0.1,model=frequency`. */
  readonly name: string;
  open(view: View, of: SessionName): Negotiator;
}

/** Which session of which seed it is: what a party's chance is made from, for strategies that run elsewhere. */
export interface SessionName {
  readonly seed: number;
  readonly session: number;
}
