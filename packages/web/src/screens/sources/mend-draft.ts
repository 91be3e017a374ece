// A claim as it is being mended, or made, in the form.
import type { Actor, Claim, ClaimLink, Modality, Passage, Wording } from "@parley/engine/case";
import { isDay } from "../record/day-words.ts";

export interface ClaimDraft {
  readonly speaker: Actor;
  readonly mention: Passage | null;
  readonly content: readonly Passage[];
  readonly wording: Wording;
  readonly move: Claim["move"];
  readonly target: Actor;
  /** The words that name the target. */
  readonly targetMention: Passage | null;
  readonly condition: Passage | null;
  readonly negated: boolean;
  readonly modality: Modality;
  readonly when: string;
  /** The words that tell the day. */
  readonly whenMention: Passage | null;
  readonly links: readonly ClaimLink[];
}

const UNRESOLVED: Actor = { kind: "unresolved" };

export function draftOfClaim(claim: Claim): ClaimDraft {
  const { speaker, mention, content, wording, move, target, condition, negated, modality, said, links } =
    claim;
  return {
    speaker,
    mention,
    content,
    wording,
    move,
    target: target?.actor ?? UNRESOLVED,
    targetMention: target?.mention ?? null,
    condition,
    negated,
    modality,
    when: said?.date ?? "",
    whenMention: said?.mention ?? null,
    links,
  };
}

export function blankDraft(content: readonly Passage[]): ClaimDraft {
  return {
    speaker: UNRESOLVED,
    mention: null,
    content,
    wording: "indirect",
    move: "state",
    target: UNRESOLVED,
    targetMention: null,
    condition: null,
    negated: false,
    modality: "actual",
    when: "",
    whenMention: null,
    links: [],
  };
}

export type MendFault = "content" | "when" | "when-words" | "target-words";

/** Whom something is asked of, and when it was said, stand in a claim only with the words of the text that say so. */
export function mendFaults({ content, when, whenMention, target, targetMention }: ClaimDraft): MendFault[] {
  return [
    ...(content.length === 0 ? ["content" as const] : []),
    ...(when.trim() !== "" && !isDay(when) ? ["when" as const] : []),
    ...(when.trim() !== "" && whenMention === null ? ["when-words" as const] : []),
    ...(target.kind !== "unresolved" && targetMention === null ? ["target-words" as const] : []),
  ];
}

/** What of a claim the draft decides. */
export function claimParts(draft: ClaimDraft) {
  const { speaker, mention, content, wording, move, target, targetMention, condition } = draft;
  const { negated, modality, when, whenMention, links } = draft;
  return {
    speaker,
    mention,
    content,
    wording,
    move,
    target: targetMention ? { actor: target, mention: targetMention } : null,
    condition,
    negated,
    modality,
    said: when.trim() !== "" && whenMention ? { date: when.trim(), mention: whenMention } : null,
    links,
  };
}
