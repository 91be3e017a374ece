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
  /**
   * Ids are `m` with the place of their content, so that asking again gives the same; a further claim with another speaker or meaning at
   * that place has its number behind that.
   */
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
  const drafts = placed.map((one) => one && draftOf(one, { text: piece.text, actorIds }));
  return { claims: numbered(drafts, placed), refused };
}

interface Placed extends PlacedWords {
  readonly at: number;
  readonly proposal: Proposal;
}

interface Surroundings extends Pick<Placing, "actorIds"> {
  readonly text: string;
}

/** A claim before it is known which others stand at its place. */
type Draft = Omit<Claim, "id" | "within">;

function draftOf(one: Placed, { text, actorIds }: Surroundings): Draft {
  const { proposal, content, mention, cue, target, condition } = one;
  const actor = (name: string | null, words: Passage | null) =>
    actorFor({ name, mention: words, text, actorIds });
  return {
    speaker: actor(proposal.speaker ?? null, mention),
    mention,
    cue,
    content,
    wording: proposal.wording,
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

/** Each once: of those that say the same of the same words the first. */
function numbered(drafts: readonly (Draft | null)[], placed: readonly (Placed | null)[]): Claim[] {
  const idsByPlace = new Map<string, Map<string, string>>();
  const ids = drafts.map((draft) => (draft ? idAmong(idsByPlace, draft) : ""));
  const claims = new Map<string, Claim>();
  for (const [k, draft] of drafts.entries()) {
    if (!draft || claims.has(ids[k])) continue;
    const outerAt = placed[k]?.proposal.within ?? -1;
    const outer = drafts[outerAt];
    const within = outer && encloses(outer.content, draft.content) ? ids[outerAt] : null;
    claims.set(ids[k], { id: ids[k], ...draft, within });
  }
  return [...claims.values()];
}

function idAmong(idsByPlace: Map<string, Map<string, string>>, draft: Draft): string {
  const { content, speaker, move, target, condition, negated, modality } = draft;
  const place = `m${content[0].from}-${content[content.length - 1].to}`;
  const idsByMeaning = idsByPlace.get(place) ?? new Map<string, string>();
  idsByPlace.set(place, idsByMeaning);
  const meaning = JSON.stringify([content, speaker, move, target, condition, negated, modality]);
  const id =
    idsByMeaning.get(meaning) ?? (idsByMeaning.size === 0 ? place : `${place}-${idsByMeaning.size + 1}`);
  idsByMeaning.set(meaning, id);
  return id;
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
