// How the speaker holds what is said, and whether it is denied: from the clause that shows the move, its auxiliaries and its "not".
import type { Modality, Move } from "../../case/claim.ts";

export interface ClauseWords {
  readonly move: Move;
  /** Words of the clause that counts. */
  readonly words: readonly string[];
  /** The move was read off the words of saying. */
  readonly named: boolean;
  readonly kind: string | null;
}

const NECESSARY = /^(?:must|should|ought|shall)$/;
const POSSIBLE = /^(?:may|might|could|perhaps|possibly|maybe)$/;
const ABLE = /^(?:can|could|may|might)$/;
const INTENDED = /^(?:will|would|shall|going|plan|plans|planned|intend|intends|intended)$/;
const WISHED = /^(?:want|wants|wanted|hope|hopes|hoped|wish|wishes|wished)$/;

export function judgeModality({ move, words, named, kind }: ClauseWords): Modality {
  if (kind === "wish") return "wished";
  if (kind === "not refused") return "possible";
  if (kind === "ask" && move === "state") return "actual";
  if (move === "demand" || move === "appeal") return !named && isNecessary(words) ? "necessary" : "wished";
  if (move === "threaten" || move === "promise")
    return words.some((word) => POSSIBLE.test(word)) && !named ? "possible" : "intended";
  if (move === "offer") return offered({ words, named, kind });
  if (move === "criticise") return "actual";
  const infinitive = words[0] === "to" || words[1] === "to";
  if (named && (move === "refuse" || move === "concede")) return infinitive ? "intended" : "actual";
  if (hasTo(words)) return "necessary";
  if (words.some((word) => INTENDED.test(word))) return "intended";
  if (move === "refuse" || move === "concede")
    return words.some((word) => ABLE.test(word)) && words.includes("we") ? "possible" : "actual";
  if (isNecessary(words)) return "necessary";
  if (words.some((word) => ABLE.test(word))) return "possible";
  return words.some((word) => WISHED.test(word)) && move === "state" ? "wished" : "actual";
}

function offered({
  words,
  named,
  kind,
}: {
  readonly words: readonly string[];
  readonly named: boolean;
  readonly kind: string | null;
}): Modality {
  if (kind === "propose") return "wished";
  return !named && words.some((word) => ABLE.test(word)) && !words.some((word) => INTENDED.test(word))
    ? "possible"
    : "intended";
}

/** "would have to wait": what comes after "would" is due. */
function hasTo(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      /^(?:will|would)$/.test(word) && /^(?:have|need)$/.test(words[at + 1] ?? "") && words[at + 2] === "to",
  );
}

function isNecessary(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      NECESSARY.test(word) ||
      (/^(?:have|has|had)$/.test(word) && words[at + 1] === "to") ||
      (/^needs?$/.test(word) && !/^(?:no|not|the|a)$/.test(words[at - 1] ?? "")) ||
      word === "required",
  );
}

const NO: ReadonlySet<string> = new Set([
  "not",
  "never",
  "no",
  "nobody",
  "nothing",
  "none",
  "neither",
  "nor",
]);

/** Of an odd number of negations in the clause. */
export function isNegated(words: readonly string[]): boolean {
  const count = words.filter((word, at) => NO.has(word) && !isIdle(words, at)).length;
  return count > 0 && !(count === 2 && words.includes("without"));
}

/** "no doubt", "not only", "no later than", "no longer" of something that ends. */
function isIdle(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? "";
  return (
    (words[at] === "no" && /^(?:doubt|later|less|fewer|more|matter)$/.test(next)) ||
    (words[at] === "not" && next === "only")
  );
}
