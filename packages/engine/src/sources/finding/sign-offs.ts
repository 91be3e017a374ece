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
  ground.blocks.forEach((block, position) => {
    const under = ground.blocks[position + 1];
    if (block.kind !== "quote" || under?.kind !== "byline") return;
    const { first, end } = blockRange(ground, position);
    const line = blockRange(ground, position + 1);
    if (end === first || !DASH.test(ground.tokens.words[line.first] ?? "")) return;
    const name = nameUpTo(ground, { first: line.first + 1, end: line.end });
    const from = ground.tokens.words[first] === ">" ? first + 1 : first;
    if (!name || from >= end || finding.holder[ground.quoteOf[from]!] !== -1) {
      if (!name || from >= end || ground.quoteOf[from] !== -1) return;
    }
    addDraft(finding, {
      mention: name,
      cue: { first: line.first, end: name.first },
      cueToken: null,
      content: [{ first: from, end }],
      rule: "layout.sign-off",
    });
  });
}
