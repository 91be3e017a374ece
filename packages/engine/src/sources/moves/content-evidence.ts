// What a content shows of its move: phrases in it, each with the subject that it needs, where nothing else is said to say them.
import type { Move } from "../../case/claim.ts";
import { ASKS_WHETHER } from "../words/condition-words.ts";
import { ANY, type ContentRule, OTHERS } from "../words/content-rule.ts";
import { worded } from "../words/listed.ts";
import { CONTENT_TABLE } from "../words/move-content.ts";
import { VOCABULARY } from "../words/move-verbs.ts";
import { conditionEvidence } from "./condition-evidence.ts";
import type { Condition } from "./find-condition.ts";
import { type LeftContext, leftContext, type Perspective } from "./left-context.ts";
import { phraseBook, phrasesAt } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { Evidence } from "./weigh-evidence.ts";

const BOOK = phraseBook(CONTENT_TABLE, VOCABULARY);

export interface ContentInput {
  readonly reading: Reading;
  readonly perspective: Perspective;
  readonly conditions: readonly Condition[];
  /** Words of the reading that are not the speaker's to answer for: conditions, questions, what others are said to have said. */
  readonly masked: Uint8Array;
  /** Told with a word of mere reporting: what befell somebody is a fact then, and no blame. */
  readonly reports: boolean;
}

export function contentEvidence(input: ContentInput): Evidence[] {
  const { reading, masked, perspective } = input;
  const found: Evidence[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    if (masked[at] || isMonth(reading, at)) continue;
    let left: LeftContext | null = null;
    for (const { means, to } of phrasesAt(BOOK, reading.words, at)) {
      if (means.opens && !(perspective.direct && opensSentence(reading.words, at))) continue;
      if ((means.verb || means.who === OTHERS) && isNoun(reading, at)) continue;
      if (reading.words[at - 1] === "who" && ASKS_WHETHER.has(reading.words[at - 2] ?? "")) continue;
      if (means.direct && !perspective.direct) continue;
      left ??= leftContext(reading, at, perspective);
      // "what will be the outcome"
      if (/^(?:will|would|shall)$/.test(reading.words[at]) && reading.words[at - 1] === "what") continue;
      if (input.reports && means.move === "criticise" && !isVerdict(means, left, reading.words.slice(0, at)))
        continue;
      const move = isTold(means, { left, words: reading.words, at }) ? null : moveOf(means, left);
      if (move === null) continue;
      if (
        means.opens &&
        /^(?:no|not)$/.test(reading.words[at]) &&
        /^(?:,|only|yet|far)$/.test(reading.words[at + 1] ?? "")
      )
        continue;
      const turned = unlessNothing(move, reading.words, { to, far: means.weight < 1 });
      const least = turned === move ? weightOf(means, left) : Math.min(2, weightOf(means, left));
      const weight = least - (afterBut(reading.words, at) ? AFTER_BUT : 0);
      found.push({
        move: turned,
        weight,
        from: at,
        to,
        subject: { from: left.from, to: left.to },
        own: left.subject === "self",
      });
    }
  }
  const supposed = conditionEvidence(input, found);
  const told = perspective.direct
    ? found
    : found.filter(({ move, weight }) => move !== "promise" || weight > GUESS);
  return [...told, ...supposed];
}

/** In indirect speech a mere "would" may be anything, and counts only together with a condition. */
const GUESS = 0.5;

/** "since May", which is no "may". */
function isMonth({ words, token, tokens }: Reading, at: number): boolean {
  return words[at] === "may" && at > 0 && tokens.words[token[at]] === "May";
}

/** "every promise", "its demand": behind a determiner the verb's word is a noun. */
function isNoun({ words, token, tokens }: Reading, at: number): boolean {
  if (at === 0 || tokens.pos[token[at]] === "DET") return false;
  const before = tokens.pos[token[at - 1]];
  return (
    before === "DET" ||
    POSSESSIVE.has(words[at - 1]) ||
    (tokens.pos[token[at]] === "NOUN" && (before === "ADJ" || before === "ADP"))
  );
}

const POSSESSIVE: ReadonlySet<string> = new Set(["my", "your", "his", "her", "its", "our", "their", "'s"]);

/** "that the vote was a farce", but not "that they left after he had called it a farce". */
function isVerdict(rule: ContentRule, left: LeftContext, before: readonly string[]): boolean {
  if (left.subject === "self" && left.from < left.to) return true;
  return rule.who === ANY && rule.weight >= 2 && !before.some((word) => SUBORDINATE.has(word));
}

const SUBORDINATE: ReadonlySet<string> = worded(`
  after before because since when while although though as who which whose where if until
`);

function moveOf(rule: ContentRule, left: LeftContext): Move | null {
  if (left.unreal || !rule.who.includes(left.subject)) return null;
  if (rule.move === "concede" && left.possible && !left.negated) return "offer";
  if (rule.move === "demand" && left.possible) return null;
  if (left.noLonger) return rule.move === "demand" || rule.move === "refuse" ? "concede" : null;
  if (!left.negated) return rule.move;
  return rule.negated === undefined || rule.negated === "state" ? null : rule.negated;
}

/**
 * What only tells of something: blame on whom it befell ("had been attacked"), what had been asked for before, what must have been, what
 * somebody cannot promise.
 */
function isTold(
  rule: ContentRule,
  { left, words, at }: { readonly left: LeftContext; readonly words: readonly string[]; readonly at: number },
): boolean {
  if (rule.move === "criticise" && isStillOpen(words, at)) return true;
  if (rule.move === "criticise")
    return rule.who !== ANY && left.passive && !words.slice(at + 1, at + 5).includes("by");
  if (rule.move === "concede" && isRetold(words, at)) return true;
  if (rule.weight <= 1 && isJudged(rule, words, at)) return true;
  if (rule.move === "offer" && words[at] === "could" && words[at + 1] === "not") return true;
  if (words[at] === "never" && rule.weight === 1) return isPast(words, at);
  if (rule.verb && left.passive) return true;
  if (rule.move === "threaten" && rule.verb)
    return left.before || (words[at] === "threatened" && !/^(?:have|has)$/.test(words[at - 1] ?? ""));
  if (rule.move === "promise" && rule.weight <= 1 && left.subject === "self")
    return NO_DEED.has(words[at + 1] ?? "") || (words[at + 1] === "have" && words[at + 2] === "to");
  if (rule.move === "promise")
    return rule.verb === true && left.negated && /^(?:can|could)$/.test(words[at - 2] ?? "");
  if (rule.move !== "demand" && rule.move !== "appeal") return false;
  if (rule.verb && left.before) return true;
  return words[at] === "must" && words[at + 1] === "have" && /^been$|ed$/.test(words[at + 2] ?? "");
}

/** "has not yet agreed to": open still, and held against nobody. */
function isStillOpen(words: readonly string[], at: number): boolean {
  return (
    /^(?:have|has|had|not)$/.test(words[at]) &&
    words
      .slice(at, at + 4)
      .join(" ")
      .includes("not yet") &&
    words.slice(at, at + 5).some((word) => /^(?:agreed|accepted|signed|decided|consented)$/.test(word))
  );
}

/** "That would be an act of war" judges what is spoken of, and says of nobody what he will do. */
function isJudged({ move }: ContentRule, words: readonly string[], at: number): boolean {
  return (
    (move === "threaten" || move === "promise") &&
    /^(?:that|this|it)$/.test(words[at - 1] ?? "") &&
    words[at + 1] === "be" &&
    /^an?$/.test(words[at + 2] ?? "")
  );
}

/** "you wrote that we had agreed": a yes that another tells of. */
function isRetold(words: readonly string[], at: number): boolean {
  for (let place = at - 1; place > 0 && place >= at - FARTHEST_TELLING; place--) {
    if (/^[.;:?!]$/.test(words[place])) return false;
    if (TELLS.has(words[place])) return TELLERS.has(words[place - 1]) || TELLERS.has(words[place - 2] ?? "");
  }
  return false;
}

const FARTHEST_TELLING = 9;
const TELLS: ReadonlySet<string> = worded(
  "wrote write writes said say says claimed claim claims told tell pretend",
);
const TELLERS: ReadonlySet<string> = new Set(["you", "your"]);

/** "had never met", "never said"; a yes that was never given is a no. */
function isPast(words: readonly string[], never: number): boolean {
  const next = words[never + 1] ?? "";
  if (/^(?:agreed|accepted|signed|consented|given)$/.test(next)) return false;
  return (
    /^(?:has|have|had)$/.test(words[never - 1] ?? "") ||
    /ed$|^(?:said|met|saw|went|knew|was|were|wrote|told|took|had|made)$/.test(next)
  );
}

/** What is taken back is named by the speaker all the same. */
function weightOf(rule: ContentRule, left: LeftContext): number {
  return left.negated && !left.noLonger ? Math.min(rule.weight, 2) : rule.weight;
}

/** "will close no school", "will pay nothing": a no behind the verb turns it round. */
function unlessNothing(
  move: Move,
  words: readonly string[],
  { to, far }: { readonly to: number; readonly far: boolean },
): Move {
  if (!words.slice(to - 1, to + (far ? 4 : 1)).some((word) => NOTHING.has(word))) return move;
  if (move === "threaten") return "promise";
  return move === "promise" || move === "offer" || move === "concede" ? "refuse" : move;
}

/** After "will": what is no deed that could be promised. */
const NO_DEED: ReadonlySet<string> = new Set(
  "rather need like want prefer love hate know feel lose suffer miss die seem become remember expect hope depend mean".split(
    " ",
  ),
);

const NOTHING: ReadonlySet<string> = new Set(["no", "nothing", "nobody", "none", "neither"]);
/** Of two moves of one weight the one before "but" counts. */
const AFTER_BUT = 0.5;

function afterBut(words: readonly string[], at: number): boolean {
  for (let place = at - 1; place >= 0 && !/^[.;:?!]$/.test(words[place]); place--) {
    if (words[place] === "but") return place > 2 && words[place - 1] !== "nothing";
  }
  return false;
}

function opensSentence(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || /^[.;:?!]$/.test(before) || (before === "," && at <= 3);
}
