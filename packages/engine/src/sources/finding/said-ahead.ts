// A cue before its words: X said that …, X said: "…", X told Y that …, X asked Y to …, X wants to …, X rejected ….
import { skipAdverbials } from "../phrases/adverbials.ts";
import { closedRelative } from "../phrases/closed-relative.ts";
import { nounPhraseEnd } from "../phrases/noun-phrase.ts";
import { isFiniteVerb } from "../phrases/subject.ts";
import type { Tokens } from "../text/tokens.ts";
import { CUE_VERBS, type Frame } from "../words/cue-verbs.ts";
import { CARRIERS, PREPOSITIONS, WH_WORDS } from "../words/function-words.ts";
import type { CuePlace } from "./cue-verb-places.ts";
import { addDraft, contentFrom, type Finding, mentionOf, type Stretch } from "./finding.ts";
import { behindCount, itemsOf, onlyCounts } from "./listed-items.ts";
import { listedParts } from "./listed-parts.ts";
import { subjectAbove } from "./live-entries.ts";
import { findNestedQuote } from "./nested-quotes.ts";
import { type Ahead, quoteAhead } from "./quote-ahead.ts";
import { saysNothing } from "./says-nothing.ts";
import { isSummons } from "./summons.ts";

export function findSaidAhead(finding: Finding, place: CuePlace): boolean {
  const { group, verb, subject, inQuote } = place;
  if (inQuote && subject?.how !== "shared")
    return !saysNothing(finding, place) && nestedAhead(finding, place);
  if (group.passive && verb.forms.includes("participle")) return false;
  const above = subject ? null : subjectAbove(finding, place);
  if ((!subject && !above) || saysNothing(finding, place)) return false;
  const ahead = quoteAhead(finding, place) ?? clauseAhead(finding, { place, at: place.after });
  if (!ahead) return false;
  add(finding, { place, ahead, above });
  return true;
}

/** Within somebody else's words only what is clearly said counts. */
function nestedAhead(finding: Finding, place: CuePlace): boolean {
  if (findNestedQuote(finding, place)) return true;
  const { tokens } = finding.ground;
  const { subject, group, verb, after } = place;
  if (subject?.how !== "before" || (group.passive && verb.forms.includes("participle"))) return false;
  if (/^(?:i|we|you|it|that|this|who)$/.test(tokens.lower[subject.end - 1]!)) return false;
  const ahead = clauseAhead(finding, { place, at: after });
  if (!ahead) return false;
  add(finding, { place, ahead });
  return true;
}

function add(
  finding: Finding,
  {
    place,
    ahead,
    above = null,
  }: { readonly place: CuePlace; readonly ahead: Ahead; readonly above?: Stretch | null },
): void {
  const whole = withinRelative(finding, { place, content: ahead.content });
  for (const content of partsOf(finding, { content: whole, rule: ahead.rule })) {
    addDraft(finding, {
      mention: mentionOf(place.subject) ?? above,
      cue: { first: place.group.first, end: place.after },
      cueToken: place.group.main,
      content,
      rule: ahead.rule,
    });
  }
}

/** "Two things: a fence and a guard" are the fence and the guard; "two things" alone is nothing. */
function partsOf(
  finding: Finding,
  said: { readonly content: readonly Stretch[]; readonly rule: string },
): readonly (readonly Stretch[])[] {
  const only = said.content[0];
  if (!only || said.content.length !== 1 || !said.rule.startsWith("stance."))
    return listedParts(finding, said);
  if (onlyCounts(finding.ground, only)) return [];
  const told = behindCount(finding.ground, only);
  if (!told) return listedParts(finding, said);
  return itemsOf(finding.ground, { first: told.at, end: only.end, count: told.count }).map((item) => [item]);
}

/** "X, who demands Y, was absent": what is demanded ends with the clause. */
function withinRelative(
  { ground }: Finding,
  { place, content }: { readonly place: CuePlace; readonly content: readonly Stretch[] },
): readonly Stretch[] {
  const { subject } = place;
  const only = content[0];
  if (!subject || content.length !== 1 || !only) return content;
  const { lower, words } = ground.tokens;
  // ", which Brook accused of lying, said"
  const joint = /^(?:whom|which)$/.test(lower[subject.first - 1] ?? "") ? subject.first - 1 : null;
  if (joint === null && subject.how !== "relative" && lower[subject.first] !== "whose") return content;
  if (words[(joint ?? subject.clauseFirst) - 1] !== ",") return content;
  return [{ first: only.first, end: closedRelative(ground, { ...only, limit: place.end }) }];
}

function clauseAhead(
  finding: Finding,
  { place, at }: { readonly place: CuePlace; readonly at: number },
): Ahead | null {
  const { tokens } = finding.ground;
  const { verb, end } = place;
  if (at >= end) return null;
  const inserted = behindInsert(tokens, { at, end });
  if (inserted !== null) return complementAt(finding, { place, at: inserted, isTold: false });
  const direct = complementAt(finding, { place, at: behindInPrinciple(tokens, at), isTold: false });
  if (direct) return direct;
  if (verb.frames.has("told") || verb.frames.has("asked")) {
    const person = nounPhraseEnd({ tokens, end }, at);
    if (person !== null) {
      const rest = skipAdverbials(tokens, { from: person, end });
      const told =
        complementAt(finding, { place, at: person, isTold: true }) ??
        complementAt(finding, { place, at: rest, isTold: true });
      if (told) return told;
    }
  }
  const rest = skipAdverbials(tokens, { from: at, end });
  if (rest > at && rest < end) {
    const after = tokens.words[rest] === "," || tokens.words[rest] === ":" ? rest + 1 : rest;
    const late =
      after < end &&
      (tokens.lower[after] === "that" || tokens.words[rest] === ":" || rest === after) &&
      complementAt(finding, { place, at: after, isTold: false });
    if (late) return late;
  }
  return objectAt(finding, { place, at });
}

/** "agreed in principle |to a swap" */
function behindInPrinciple({ lower }: Tokens, at: number): number {
  return lower[at] === "in" && /^(?:principle|writing|private|public|advance|full)$/.test(lower[at + 1] ?? "")
    ? at + 2
    : at;
}

/** "insisted, however, |that …", "said, in a letter on Monday, |that …" */
function behindInsert(
  tokens: Tokens,
  { at, end }: { readonly at: number; readonly end: number },
): number | null {
  if (tokens.words[at] !== ",") return null;
  const isJoint = JOINTS.test(tokens.lower[at + 1] ?? "");
  const closing = isJoint ? at + 2 : skipAdverbials(tokens, { from: at + 1, end });
  return closing > at + 1 &&
    closing + 1 < end &&
    tokens.words[closing] === "," &&
    tokens.lower[closing + 1] === "that"
    ? closing + 1
    : null;
}

const JOINTS = /^(?:however|though|moreover|meanwhile|nevertheless|nonetheless|therefore|too|also|instead)$/;

/** A clause, infinitive or question that begins right here. */
function complementAt(
  finding: Finding,
  { place, at, isTold }: { readonly place: CuePlace; readonly at: number; readonly isTold: boolean },
): Ahead | null {
  const { tokens } = finding.ground;
  const { verb, end } = place;
  if (at >= end) return null;
  const word = tokens.lower[at]!;
  const has = (frame: Frame) => verb.frames.has(frame);
  const says = has("asked") || has("that") || has("bare") || has("quote") || has("told");
  if (word === "that" && says && at + 1 < end) {
    const clause = made(finding, { at: at + 1, extent: "clause", rule: "indirect.that" });
    return clause && isOnlyThat(tokens, clause.content[0]!) ? null : clause;
  }
  if (word === ":" && says && at + 1 < end)
    return made(finding, { at: at + 1, extent: "clause", rule: "indirect.colon" });
  if (word === "to" && !isTold && has("to") && saysThrough(finding, { place, at })) return null;
  // "refused to name the price": nothing is said by it
  if (/^(?:refuse|decline)$/.test(verb.lemma) && word === "to" && KEPT_BACK.test(tokens.lower[at + 1] ?? ""))
    return null;
  // "invited her to a meeting"
  if (isTold && word === "to" && /^(?:DET|PROPN|NUM)$/.test(tokens.pos[at + 1] ?? "")) return null;
  // "said when she left"
  if (/^(?:when|where)$/.test(word) && has("quote") && verb.lemma !== "ask") return null;
  // "a plan agreed to by both", "agreed to at the talks"
  if (word === "to" && !isTold && OF_TIME_OR_PLACE.test(tokens.lower[at + 1] ?? "")) return null;
  const isTo = word === "to" || (word === "not" && tokens.lower[at + 1] === "to");
  if (isTo && (isTold ? has("asked") : has("to")))
    return made(finding, { at, extent: "phrase", rule: isTold ? "indirect.asked-to" : "intent.to" });
  if (WH_WORDS.has(word) && (has("wh") || has("told")))
    return made(finding, { at, extent: "clause", rule: "indirect.wh" });
  if (has("bare") || (has("told") && isTold)) {
    if (startsClause(finding, { at, end }))
      return made(finding, { at, extent: "clause", rule: "indirect.bare" });
  }
  return null;
}

const KEPT_BACK =
  /^(?:name|identify|discuss|disclose|specify|elaborate|speculate|comment|reveal|detail|clarify)$/;

const OF_TIME_OR_PLACE = /^(?:by|at|in|on|during|after|before|between|since|within)$/;

/** "They promised that in 2028", "… and they kept it": no clause, only "that". */
function isOnlyThat(tokens: Tokens, { first, end }: Stretch): boolean {
  const { pos, lower } = tokens;
  if (pos[first] !== "ADP") return false;
  const phrase = nounPhraseEnd({ tokens, end }, first + 1);
  if (phrase !== null && phrase < end) {
    const joint = lower[phrase] === "," ? phrase + 1 : phrase;
    if (/^(?:and|but|;)$/.test(lower[joint]!) && isFiniteVerb(tokens, joint + 2)) return true;
  }
  if (end - first > 5) return false;
  for (let at = first; at < end; at++) if (/^(?:VERB|AUX)$/.test(pos[at]!) || lower[at] === ",") return false;
  return true;
}

/** "declined to say whether": it is the saying that counts. */
function saysThrough(
  { ground: { tokens } }: Finding,
  { place, at }: { readonly place: CuePlace; readonly at: number },
): boolean {
  if (!CARRIERS.has(tokens.lower[place.group.main]!)) return false;
  const next = CUE_VERBS.get(tokens.lower[at + 1] ?? "");
  // "refused to open the gate" and "… to continue" are deeds, though "“…”, she continued" tells words.
  const says = next?.frames.has("that") || next?.frames.has("wh");
  return says === true && next?.frames.has("quote") === true && next.forms.includes("plain");
}

function made(
  finding: Finding,
  { at, extent, rule }: { readonly at: number; readonly extent: "clause" | "phrase"; readonly rule: string },
): Ahead | null {
  const from = finding.ground.tokens.words[at] === "," ? at + 1 : at;
  const content = contentFrom(finding, { from, extent });
  if (!content || endsInTo(finding, content)) return null;
  return { content: [content], rule };
}

/** "begged me to, and I did not": no words of anybody. */
function endsInTo({ ground: { tokens } }: Finding, { first, end }: Stretch): boolean {
  return end - first <= 2 && tokens.lower[end - 1] === "to";
}

/** A noun phrase and, before anything that ends it, a verb. */
function startsClause(
  { ground: { tokens, quoteOf } }: Finding,
  { at, end }: { readonly at: number; readonly end: number },
): boolean {
  const most = Math.min(end, at + 25);
  const word = tokens.lower[at]!;
  if (/^(?:in|on|at|to|of|about|from|with|by|into|up|out|back|through|as|and|or|but|than|so)$/.test(word))
    return false;
  if (
    /^(?:PUNCT|VERB|CCONJ)$/.test(tokens.pos[at]!) &&
    !/^["“‘([]/.test(tokens.words[at]!) &&
    !/^\p{Lu}/u.test(tokens.words[at]!)
  )
    return false;
  for (let token = at + 1; token < most; token++) {
    if (isFiniteVerb(tokens, token)) return true;
    if (
      quoteOf[token] === -1 &&
      /^(?:[,;:]|that|when|because|if|so|than|while|until|to)$/.test(tokens.lower[token]!)
    )
      return isLoose(tokens.lower[at]!);
  }
  return false;
}

/** Words that open a clause of which the subject comes later: "if …, the talks end". */
function isLoose(word: string): boolean {
  return /^(?:if|when|while|although|though|because|since|unless|after|before|despite|even|once|under|without|given|there|unlike|instead)$/.test(
    word,
  );
}

/** "called on X to …", "appealed to X to …", "pleaded with X to …" */
function askedThrough(
  finding: Finding,
  { place, at }: { readonly place: CuePlace; readonly at: number },
): Ahead | null {
  const { tokens } = finding.ground;
  const pair = `${place.verb.lemma} ${tokens.lower[at]}`;
  if (!ASKED_THROUGH.has(pair)) return null;
  const person = nounPhraseEnd({ tokens, end: place.end }, at + 1);
  if (person === null || tokens.lower[person] !== "to") return null;
  return made(finding, { at: person, extent: "phrase", rule: "indirect.asked-to" });
}

const ASKED_THROUGH: ReadonlySet<string> = new Set([
  "call on",
  "call upon",
  "appeal to",
  "plead with",
  "prevail on",
  "rely on",
  "wait for",
  "push for",
  "press for",
]);

/** "asked for them |three times": what is asked for ends with the pronoun. */
function isPlainPronoun({ lower, pos }: Tokens, at: number): boolean {
  return (
    /^(?:it|them)$/.test(lower[at] ?? "") &&
    /^(?:PUNCT|NUM|ADP|ADV|CCONJ|SCONJ)$/.test(pos[at + 1] ?? "PUNCT")
  );
}

/** What is held, wanted, criticised: a noun phrase, a gerund, a preposition with its object. */
function objectAt(
  finding: Finding,
  { place, at }: { readonly place: CuePlace; readonly at: number },
): Ahead | null {
  const { tokens } = finding.ground;
  const { verb, end } = place;
  const word = tokens.lower[at]!;
  if (word === "that" && OF_TIME_OR_PLACE.test(tokens.lower[at + 1] ?? "")) return null;
  if (PREPOSITIONS.has(word)) {
    const asked = askedThrough(finding, { place, at });
    if (asked) return asked;
    if (!verb.frames.has(word as Frame) || word === "to") return null;
    if (isPlainPronoun(tokens, at + 1))
      return { content: [{ first: at + 1, end: at + 2 }], rule: "stance.preposition" };
    return made(finding, { at: at + 1, extent: "phrase", rule: "stance.preposition" });
  }
  if (word.endsWith("ing") && verb.frames.has("doing"))
    return made(finding, { at, extent: "phrase", rule: "intent.doing" });
  const phrase = nounPhraseEnd({ tokens, end }, at);
  const opensQuote = finding.ground.quoteOf[at] !== -1;
  if (phrase === null && !opensQuote) return null;
  const behind = phrase === null ? "" : (tokens.lower[phrase] ?? "");
  const joined = verb.frames.has(behind as Frame) && /^(?:as|of|for|with|to)$/.test(behind);
  if (!verb.frames.has("thing") && !verb.frames.has("called") && !joined) return null;
  if (verb.lemma === "call" && phrase !== null && isSummons(tokens, { first: at, end: phrase, limit: end }))
    return null;
  // Of "accused X of Y" it is Y.
  if (joined && phrase !== null && /^(?:of|for|with)$/.test(behind)) {
    return made(finding, { at: phrase + 1, extent: "phrase", rule: "stance.somebody-for" });
  }
  return made(finding, {
    at,
    extent: "phrase",
    rule: joined
      ? "stance.somebody-as"
      : verb.frames.has("called") && !verb.frames.has("thing")
        ? "stance.called"
        : "stance.object",
  });
}
