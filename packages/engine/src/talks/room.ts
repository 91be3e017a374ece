// The room as one seat knows it: what the fold of the acts that it can open comes to. Plain data, safe to keep and to hand on.
import type { FrameDocument } from "../case/documents/frame-document.ts";
import type { ProfileInput } from "../case/documents/profile-document.ts";
import type { Frame } from "../case/frame.ts";
import type { Message } from "../case/message.ts";
import type { TalksFormat } from "./acts/control-acts.ts";
import type { PassOn } from "./acts/scalars.ts";
import type { Conveyed, PollAnswer } from "./acts/spoken-acts.ts";
import type { Condition, Term } from "./acts/table-acts.ts";
import type { LeafHash, MemberKey, SeatId } from "./ids.ts";
import type { PlacedAct } from "./place.ts";
import type { GroundRules, Role } from "./rules/ground-rules.ts";

export interface Room {
  /** Null: everything that was handed in counts, whoever it was addressed to. */
  readonly viewer: SeatId | null;
  /** The last place, sealed ones included. Null before the first. */
  readonly head: { readonly number: number; readonly stamp: number } | null;
  readonly title: string | null;
  readonly phase: Phase;
  readonly format: FormatNow;
  readonly seats: readonly Seat[];
  readonly members: readonly Member[];
  readonly frames: readonly FrameVersion[];
  /** The frame that offers are judged by. */
  readonly frame: FrameVersion | null;
  readonly rules: RulesNow;
  readonly rounds: readonly Round[];
  readonly pauses: readonly Pause[];
  readonly offers: readonly Offer[];
  readonly agreements: readonly Agreement[];
  /** What agreements settle that all required seats have signed; a later one replaces an earlier one on the same issue. */
  readonly settled: readonly SettledIssue[];
  readonly profiles: readonly SharedProfile[];
  readonly questions: readonly Question[];
  readonly polls: readonly Poll[];
  readonly readBacks: readonly ReadBack[];
  readonly releases: readonly Release[];
  readonly exposure: readonly Exposure[];
  /** Every act that could be opened, in order, illegal ones included. */
  readonly acts: readonly JudgedAct[];
}

/** An act with its verdict. Everyone who can open it comes to the same verdict. */
export interface JudgedAct {
  readonly placed: PlacedAct;
  /** Why it is without effect; null: it is legal. */
  readonly illegal: Message | null;
  /** What a reader should look at twice, without weight for the verdict. */
  readonly flags: readonly Message[];
}

/** Where something was said or done. */
export interface Mark {
  readonly act: LeafHash;
  readonly number: number;
  readonly stamp: number;
  readonly seat: SeatId;
  readonly author: MemberKey;
}

/** `agreed`: every issue of the frame is settled. */
export type Phase =
  | { readonly kind: "before-rules" }
  | { readonly kind: "between-rounds" }
  | { readonly kind: "in-round"; readonly round: number }
  | { readonly kind: "paused"; readonly round: number | null }
  | { readonly kind: "left"; readonly away: readonly SeatId[] }
  | { readonly kind: "agreed" };

export interface FormatNow {
  readonly format: TalksFormat;
  readonly words: string | null;
  /** Null: nobody changed it. */
  readonly since: Mark | null;
}

export interface Seat {
  readonly id: SeatId;
  readonly name: string | null;
  readonly role: Role;
  readonly voice: boolean;
  /** Steers rounds, frame and format, and passes things on. */
  readonly chair: boolean;
  /** Its acceptance is required for an agreement. */
  readonly required: boolean;
  /** Parties of the case frame. */
  readonly speaksFor: readonly string[];
  /** Present ones. */
  readonly members: readonly MemberKey[];
  /** Set while the seat has walked away. */
  readonly away: Mark | null;
}

export interface Member {
  readonly key: MemberKey;
  readonly seat: SeatId;
  readonly name: string | null;
  readonly since: Mark;
  readonly gone: { readonly how: "left" | "removed" | "replaced"; readonly mark: Mark } | null;
}

export interface FrameVersion {
  readonly version: number;
  readonly document: FrameDocument;
  readonly frame: Frame;
  readonly brought: Mark;
}

export interface RulesNow {
  readonly inForce: RulesVersion | null;
  /** In the order of their proposal, the one in force and past ones included. */
  readonly versions: readonly RulesVersion[];
}

export interface RulesVersion {
  readonly version: number;
  readonly rules: GroundRules;
  readonly proposed: Mark;
  /** Seats without whose signature it cannot come into force. */
  readonly required: readonly SeatId[];
  readonly signed: readonly Mark[];
  /** When the last of the required seats had signed. */
  readonly inForceSince: Mark | null;
}

export interface Round {
  readonly round: number;
  /** Null: no issue is named for it. */
  readonly issues: readonly string[] | null;
  readonly opened: Mark;
  readonly closed: Mark | null;
}

export interface Pause {
  readonly from: Mark;
  readonly reason: string | null;
  readonly until: Mark | null;
}

export type Choices = Readonly<Record<string, string>>;

export interface Offer {
  readonly made: Mark;
  readonly audience: readonly SeatId[];
  readonly choices: Choices;
  /** Names every issue of the frame that was in force when it was made. */
  readonly complete: boolean;
  readonly conditions: readonly Condition[];
  readonly expires: number | null;
  readonly words: string | null;
  /** Set where the mediator conveyed it; `attributedTo` is null for its own non-paper. */
  readonly conveyed: { readonly attributedTo: SeatId | null } | null;
  readonly round: number | null;
  readonly replaces: LeafHash | null;
  readonly replies: readonly Reply[];
  /** Seats that are bound to it, the one that tabled it included. */
  readonly bound: readonly SeatId[];
  readonly ended: { readonly how: "withdrawn" | "superseded"; readonly mark: Mark } | null;
  readonly agreement: LeafHash | null;
}

export interface Reply {
  readonly mark: Mark;
  readonly reply: "accepted" | "accepted-binding" | "rejected";
  readonly words: string | null;
}

export interface Agreement {
  readonly declared: Mark;
  readonly offer: LeafHash;
  readonly audience: readonly SeatId[];
  readonly choices: Choices;
  readonly terms: readonly Term[];
  readonly termsHash: string;
  readonly complete: boolean;
  /** Seats whose signature it needs. */
  readonly required: readonly SeatId[];
  readonly signed: readonly Mark[];
}

export interface SettledIssue extends Term {
  readonly agreement: LeafHash;
}

export interface SharedProfile {
  readonly shared: Mark;
  readonly audience: readonly SeatId[];
  readonly profile: ProfileInput;
}

export interface Question {
  readonly asked: Mark;
  readonly audience: readonly SeatId[];
  readonly words: string;
  readonly about: LeafHash | null;
  readonly answers: readonly { readonly mark: Mark; readonly words: string }[];
}

export interface Poll {
  readonly opened: Mark;
  readonly audience: readonly SeatId[];
  readonly words: string;
  readonly choices: Choices | null;
  /** The last answer of each seat, where the viewer can open it. */
  readonly answers: readonly {
    readonly mark: Mark;
    readonly answer: PollAnswer;
    readonly words: string | null;
  }[];
}

export interface ReadBack {
  readonly made: Mark;
  readonly of: LeafHash;
  readonly words: string;
  /** Null: the seat that was read back has not replied. */
  readonly reply: { readonly mark: Mark; readonly correction: string | null } | null;
}

export interface Release {
  readonly made: Mark;
  readonly audience: readonly SeatId[];
  readonly content: Conveyed;
  readonly attributedTo: SeatId | null;
  /** Acts that it came from, as far as the viewer can know. */
  readonly sources: readonly LeafHash[];
}

/** Who could open what, since when. For an act with effect or without: it was read all the same. */
export interface Exposure {
  readonly item: LeafHash;
  readonly from: SeatId;
  readonly mayPass: PassOn | null;
  readonly seats: readonly {
    readonly seat: SeatId;
    /** The act by which it got there: the item itself, or a release of it. */
    readonly by: LeafHash;
    readonly stamp: number;
  }[];
}
