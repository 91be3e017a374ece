// What somebody says, named by a noun: "the ministry's demand that …", "his refusal to …", "a call by the union for …".
import { isPossessiveMark, nounPhraseEnd, nounPhraseStart } from "../phrases/noun-phrase.ts";
import { isFiniteVerb } from "../phrases/subject.ts";
import { CUE_NOUNS } from "../words/cue-nouns.ts";
import { CUE_VERBS } from "../words/cue-verbs.ts";
import { POSSESSIVES } from "../words/function-words.ts";
import { boundsAt } from "./cue-verb-places.ts";
import { addDraft, contentFrom, type Finding, type Stretch } from "./finding.ts";

/** Adjectives between the owner and the noun. */
const MOST_BETWEEN = 4;

export function findCueNouns(finding: Finding): void {
  const { tokens, quoteOf } = finding.ground;
  for (let token = 1; token + 1 < tokens.count; token++) {
    const leads = CUE_NOUNS.get(tokens.lower[token]!);
    if (!leads || quoteOf[token] !== -1) continue;
    nounAt(finding, { token, leads });
  }
}

function nounAt(
  finding: Finding,
  { token, leads }: { readonly token: number; readonly leads: ReadonlySet<string> },
): void {
  const { tokens } = finding.ground;
  const bounds = boundsAt(finding.ground, token);
  const owner = ownerBefore(finding, { token, first: bounds.first });
  const by = owner ? null : byAfter(finding, { token, end: bounds.end });
  const mention = owner?.mention ?? by?.mention;
  if (!mention) return;
  const lead = by?.after ?? token + 1;
  const word = tokens.lower[lead] ?? "";
  if (lead >= bounds.end || !leads.has(word)) return;
  const isClause = word === "that";
  const whole = contentFrom(finding, {
    from: word === "to" ? lead : lead + 1,
    extent: isClause ? "clause" : "phrase",
  });
  const content = whole && beforeVerb(finding, { content: whole, noun: token, word });
  if (!content) return;
  addDraft(finding, {
    mention,
    cue: { first: owner?.after ?? token, end: token + 1 },
    cueToken: token,
    content: [content],
    rule: isClause ? "noun.that" : word === "to" ? "noun.to" : "noun.preposition",
  });
}

/** Where the noun is the subject, the sentence's verb ends its content: "The demand for more water was heard." */
function beforeVerb(
  { ground: { tokens, sentenceOf } }: Finding,
  { content, noun, word }: { readonly content: Stretch; readonly noun: number; readonly word: string },
): Stretch | null {
  for (let at = Math.max(tokens.sentences[sentenceOf[noun]!]!, noun - LONGEST_BEFORE); at < noun; at++)
    if (isFiniteVerb(tokens, at)) return content;
  if (word === "that") {
    const subjunctive = ASKING.has(tokens.lower[noun]!);
    return { first: content.first, end: secondVerb(tokens, { ...content, subjunctive }) ?? content.end };
  }
  for (let at = content.first; at < content.end; at++) {
    if (isFiniteVerb(tokens, at) && at > content.first + 1) return { first: content.first, end: at };
  }
  return content;
}

/** "that nobody work alone | is old": the verb of the sentence, behind that of the clause. */
function secondVerb(
  tokens: Finding["ground"]["tokens"],
  { first, end, subjunctive }: Stretch & { readonly subjunctive: boolean },
): number | null {
  let at = first + 1;
  while (at < end && !isFiniteVerb(tokens, at)) at++;
  // "that nobody work alone is": what is demanded stands in the plain form before.
  const subject = nounPhraseEnd({ tokens, end }, first) ?? end;
  if (subjunctive && subject < at && INDICATIVE.test(tokens.lower[at] ?? "")) return at;
  // "say the boats are old": the second verb is the clause's own.
  const open = CUE_VERBS.get(tokens.lower[at] ?? "")?.frames.has("bare") ? 1 : 0;
  at = groupEnd(tokens, { first: at, end });
  let seen = 0;
  for (; at < end; at++) {
    if (JOINTS.test(tokens.lower[at]!)) return null;
    if (!isFiniteVerb(tokens, at) || !/^(?:AUX|VERB)$/.test(tokens.pos[at]!)) continue;
    if (seen === open) return at;
    seen++;
    at = groupEnd(tokens, { first: at, end }) - 1;
  }
  return null;
}

/** The auxiliaries, adverbs and the verb that begin here. */
function groupEnd({ pos }: Finding["ground"]["tokens"], { first, end }: Stretch): number {
  let at = first;
  let done = false;
  for (; at < end && /^(?:VERB|AUX|ADV|PART)$/.test(pos[at]!); at++) {
    if (done && pos[at] === "AUX") break;
    if (pos[at] === "VERB") done = true;
  }
  return Math.max(at, first + 1);
}

/** So far back a verb of the sentence is looked for. */
const LONGEST_BEFORE = 200;
const ASKING: ReadonlySet<string> = new Set(
  "demand demands request requests insistence proposal proposals call calls".split(" "),
);
const INDICATIVE = /^(?:is|was|are|were|has|had|does|did)$/;
const JOINTS =
  /^(?:[,;:—–]|and|or|but|who|which|that|because|if|when|while|unless|until|before|after|as|than|what|how|where|whom|whose|since|although|though|so)$/;

/** "the ministry's repeated", "his" */
export function ownerBefore(
  { ground: { tokens } }: Finding,
  { token, first }: { readonly token: number; readonly first: number },
): { mention: Stretch; after: number } | null {
  for (let at = token - 1; at >= first && at >= token - MOST_BETWEEN; at--) {
    if (POSSESSIVES.has(tokens.lower[at]!)) return { mention: { first: at, end: at + 1 }, after: at + 1 };
    if (isPossessiveMark(tokens, at)) {
      const start = nounPhraseStart({ tokens, first }, at - 1);
      return start === null ? null : { mention: { first: start, end: at }, after: at + 1 };
    }
    if (!/^(?:ADJ|NOUN|PROPN|ADV|VERB)$/.test(tokens.pos[at]!)) return null;
  }
  return null;
}

/** "by the union", "from the ministry" */
function byAfter(
  { ground: { tokens } }: Finding,
  { token, end }: { readonly token: number; readonly end: number },
): { mention: Stretch; after: number } | null {
  const word = tokens.lower[token + 1];
  if (word !== "by" && word !== "from") return null;
  const phrase = nounPhraseEnd({ tokens, end }, token + 2);
  return phrase === null ? null : { mention: { first: token + 2, end: phrase }, after: phrase };
}
