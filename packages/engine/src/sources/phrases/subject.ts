// The subject of a verb group: directly before it, before an inserted phrase ("X, the mayor of Y, said"), before "who", or, for a second
// verb ("…, and added"), that of the sentence.
import type { Tokens } from "../text/tokens.ts";
import { BE, HAVE, MODALS, POSSESSIVES, RELATIVES, SUBJECT_PREPOSITIONS } from "../words/function-words.ts";
import { isDay, isNominal, nounPhraseStart } from "./noun-phrase.ts";
import type { VerbGroup } from "./verb-group.ts";

export interface Subject {
  /** Its tokens. */
  readonly first: number;
  readonly end: number;
  /** Where the clause with the verb begins: at the subject, or at "who". */
  readonly clauseFirst: number;
  readonly how: "before" | "inserted" | "relative" | "shared";
}

interface Place {
  readonly tokens: Tokens;
  /** First token of the sentence. */
  readonly first: number;
  /** Per token the quotation around it, -1 outside. */
  readonly quoteOf: Int32Array;
}

/** An inserted phrase longer than this is not looked through. */
const LONGEST_INSERT = 45;

export function subjectOf(place: Place, group: VerbGroup): Subject | null {
  const { tokens, first } = place;
  const last = group.first - 1;
  if (last < first) return null;
  const word = tokens.lower[last]!;
  if (RELATIVES.has(word) && word !== "whom") return relativeSubject(place, { relative: last });
  if (word === "," || word === "-" || word === "—" || word === "–" || word === ")")
    return insertedSubject(place, { closing: last });
  if (/^(?:and|but|or|then)$/.test(word)) return null;
  const time = timeStart(tokens, { last, first });
  if (time !== null) return time > first ? subjectOf(place, { ...group, first: time }) : null;
  const unnamed = unnamedSubject({ tokens, first }, last);
  if (unnamed) return unnamed;
  const nearest = nounPhraseStart({ tokens, first }, last);
  if (nearest === null) return null;
  const start = headOf({ tokens, first, quoteOf: place.quoteOf }, nearest);
  return { first: start, end: last + 1, clauseFirst: start, how: "before" };
}

/** "An official |who asked not to be named| said": whoever keeps the name back. */
function unnamedSubject(
  { tokens, first }: { readonly tokens: Tokens; readonly first: number },
  last: number,
): Subject | null {
  if (!NAMELESS.test(tokens.lower[last]!)) return null;
  const least = Math.max(first + 1, last - LONGEST_EXCUSE);
  for (let at = last - 1; at >= least; at--) {
    const word = tokens.lower[at]!;
    if (/^[,;:]$/.test(word)) return null;
    if (word !== "who" && word !== "speaking") continue;
    const start = nounPhraseStart({ tokens, first }, at - 1);
    return start === null ? null : { first: start, end: at, clauseFirst: start, how: "before" };
  }
  return null;
}

const NAMELESS = /^(?:named|identified|quoted|anonymous|anonymity|unnamed|anonymously|name|names)$/;
const LONGEST_EXCUSE = 12;

/** "Growers fighting the dam say", "officials briefed on the plan said", "people close to the talks said": the subject begins with who does. */
function headOf({ tokens, first, quoteOf }: Place, nearest: number): number {
  let start = nearest;
  for (let links = 0; links < MOST_LINKS; links++) {
    let joint = start - 1;
    if (SUBJECT_PREPOSITIONS.has(tokens.lower[joint] ?? "")) joint--;
    const isPlain = joint === start - 1;
    const word = tokens.lower[joint] ?? "";
    const isLink =
      joint - 1 >= first &&
      quoteOf[joint] === quoteOf[nearest] &&
      (isPlain
        ? ACTING.test(word) && tokens.pos[joint] === "VERB"
        : STANDING.test(word) || ACTING.test(word));
    if (!isLink || isOneName(tokens, joint - 1) || !mayHead(tokens, joint - 1)) return start;
    const before = nounPhraseStart({ tokens, first }, joint - 1);
    if (before === null) return start;
    start = before;
  }
  return start;
}

/** "those close to the talks" */
function mayHead(tokens: Tokens, token: number): boolean {
  return isNominal(tokens, token) || /^(?:those|some|others)$/.test(tokens.lower[token]!);
}

/** "Brook" says for herself; "Growers", though capital, are many. */
function isOneName({ pos, lower }: Tokens, token: number): boolean {
  return pos[token] === "PROPN" && !lower[token]!.endsWith("s");
}

const MOST_LINKS = 3;
const ACTING = /.{2}ing$/;
const STANDING =
  /^(?:close|familiar|loyal|opposed|near|critical|privy|willing|sympathetic|briefed|involved|based|led|backed|present|elected|appointed|interviewed|affected|quoted)$/;

/** "X on Monday said", "X this week said": where the words for the time begin. */
function timeStart(
  tokens: Tokens,
  { last, first }: { readonly last: number; readonly first: number },
): number | null {
  const word = tokens.lower[last]!;
  const before = last > first ? tokens.lower[last - 1]! : "";
  if (
    /^(?:week|month|year|day|night|morning|afternoon|evening|weekend|summer|spring|autumn|winter|fall)$/.test(
      word,
    )
  ) {
    return /^(?:this|last|next|that|every|earlier)$/.test(before) ? last - 1 : null;
  }
  if (!isDay(tokens, last)) return null;
  return /^(?:on|in|late|early|last|since|until)$/.test(before) ? last - 1 : last;
}

function relativeSubject(
  { tokens, first }: Place,
  { relative }: { readonly relative: number },
): Subject | null {
  const last = /^[,—–]$/.test(tokens.words[relative - 1] ?? "") ? relative - 2 : relative - 1;
  if (last < first) return null;
  const start = nounPhraseStart({ tokens, first }, last);
  if (start === null) return null;
  const closed =
    tokens.words[relative - 1] === "," ? throughInsert({ tokens, first }, { start, last }) : null;
  return { first: closed?.first ?? start, end: relative + 1, clauseFirst: relative, how: "relative" };
}

/** "X, the mayor, who …": the phrase before "who" may itself be an inserted one. */
function throughInsert(
  { tokens, first }: { readonly tokens: Tokens; readonly first: number },
  { start, last }: { readonly start: number; readonly last: number },
): { first: number; end: number } | null {
  if (tokens.words[start - 1] !== "," || !/^(?:the|a|an|his|her|its|their)$/.test(tokens.lower[start]!))
    return null;
  const before = start - 2;
  if (before < first || tokens.pos[before] !== "PROPN" || last < start) return null;
  const name = nounPhraseStart({ tokens, first }, before);
  return name === null ? null : { first: name, end: before + 1 };
}

/** Looks for the comma (dash, bracket) that opened the inserted phrase, with a noun phrase before it. */
function insertedSubject(
  { tokens, first, quoteOf }: Place,
  { closing }: { readonly closing: number },
): Subject | null {
  const mark = tokens.words[closing]!;
  const opening = mark === ")" ? "(" : mark;
  const least = Math.max(first, closing - LONGEST_INSERT);
  for (let at = closing - 1; at > least; at--) {
    if (quoteOf[at] !== -1) {
      if (quoteOf[at] !== quoteOf[closing]) continue;
    }
    if (tokens.words[at] !== opening) continue;
    const last = beforeBrackets(tokens, { last: at - 1, first });
    if (!opensInsert(tokens, at + 1) || !isNominal(tokens, last)) continue;
    const start = nounPhraseStart({ tokens, first }, last);
    if (start === null || isDay(tokens, start)) continue;
    // "Its planner, Ada Brook, said": the name says more.
    if (POSSESSIVES.has(tokens.lower[start]!) && isName(tokens, { first: at + 1, end: closing }))
      return { first: at + 1, end: closing, clauseFirst: start, how: "inserted" };
    return { first: start, end: last + 1, clauseFirst: start, how: "inserted" };
  }
  return null;
}

function isName({ pos, words }: Tokens, { first, end }: { first: number; end: number }): boolean {
  if (end - first > 5 || end <= first) return false;
  for (let at = first; at < end; at++) if (pos[at] !== "PROPN" && !/^\p{Lu}/u.test(words[at]!)) return false;
  return true;
}

/** "Brook (North Lorn), a member, said" */
function beforeBrackets(
  tokens: Tokens,
  { last, first }: { readonly last: number; readonly first: number },
): number {
  if (tokens.words[last] !== ")") return last;
  const least = Math.max(first + 1, last - 8);
  for (let at = last - 1; at >= least; at--) if (tokens.words[at] === "(") return at - 1;
  return last;
}

/** Whether what stands behind the comma may describe a person: "the mayor", "who", "69", "a Lornian", "head of", "speaking in". */
function opensInsert({ lower, pos, words }: Tokens, token: number): boolean {
  const word = lower[token]!;
  if (
    /^(?:the|a|an|who|whose|which|whom|himself|herself|one|now|then|also|his|her|its|their|in|at|on|like|speaking|writing|appearing|citing|himself|as|with|for|of|from|while|when|asked|along|including|however|too|according|after|during|meanwhile|both|once|formerly|another|by)$/.test(
      word,
    )
  )
    return true;
  if (DONE_TO.test(word)) return true;
  return (
    pos[token] === "NOUN" ||
    pos[token] === "PROPN" ||
    pos[token] === "NUM" ||
    pos[token] === "ADJ" ||
    /ing$|ed$/.test(word) ||
    /^\p{Lu}/u.test(words[token]!)
  );
}

/** "Brook, |shown the letter, said": participles that do not end as others do. */
const DONE_TO =
  /^(?:shown|told|given|sent|taken|held|caught|left|kept|driven|drawn|sworn|chosen|seen|known|born|forced|hit|shot|struck|stung|met|put|read|made|taught|brought|found|heard|won|lost|torn|thrown|beaten|bound)$/;

/** The first noun phrase of a sentence that a finite verb follows: whose second verb ("and added", "saying that") it may be. */
export function mainSubject(place: Place, { before }: { readonly before: number }): Subject | null {
  const { tokens, first, quoteOf } = place;
  const least = Math.max(first, before - 120);
  for (let at = least; at < before; at++) {
    if (quoteOf[at] !== -1 || !isFiniteVerb(tokens, at)) continue;
    let end = at;
    while (end - 1 > least && (tokens.pos[end - 1] === "ADV" || isFiniteVerb(tokens, end - 1))) end--;
    const found = subjectOf(place, {
      first: end,
      end: at + 1,
      main: at,
      passive: false,
      helped: false,
      infinitive: false,
    });
    if (found && found.how !== "relative") return { ...found, how: "shared" };
  }
  return null;
}

/** A verb or auxiliary that may carry a clause. */
export function isFiniteVerb({ lower, pos }: Tokens, token: number): boolean {
  const word = lower[token]!;
  if (pos[token] === "AUX") return word !== "be" && word !== "been" && word !== "being" && word !== "having";
  if (pos[token] === "VERB") return !word.endsWith("ing") && lower[token - 1] !== "to";
  return (
    (BE.has(word) || HAVE.has(word) || MODALS.has(word)) &&
    word !== "'s" &&
    word !== "'d" &&
    word !== "be" &&
    word !== "been" &&
    word !== "being" &&
    word !== "having" &&
    word !== "may" &&
    word !== "will" &&
    word !== "might" &&
    word !== "must"
  );
}
