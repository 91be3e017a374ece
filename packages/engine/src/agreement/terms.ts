// The terms of a package: what everybody who must sign it signs.
import type { LeafHash, SeatId } from "../talks/ids.ts";

export interface Terms {
  /** Of the case. */
  readonly title: string;
  /** Version of the case frame in which issues and options mean what they mean. */
  readonly frame: number;
  /** Version of the ground rules that say who must sign. */
  readonly rules: number;
  /** The offer that was accepted; null for a package that nobody tabled. */
  readonly offer: LeafHash | null;
  /** All parties of the frame, in its order. */
  readonly parties: readonly TermsParty[];
  /** One for each issue that is settled, in the order of the frame. */
  readonly terms: readonly AgreedTerm[];
  /** In the order of the offer. */
  readonly conditions: readonly TermsCondition[];
  /** Issues of the frame that these terms do not settle, in its order. */
  readonly open: readonly OpenIssue[];
  /** Seats whose signature is needed, in the order of the rules. */
  readonly signatories: readonly Signatory[];
}

export interface TermsParty {
  readonly id: string;
  readonly name: string;
}

export interface AgreedTerm {
  readonly issue: string;
  readonly issueName: string;
  readonly option: string;
  readonly optionName: string;
  /** What the issue counts in. Apart from the name, since how the two are put together is a matter of the page. */
  readonly unit: string | null;
  readonly wording: string;
}

export interface TermsCondition {
  readonly words: string | null;
  /** An offer, or a proposal of ground rules, that had to be accepted first. */
  readonly onceAccepted: LeafHash | null;
}

export interface OpenIssue {
  readonly issue: string;
  readonly issueName: string;
}

export interface Signatory {
  readonly seat: SeatId;
  /** Null: nobody has named the seat. */
  readonly name: string | null;
  /** Ids of parties. */
  readonly speaksFor: readonly string[];
}
