// Quotations whose speaker stands in a phrase before them: "In the words of Brook, “…”", "As the mayor put it, “…”", "To quote Brook: “…”".
import { nounPhraseEnd } from "../phrases/noun-phrase.ts";
import { addDraft, type Finding, type Stretch } from "./finding.ts";
import { sentenceAround } from "./ground.ts";

const LONGEST_LEAD = 40;

export function findWordedQuotes(finding: Finding): void {
  const { ground, holder } = finding;
  for (const quote of ground.outer) {
    const mark = ground.firstToken[quote]! - 1;
    if (holder[quote] !== -1 || mark < 2 || !/^[,:]$/.test(ground.tokens.words[mark]!)) continue;
    const lead = inWordsOf(finding, mark) ?? asPut(finding, mark);
    if (!lead) continue;
    addDraft(finding, {
      ...lead,
      cueToken: null,
      content: [{ first: mark + 1, end: ground.endToken[quote]! }],
      rule: "direct.in-words",
    });
  }
}

interface Lead {
  readonly mention: Stretch;
  readonly cue: Stretch;
}

/** "in the (own) words of", "to quote", "to borrow a phrase from" */
function inWordsOf({ ground: { tokens, ...ground } }: Finding, mark: number): Lead | null {
  const { first } = sentenceAround({ tokens, ...ground }, mark);
  const least = Math.max(first, mark - LONGEST_LEAD);
  for (let at = mark - 2; at >= least; at--) {
    const before = tokens.lower.slice(Math.max(first, at - 3), at + 1).join(" ");
    const cue = /(?:in the words of|to quote|(?:phrase|line|word) from)$/.exec(before)?.[0];
    if (cue === undefined) continue;
    const end = nounPhraseEnd({ tokens, end: mark }, at + 1);
    if (end === null || !isClose(tokens.words, { end, mark })) return null;
    const length = cue.split(" ").length;
    return { mention: { first: at + 1, end }, cue: { first: at + 1 - length, end: at + 1 } };
  }
  return null;
}

/** The phrase reaches the mark, or only a description stands between. */
function isClose(
  words: readonly string[],
  { end, mark }: { readonly end: number; readonly mark: number },
): boolean {
  return end === mark || /^(?:,|of|for|at|from|in)$/.test(words[end]!);
}

/** "as Brook (once) put it" */
function asPut({ ground }: Finding, mark: number): Lead | null {
  const { tokens } = ground;
  if (tokens.lower[mark - 1] !== "it" || !/^puts?$/.test(tokens.lower[mark - 2]!)) return null;
  const { first } = sentenceAround(ground, mark);
  const least = Math.max(first, mark - LONGEST_LEAD);
  for (let at = mark - 3; at >= least; at--) {
    if (tokens.lower[at] !== "as") continue;
    const end = nounPhraseEnd({ tokens, end: mark - 2 }, at + 1);
    return end === null ? null : { mention: { first: at + 1, end }, cue: { first: mark - 2, end: mark } };
  }
  return null;
}
