// What a language model proposes, as claims. What does not stand in the text letter by letter is refused.
import type { Actor, Claim, Passage } from "../../case/claim.ts";
import type { Piece } from "./model-request.ts";
import { type NotThere, type PlacedWords, placeWords } from "./place-words.ts";
import type { Proposal } from "./proposals.ts";
import { encloses } from "./same-claim.ts";

export type RefusalReason = "bad-form" | NotThere;

export interface Refused {
  /** Position in the model's list. */
  readonly at: number;
  readonly reason: RefusalReason;
  /** The words that are not there; empty for a bad form. */
  readonly words: string;
}

export interface PlacedProposals {
  /** Ids are `m` with the place of their content, so that asking again gives the same. */
  readonly claims: readonly Claim[];
  readonly refused: readonly Refused[];
}

export interface Placing {
  readonly proposals: readonly (Proposal | null)[];
  readonly piece: Piece;
  /** Ids by name, in lower case. */
  readonly actorIds: ReadonlyMap<string, string>;
}

/** An estimate: nobody has measured the model that a user chooses. */
const CONFIDENCE = 0.5;

export function placeProposals({ proposals, piece, actorIds }: Placing): PlacedProposals {
  const refused: Refused[] = [];
  const placed = proposals.map((proposal, at): Placed | null => {
    const found = proposal ? placeWords(proposal, piece) : { reason: "bad-form" as const, words: "" };
    if (proposal && !("reason" in found)) return { at, proposal, ...found };
    if ("reason" in found) refused.push({ at, ...found });
    return null;
  });
  const claims = placed.flatMap((one) => (one ? [claimOf(one, { placed, text: piece.text, actorIds })] : []));
  return { claims: onceEach(claims), refused };
}

interface Placed extends PlacedWords {
  readonly at: number;
  readonly proposal: Proposal;
}

interface Surroundings extends Pick<Placing, "actorIds"> {
  readonly placed: readonly (Placed | null)[];
  readonly text: string;
}

function claimOf(one: Placed, { placed, text, actorIds }: Surroundings): Claim {
  const { proposal, content, mention, cue, target, condition } = one;
  const outer = placed[proposal.within ?? -1];
  const actor = (name: string | null, words: Passage | null) =>
    actorFor({ name, mention: words, text, actorIds });
  return {
    id: claimId(content),
    speaker: actor(proposal.speaker ?? null, mention),
    mention,
    cue,
    content,
    wording: proposal.wording,
    within: outer && encloses(outer.content, content) ? claimId(outer.content) : null,
    move: proposal.move,
    target: target && { mention: target, actor: actor(target.words, target) },
    condition,
    negated: proposal.negated,
    modality: proposal.modality,
    said: null,
    confidence: CONFIDENCE,
    rule: "model",
    found: "model",
    mended: false,
    links: [],
    review: "open",
    act: null,
  };
}

function claimId(content: readonly Passage[]): string {
  return `m${content[0].from}-${content[content.length - 1].to}`;
}

function onceEach(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

interface Naming {
  readonly name: string | null;
  readonly mention: Passage | null;
  readonly text: string;
  readonly actorIds: ReadonlyMap<string, string>;
}

/** Somebody of the case by the very name; a new name only where it stands in the text; else open. */
function actorFor({ name, mention, text, actorIds }: Naming): Actor {
  const id = [name, mention?.words].flatMap((one) => actorIds.get((one ?? "").toLowerCase().trim()) ?? [])[0];
  if (id !== undefined) return { kind: "known", id };
  const isName = name !== null && /\p{Lu}/u.test(name) && text.includes(name);
  return isName ? { kind: "new", name } : { kind: "unresolved" };
}
