// What is listed behind one cue: "to reopen the bridge, to raise wages and to hire a nurse" are three demands, each with its own verb.
import { trimmed } from "../phrases/clause-end.ts";
import { afterMarker } from "./bullets.ts";
import type { Finding, Stretch } from "./finding.ts";
import { type Ground, sentenceAround } from "./ground.ts";

const LONGEST_LIST = 200;
/** More in one sentence is no list of demands. */
const MOST_PARTS = 12;

/** The contents of one claim each. */
export function listedParts(
  { ground }: Finding,
  { content, rule }: { readonly content: readonly Stretch[]; readonly rule: string },
): readonly (readonly Stretch[])[] {
  const only = content[0];
  if (only && rule === "indirect.colon") return piecesAfterColon(ground, only);
  if (content.length !== 1 || !only || !/(?:\.to|-to)$/.test(rule)) return [content];
  const starts = infinitives(ground, only);
  if (starts.length < 2 || starts.length > MOST_PARTS) return [content];
  return starts.map((start, position) => {
    const next = starts[position + 1];
    return [
      { first: start, end: next === undefined ? only.end : beforeJoint(ground, { first: start, end: next }) },
    ];
  });
}

/** "The union demands: – a second nurse; – longer breaks." */
function piecesAfterColon(ground: Ground, only: Stretch): readonly (readonly Stretch[])[] {
  const { tokens, quoteOf } = ground;
  const { end } = sentenceAround(ground, only.first);
  if (quoteOf[only.first] !== -1 || tokens.words[only.end] !== ";" || only.end >= end) return [[only]];
  const pieces: Stretch[] = [];
  let first = only.first;
  for (let at = only.first; at <= Math.min(end, only.first + LONGEST_LIST); at++) {
    if (at < end && (tokens.words[at] !== ";" || quoteOf[at] !== -1)) continue;
    const piece = withoutMarks(ground, { first, end: at });
    if (piece) pieces.push(piece);
    first = at + 1;
  }
  return pieces.length > 0 && pieces.length <= MOST_PARTS ? pieces.map((piece) => [piece]) : [[only]];
}

/** Without "–", "(a)", "and" before it. */
function withoutMarks(ground: Ground, { first, end }: Stretch): Stretch | null {
  let from = afterMarker(ground.tokens.words, { first, end });
  if (from === first && /^(?:and|or)$/.test(ground.tokens.lower[from] ?? ""))
    from = afterMarker(ground.tokens.words, { first: from + 1, end });
  const last = from < end ? trimmed(ground, { from, end }) : from;
  return last > from ? { first: from, end: last } : null;
}

/** Where "to" and a verb with something behind it stand, at the start and behind a comma or "and". */
function infinitives({ tokens, quoteOf }: Ground, { first, end }: Stretch): number[] {
  const starts: number[] = [];
  for (let at = first; at + 2 < end; at++) {
    if (quoteOf[at] !== -1 || tokens.lower[at] !== "to") continue;
    const opens = at === first || /^(?:,|and)$/.test(tokens.lower[at - 1]!);
    const isVerb = tokens.pos[at + 1] === "VERB" || tokens.lower[at + 1] === "be";
    if (opens && isVerb && !/^(?:,|and|or)$/.test(tokens.lower[at + 2]!)) starts.push(at);
  }
  return starts[0] === first ? starts : [];
}

function beforeJoint(ground: Ground, { first, end }: Stretch): number {
  const joint = ground.tokens.lower[end - 1] === "and" ? end - 1 : end;
  return trimmed(ground, { from: first, end: joint });
}
