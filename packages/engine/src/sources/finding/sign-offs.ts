// "…" — Name, under a quotation or behind it.
import { addDraft, type Finding, type Stretch } from "./finding.ts";
import { blockOf, blockRange } from "./ground.ts";
import { leadingQuotes } from "./joined-quotes.ts";

const DASH = /^(?:—|–|―|-|--)$/;
const LONGEST_NAME = 14;

export function findSignOffs(finding: Finding): void {
  const { ground, holder } = finding;
  for (const quote of ground.outer) {
    if (holder[quote] !== -1) continue;
    const name = nameBehind(finding, quote);
    if (!name) continue;
    addDraft(finding, {
      mention: name,
      cue: { first: name.first - 1, end: name.first },
      cueToken: null,
      content: leadingQuotes(finding, quote),
      rule: "layout.sign-off",
    });
  }
  findUnderQuoteBlocks(finding);
}

/** The name behind a dash that ends the quotation's block, or opens the next. */
function nameBehind({ ground }: Finding, quote: number): Stretch | null {
  const { tokens, endToken, blocks } = ground;
  const behind = endToken[quote]!;
  if (behind >= tokens.count || !DASH.test(tokens.words[behind]!)) return null;
  const block = blockOf(ground, behind);
  const own = blockOf(ground, behind - 1);
  if (block !== own && !(block === own + 1 && blocks[block]!.kind === "byline")) return null;
  return nameUpTo(ground, { first: behind + 1, end: blockRange(ground, block).end });
}

function nameUpTo({ tokens }: Finding["ground"], { first, end }: Stretch): Stretch | null {
  let last = end;
  while (last > first && /^[.,;]$/.test(tokens.words[last - 1]!)) last--;
  if (last <= first || last - first > LONGEST_NAME || !/^\p{Lu}/u.test(tokens.words[first]!)) return null;
  let name = first;
  while (name < last && !/^[,(]$/.test(tokens.words[name]!)) name++;
  return name > first ? { first, end: name } : null;
}

/** A block that is set as a quote needs no marks. */
function findUnderQuoteBlocks(finding: Finding): void {
  const { ground } = finding;
  ground.blocks.forEach(({ kind }, position) => {
    const range = blockRange(ground, position);
    if (kind !== "quote" || DASH.test(ground.tokens.words[range.first] ?? "")) return;
    const dash = lastLine(ground, range) ?? lineBelow(ground, position);
    if (!dash) return;
    const name = nameUpTo(ground, { first: dash.first + 1, end: dash.end });
    const from = ground.tokens.words[range.first] === ">" ? range.first + 1 : range.first;
    const end = Math.min(dash.first, range.end);
    if (!name || from >= end || ground.quoteOf[from] !== -1) return;
    addDraft(finding, {
      mention: name,
      cue: { first: dash.first, end: name.first },
      cueToken: null,
      content: [{ first: from, end: trimmedMarks(ground, { first: from, end }) }],
      rule: "layout.sign-off",
    });
  });
}

/** "— Name" as the last line of the quote itself. */
function lastLine({ tokens }: Finding["ground"], { first, end }: Stretch): Stretch | null {
  for (let at = end - 2; at > first && end - at <= LONGEST_NAME; at--) {
    const gap = tokens.text.slice(tokens.to[at - 1]!, tokens.from[at]!);
    const opens = tokens.words[at - 1] === ">" || /[\n\r]/.test(gap) || closesBefore(tokens, { at, end });
    if (DASH.test(tokens.words[at]!) && opens) return { first: at, end };
  }
  return null;
}

/** "We will not sign. |— Ada Brook", where a format has put the two lines into one. */
function closesBefore(
  { words, from, to }: Finding["ground"]["tokens"],
  { at, end }: { readonly at: number; readonly end: number },
): boolean {
  const isFree = to[at - 1]! < from[at]! && to[at]! < from[at + 1]!;
  if (!isFree || words[at] === "-" || !/^(?:[.!?…”"]|\.\.\.)$/.test(words[at - 1]!)) return false;
  return !words.slice(at + 1, end - 1).some((word) => /^[.!?:;]$/.test(word));
}

/** "— Name" as a line of its own below. */
function lineBelow(ground: Finding["ground"], block: number): Stretch | null {
  const under = ground.blocks[block + 1];
  if (under?.kind !== "byline" && under?.kind !== "paragraph" && under?.kind !== "quote") return null;
  const line = blockRange(ground, block + 1);
  const { words } = ground.tokens;
  if (!DASH.test(words[line.first] ?? "")) return null;
  const isName = under.kind === "byline" || !/^[.!?:]$/.test(words[line.end - 1]!);
  return isName ? line : null;
}

/** Without the ">" of a last line that is empty. */
function trimmedMarks({ tokens }: Finding["ground"], { first, end }: Stretch): number {
  let last = end;
  while (last > first + 1 && tokens.words[last - 1] === ">") last--;
  return last;
}
