// What is listed behind "two things:" or "demands are": each item a stretch of its own where all are simple.
import { trimmed } from "../phrases/clause-end.ts";
import { isFiniteVerb } from "../phrases/subject.ts";
import type { Stretch } from "./finding.ts";
import { type Ground, sentenceAround } from "./ground.ts";

/** More in one sentence is no list of demands. */
const MOST_ITEMS = 12;
const LONGEST_LIST = 150;
const OPENS_ITEM =
  /^(?:an?|the|no|its|their|his|her|our|my|more|fewer|less|higher|lower|shorter|longer|better|free)$/;
/** Opens a thing of its own: in "an end to the siege and the blockade" "the" does not. */
const OPENS_OTHER = /^(?:an?|no|more|fewer|less|higher|lower|shorter|longer|better|free)$/;

/** Items, or the whole where they are not plain to tell apart. `count`: how many are said to come. */
export function itemsOf(
  ground: Ground,
  { first, end, count }: Stretch & { readonly count: number | null },
): Stretch[] {
  const whole = [{ first, end }];
  if (end - first > LONGEST_LIST || !opensItem(ground, first)) return whole;
  const starts = [first];
  for (let at = first; at < end; at++) {
    if (ground.quoteOf[at] !== -1 || isFiniteVerb(ground.tokens, at)) return whole;
    const next = behindJoint(ground.tokens.lower, at);
    if (next === null || next >= end || !opensItem(ground, next)) continue;
    starts.push(next);
    at = next;
  }
  if (starts.length < 2 || starts.length > MOST_ITEMS) return whole;
  const plain = starts.length > 2 || count === 2 || OPENS_OTHER.test(ground.tokens.lower[starts[1]!]!);
  if (!plain) return whole;
  return starts.map((start, at) => ({
    first: start,
    end: itemEnd(ground, { first: start, end: starts[at + 1] ?? end }),
  }));
}

/** "two things", "three conditions for talks": the token behind the colon and how many; null where no list is told of. */
export function behindCount(
  { tokens, quoteOf }: Ground,
  { first, end }: Stretch,
): { readonly at: number; readonly count: number | null } | null {
  const word = tokens.lower[first]!;
  if (
    first >= end ||
    (tokens.pos[first] !== "NUM" && !/^(?:several|the|these|a|some|certain|its|their|his|her)$/.test(word))
  )
    return null;
  const most = Math.min(end, first + FARTHEST_COLON);
  let counted = false;
  for (let at = first + 1; at < most; at++) {
    if (quoteOf[at] !== -1 || /^[,;.]$/.test(tokens.words[at]!)) return null;
    counted ||= COUNTED.test(tokens.lower[at]!);
    if (tokens.words[at] === ":")
      return counted && at + 1 < end ? { at: at + 1, count: COUNTS.get(word) ?? null } : null;
  }
  return null;
}

/** "two things" and nothing more, where a colon or the paragraph's end shows that they come behind. */
export function onlyCounts(ground: Ground, { first, end }: Stretch): boolean {
  const { tokens } = ground;
  if (end - first !== 2 || tokens.pos[first] !== "NUM" || !COUNTED.test(tokens.lower[first + 1]!))
    return false;
  const behind = sentenceAround(ground, first).end;
  return tokens.words[end] === ":" || end >= behind || tokens.words[end - 1] === ":";
}

const FARTHEST_COLON = 12;
const COUNTED =
  /^(?:things|points|conditions|preconditions|demands|requests|requirements|terms|steps|measures|changes|guarantees)$/;
const COUNTS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten".split(" ").map((word, at) => [word, at + 1]),
);

function opensItem({ tokens }: Ground, at: number): boolean {
  if (OPENS_ITEM.test(tokens.lower[at] ?? "") || tokens.pos[at] === "NUM") return true;
  return (
    tokens.pos[at] === "ADJ" &&
    tokens.pos[at + 1] === "NOUN" &&
    /^(?:and|,)$/.test(tokens.lower[at - 1] ?? "")
  );
}

/** Behind ",", "and", ", and". */
function behindJoint(lower: readonly string[], at: number): number | null {
  if (lower[at] === "and") return at + 1;
  if (lower[at] !== ",") return null;
  return lower[at + 1] === "and" ? at + 2 : at + 1;
}

function itemEnd(ground: Ground, { first, end }: Stretch): number {
  const last = ground.tokens.lower[end - 1] === "and" ? end - 1 : end;
  return trimmed(ground, { from: first, end: last });
}
