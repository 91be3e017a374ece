// "LORN, 4 March (Coast News) —": where a report comes from and when, at the head of a paragraph and no part of what anybody says in it.
import { blockRange, type Ground } from "./ground.ts";

const LONGEST = 24;
const LONGEST_SIGNS = 90;
const DASH = /^(?:—|–|-|--)$/;

/** By the first token of a paragraph: the token behind its dateline. */
export function datelines(ground: Ground): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  ground.blocks.forEach(({ kind }, block) => {
    if (kind !== "paragraph") return;
    const range = blockRange(ground, block);
    const end = datelineEnd(ground, range);
    if (end !== null) ends.set(range.first, end);
  });
  return ends;
}

function datelineEnd({ tokens }: Ground, { first, end }: ReturnType<typeof blockRange>): number | null {
  if (!/^\p{Lu}/u.test(tokens.words[first] ?? "")) return null;
  const most = Math.min(end - 1, first + LONGEST);
  for (let at = first + 1; at < most; at++) {
    if (!DASH.test(tokens.words[at]!)) continue;
    // A hyphen within a name has nothing around it.
    if (tokens.to[at - 1] === tokens.from[at] || tokens.to[at] === tokens.from[at + 1]) continue;
    const words = tokens.text.slice(tokens.from[first]!, tokens.to[at - 1]!);
    return words.length <= LONGEST_SIGNS && isPlace(words) ? at + 1 : null;
  }
  return null;
}

/** A place in capitals, or one with a date or an agency behind it. */
function isPlace(words: string): boolean {
  const [, place = "", day = "", agency = ""] =
    /^([\p{Lu}][\p{L}\p{M}.'’\- ]*(?:, [\p{Lu}][\p{L}\p{M}.'’\- ]*)?)((?:,? [^(),]*\d[^()]*)?)( ?\([^()]+\))?$/u.exec(
      words,
    ) ?? [];
  if (place === "") return false;
  const isLoud = place === place.toUpperCase() && place.length > 2;
  return isLoud || ((day !== "" || agency !== "") && /^(?:\p{Lu}\S*[ ,]*)+$/u.test(place));
}
