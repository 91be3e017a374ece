// What the rules write into as they run one after another: the claims found so far, and which tokens and quotations are spoken for.
import type { Span, Wording } from "../../case/claim.ts";
import { clauseEnd } from "../phrases/clause-end.ts";
import type { Subject } from "../phrases/subject.ts";
import { datelines } from "./datelines.ts";
import type { Ground } from "./ground.ts";

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

export interface Draft {
  readonly mention: Stretch | null;
  readonly cue: Stretch | null;
  readonly cueToken: number | null;
  /** In tokens, quotation marks and all; marks come off at the end. */
  readonly content: readonly Stretch[];
  readonly rule: string;
  readonly layoutSpeaker?: string;
}

export interface Finding {
  readonly ground: Ground;
  readonly drafts: Draft[];
  /** Per token: 1 where a cue and its speaker stand that end a clause before them. */
  readonly taken: Uint8Array;
  /** Per quotation: the draft that holds it, -1 for none. */
  readonly holder: Int32Array;
  /** By the first token of a paragraph: the token behind its dateline. */
  readonly datelines: ReadonlyMap<number, number>;
}

export function startFinding(ground: Ground): Finding {
  return {
    ground,
    drafts: [],
    taken: new Uint8Array(ground.tokens.count),
    holder: new Int32Array(ground.quotations.length).fill(-1),
    datelines: datelines(ground),
  };
}

export function addDraft(finding: Finding, given: Draft): void {
  const { ground, holder } = finding;
  const draft = { ...given, content: given.content.map((part) => behindDateline(finding, part)) };
  // Words within words leave the quotation around them to whoever says it.
  const own = draft.cueToken === null ? -1 : ground.quoteOf[draft.cueToken]!;
  for (const { first, end } of draft.content) {
    for (let token = first; token < end; token++) {
      const quote = ground.quoteOf[token]!;
      if (quote === -1) continue;
      if (holder[quote] === -1 && quote !== own) holder[quote] = finding.drafts.length;
      token = Math.max(token, ground.endToken[quote]! - 1);
    }
  }
  finding.drafts.push(draft);
}

function behindDateline({ datelines }: Finding, part: Stretch): Stretch {
  const first = datelines.get(part.first);
  return first === undefined || first >= part.end ? part : { first, end: part.end };
}

export function take(finding: Finding, { first, end }: Stretch): void {
  finding.taken.fill(1, first, end);
}

export function mentionOf(subject: Subject | null): Stretch | null {
  return subject && { first: subject.first, end: subject.end };
}

export function spanOf({ ground: { tokens } }: Pick<Finding, "ground">, { first, end }: Stretch): Span {
  return { from: tokens.from[first]!, to: tokens.to[end - 1]! };
}

/** Content from a token to where its clause ends; null where nothing is left. */
export function contentFrom(
  { ground, taken }: Finding,
  { from, extent }: { readonly from: number; readonly extent: "clause" | "phrase" },
): Stretch | null {
  if (from >= ground.tokens.count) return null;
  const end = clauseEnd(ground, { from, extent, taken });
  return end > from ? { first: from, end } : null;
}

/** A cue that stands in a quotation itself: what counts then are the quotations within that one. */
export function wordingOf(
  ground: Ground,
  { content, cueToken }: Pick<Draft, "content" | "cueToken">,
): Wording {
  const { quoteOf, innerAt, endToken } = ground;
  const own = cueToken === null ? -1 : quoteOf[cueToken]!;
  let inside = 0;
  let outside = 0;
  for (const { first, end } of content) {
    for (let token = first; token < end; token++) {
      const inner = innerAt.get(token);
      if (own !== -1 && inner !== undefined) {
        const behind = Math.min(end, endToken[inner]!);
        inside += behind - token;
        token = behind - 1;
      } else if (quoteOf[token] === own) outside++;
      else inside++;
    }
  }
  if (inside === 0) return "indirect";
  return outside === 0 ? "direct" : "mixed";
}
