// A cue and the quotation behind it: X said: "…", X told reporters on Monday, "…".
import { skipAdverbials } from "../phrases/adverbials.ts";
import { nounPhraseEnd } from "../phrases/noun-phrase.ts";
import type { CuePlace } from "./cue-verb-places.ts";
import type { Finding, Stretch } from "./finding.ts";
import { followingQuotes } from "./joined-quotes.ts";

/** What stands behind a cue, and the rule that found it. */
export interface Ahead {
  readonly content: readonly Stretch[];
  readonly rule: string;
}

/** X said: "…". X told reporters on Monday, "…". */
export function quoteAhead(finding: Finding, place: CuePlace): Ahead | null {
  const { tokens, quoteOf } = finding.ground;
  const { verb, after, end } = place;
  if (!verb.frames.has("quote") && !verb.frames.has("told")) return null;
  const addressee =
    verb.frames.has("told") || verb.frames.has("asked")
      ? (nounPhraseEnd({ tokens, end }, after) ?? after)
      : after;
  const rest = skipAdverbials(tokens, { from: addressee, end });
  for (const at of [after, addressee, rest]) {
    const mark = at < end && /^[,:]$/.test(tokens.words[at]!) ? at + 1 : at;
    if (mark >= tokens.count || quoteOf[mark] === -1 || quoteOf[mark] === quoteOf[after - 1]) continue;
    if (isPartOfClause(finding, { mark, end })) continue;
    const content = followingQuotes(finding, { rest: at, cueEnd: place.end });
    const held = content.length > 0 ? content : quoteWithin(finding, { mark, cue: place.group.main });
    if (held.length > 0) return { content: held, rule: "direct.cue-first" };
  }
  return null;
}

/** "He recalled that X used to say, “…”": the quotation stands in a content that holds the cue too. */
function quoteWithin(
  { ground: { quoteOf, firstToken, endToken }, holder, drafts }: Finding,
  { mark, cue }: { readonly mark: number; readonly cue: number },
): Stretch[] {
  const quote = quoteOf[mark]!;
  const outer = drafts[holder[quote]!];
  if (!outer || firstToken[quote] !== mark) return [];
  const isAround = outer.content.some(({ first, end }) => cue >= first && cue < end);
  return isAround ? [{ first: mark, end: endToken[quote]! }] : [];
}

/** X said "dead" plans would …: the clause goes on behind the quotation. */
function isPartOfClause(
  { ground: { tokens, quoteOf, endToken } }: Finding,
  { mark, end }: { mark: number; end: number },
): boolean {
  const behind = endToken[quoteOf[mark]!]!;
  return (
    behind < end &&
    !/^[.,;:!?)]$/.test(tokens.words[behind]!) &&
    !/[.!?]$/.test(tokens.words[behind - 2] ?? "")
  );
}
