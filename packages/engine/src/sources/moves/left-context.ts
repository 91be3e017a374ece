// What stands to the left of a verb: its auxiliaries, whether it is denied, and whose verb it is.
import type { Subject } from "../words/content-rule.ts";
import { ACTOR_NOUNS, BETWEEN, CLAUSE_BOUNDS, KIN, NEGATORS, SELF_WORDS } from "../words/move-subjects.ts";
import { isDoer } from "./actor-phrase.ts";
import type { Reading } from "./reading.ts";

export interface LeftContext {
  readonly subject: Subject;
  readonly negated: boolean;
  /** "no longer", "not any more". */
  readonly noLonger: boolean;
  /** "would have accepted": it did not come to that. */
  readonly unreal: boolean;
  /** "could", "would", "may": what is not done yet. */
  readonly possible: boolean;
  /** "had been told": what the verb does is done to the subject. */
  readonly passive: boolean;
  /** "had asked": it was over when it was told. */
  readonly before: boolean;
  /** Words of the subject in the reading, half-open; empty where it is left out. */
  readonly from: number;
  readonly to: number;
}

export interface Perspective {
  readonly direct: boolean;
  /** Words by which the text names the speaker, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** Subjects that deny their verb. */
const NOBODY: ReadonlySet<string> = new Set(["no", "nobody", "none", "neither", "nothing"]);
const LONGEST_SUBJECT = 9;
const NOMINAL: ReadonlySet<string> = new Set([
  "NOUN",
  "PROPN",
  "ADJ",
  "DET",
  "NUM",
  "PRON",
  "PART",
  "ADP",
  "X",
  "SYM",
]);

export function leftContext(reading: Reading, at: number, perspective: Perspective): LeftContext {
  const { words } = reading;
  let place = at - 1;
  let negations = 0;
  let noLonger = false;
  const between: string[] = [];
  while (place >= 0 && BETWEEN.has(words[place])) {
    if (NEGATORS.has(words[place])) negations++;
    if (words[place] === "longer" && words[place - 1] === "no") noLonger = true;
    between.push(words[place]);
    place--;
  }
  const unreal = between.includes("have") && between.some((word) => word === "would" || word === "could");
  const possible = between.some((word) => /^(?:would|could|may|might)$/.test(word));
  const { from, to } = subjectBefore(reading, place);
  const subject = classify(reading, { from, to }, perspective);
  if (from < to && NOBODY.has(reading.words[from])) negations++;
  if (from < to && isInverted(words, from)) negations++;
  return {
    subject,
    negated: noLonger || negations % 2 === 1,
    noLonger,
    unreal,
    possible,
    passive: isPassive(words[at], between),
    before: between.includes("had"),
    from,
    to,
  };
}

/** "Nor do we threaten": the "no" and the auxiliary stand before the subject. */
function isInverted(words: readonly string[], subject: number): boolean {
  return (
    /^(?:do|does|did|have|has|had|will|would|can|could|shall)$/.test(words[subject - 1] ?? "") &&
    /^(?:nor|neither|never)$/.test(words[subject - 2] ?? "")
  );
}

/** A form of "be" is the last auxiliary before the verb, which is no "-ing". */
function isPassive(verb: string, between: readonly string[]): boolean {
  const auxiliary = between.find((word) =>
    /^(?:am|is|are|was|were|be|been|being|have|has|had|will|would)$/.test(word),
  );
  return (
    auxiliary !== undefined &&
    /^(?:am|is|are|was|were|be|been|being)$/.test(auxiliary) &&
    !verb.endsWith("ing")
  );
}

/** "the drivers who do not report": the words before a relative clause, where one stands between subject and verb. */
function subjectBefore(reading: Reading, place: number): { readonly from: number; readonly to: number } {
  const from = subjectStart(reading, place);
  const head = headBefore(reading, { at: from - 1, from: place });
  if (head === null) return { from, to: place + 1 };
  return { from: subjectStart(reading, head - 1), to: head };
}

const LONGEST_RELATIVE = 8;

/** Where the relative clause or participle that reaches up to here begins; null where none does. */
function headBefore(
  { words, token, tokens }: Reading,
  { at, from }: { readonly at: number; readonly from: number },
): number | null {
  for (let place = at; place > 0 && place > from - LONGEST_RELATIVE; place--) {
    const word = words[place];
    const relative = word === "who" || word === "that" || word === "which";
    if (token[place - 1] < 0) return null;
    if (relative || (word.endsWith("ing") && tokens.pos[token[place]] === "VERB")) {
      return place <= at && /^(?:NOUN|PROPN)$/.test(tokens.pos[token[place - 1]]) ? place : null;
    }
    if (CLAUSE_BOUNDS.has(word)) return null;
  }
  return null;
}

/** The first word of the noun phrase that ends at a place; the place after it when there is none. */
function subjectStart({ words, token, tokens }: Reading, end: number): number {
  let from = end + 1;
  while (from > 0 && end - from < LONGEST_SUBJECT) {
    const word = words[from - 1];
    const pos = tokens.pos[token[from - 1]];
    if (token[from - 1] < 0 || CLAUSE_BOUNDS.has(word)) break;
    if (pos === undefined || !NOMINAL.has(pos)) {
      // "demands", "talks" and their like are tagged as verbs where a determiner makes them nouns.
      if (!(pos === "VERB" && isDeterminer(words[from - 2]))) break;
    }
    if (isSubjectPronoun(word)) {
      return from === end + 1 ? from - 1 : from;
    }
    from--;
  }
  while (from <= end && tokens.pos[token[from]] === "ADP") from++;
  return from;
}

function isDeterminer(word: string | undefined): boolean {
  return (
    word === "the" ||
    word === "our" ||
    word === "their" ||
    word === "its" ||
    word === "his" ||
    word === "these"
  );
}

function isSubjectPronoun(word: string): boolean {
  return /^(?:i|we|you|he|she|they|it|who|which|there)$/.test(word);
}

function classify(
  reading: Reading,
  { from, to }: { readonly from: number; readonly to: number },
  { direct, names }: Perspective,
): Subject {
  if (from >= to) return "self";
  const phrase = reading.words.slice(from, to);
  const head = phrase[phrase.length - 1];
  if (phrase.length === 1) {
    if (head === "i" || head === "we") return "self";
    if (head === "you") return "you";
    if (head === "he" || head === "she" || head === "they" || head === "it") {
      if (!direct && couldMean(head, names)) return "self";
      return head === "it" ? "thing" : "other";
    }
    if (head === "who" || head === "those") return "other";
    if (head === "everyone" || head === "everybody" || head === "both" || head === "all") return "all";
  }
  if (
    /^(?:both|all|either|each)$/.test(phrase[0]) &&
    /^(?:sides?|parties|party|delegations|of|governments|councils)$/.test(phrase[1] ?? "")
  ) {
    return "all";
  }
  const named = isNamed(reading, { from, to, names });
  if (!direct && named) return "self";
  if (KIN.has(head)) return "other";
  if (phrase[0] === "every" || phrase[0] === "each") return "all";
  if (phrase.some((word) => SELF_WORDS.has(word)) || (!direct && /^(?:his|her|its|their)$/.test(phrase[0])))
    return "ours";
  if (named) return "ours";
  return isActor(reading, { from, to }) ? "other" : "thing";
}

/** Every word of substance is one of the speaker's names: "the Plain Council" is not the Hill Council. */
function isNamed(
  { words, token, tokens }: Reading,
  { from, to, names }: { readonly from: number; readonly to: number; readonly names: ReadonlySet<string> },
): boolean {
  let named = false;
  for (let at = from; at < to; at++) {
    const pos = tokens.pos[token[at]];
    if (pos !== "NOUN" && pos !== "PROPN" && pos !== "ADJ") continue;
    if (!names.has(words[at])) return false;
    named = true;
  }
  return named;
}

/** In indirect speech a pronoun may mean the speaker, unless the text has just called him by another. */
function couldMean(pronoun: string, names: ReadonlySet<string>): boolean {
  if (names.has(pronoun)) return true;
  for (const name of names) if (/^(?:i|we|you|he|she|it|they)$/.test(name)) return false;
  return true;
}

function isActor(
  { words, token, tokens }: Reading,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  for (let at = from; at < to; at++) {
    const pos = tokens.pos[token[at]];
    // "the leader of the march": what comes after a preposition does not act.
    if (at > from && pos === "ADP") break;
    if (ACTOR_NOUNS.has(words[at])) return true;
    if (pos === "PROPN" && /^\p{Lu}/u.test(tokens.words[token[at]])) return true;
    if (isDoer(words[at])) return true;
  }
  return false;
}
