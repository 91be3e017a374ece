// A piece of the gold: a short text and the claims that a careful reader marks in it, with their places.
import type { Actor, ClaimMove, Modality, Span, Wording } from "@parley/engine/case";
import type { KnownActor } from "@parley/engine/sources";

export interface MarkedLink {
  readonly issue: string;
  readonly option: string | null;
}

/** What is scored of a claim, be it marked by a person or found by the reader. */
export interface MarkedClaim {
  readonly speaker: Actor;
  readonly mention: Span | null;
  readonly cue: Span | null;
  /** Ascending, without overlap. */
  readonly content: readonly Span[];
  readonly wording: Wording;
  /** Position among the text's claims of the one in whose content this one stands. */
  readonly within: number | null;
  readonly move: ClaimMove;
  readonly target: { readonly actor: Actor; readonly mention: Span } | null;
  readonly condition: Span | null;
  readonly negated: boolean;
  readonly modality: Modality;
  readonly said: { readonly date: string; readonly mention: Span } | null;
  readonly links: readonly MarkedLink[];
}

export interface GoldIssue {
  readonly id: string;
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

export interface GoldPiece {
  readonly name: string;
  readonly title: string;
  readonly genre: string;
  /** Day of publication. */
  readonly published: string;
  /** Who signs the text, as the case's source names its author. */
  readonly by: string | null;
  readonly actors: readonly KnownActor[];
  readonly issues: readonly GoldIssue[];
  readonly text: string;
  readonly claims: readonly MarkedClaim[];
}
