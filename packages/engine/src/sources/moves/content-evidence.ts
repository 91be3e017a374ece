// What a content shows of its move: phrases in it, each with the subject that it needs, where nothing else is said to say them.
import type { Move } from "../../case/claim.ts";
import { DARK_WORDS, NO_WORDS as NO } from "../words/condition-words.ts";
import type { ContentRule } from "../words/content-rule.ts";
import { CONTENT_TABLE } from "../words/move-content.ts";
import { VOCABULARY } from "../words/move-verbs.ts";
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
}

export function contentEvidence(input: ContentInput): Evidence[] {
  const { reading, masked, perspective } = input;
  const found: Evidence[] = [];
  for (let at = 0; at < reading.words.length; at++) {
    if (masked[at]) continue;
    let left: LeftContext | null = null;
    for (const { means, to } of phrasesAt(BOOK, reading.words, at)) {
      if (means.opens && !(perspective.direct && opensSentence(reading.words, at))) continue;
      if (means.verb && isNoun(reading, at)) continue;
      if (means.direct && !perspective.direct) continue;
      left ??= leftContext(reading, at, perspective);
      const move = moveOf(means, left);
      if (move === null) continue;
      if (
        means.opens &&
        /^(?:no|not)$/.test(reading.words[at]) &&
        /^(?:,|only|yet|far)$/.test(reading.words[at + 1] ?? "")
      )
        continue;
      const weight = weightOf(means, left) - (afterBut(reading.words, at) ? AFTER_BUT : 0);
      found.push({
        move: unlessNothing(move, reading.words, { to, far: means.weight < 1 }),
        weight,
        from: at,
        to,
        subject: { from: left.from, to: left.to },
      });
    }
  }
  return [...found, ...conditionEvidence(input, found)];
}

/** "every promise", "its demand": behind a determiner the verb's word is a noun. */
function isNoun({ words, token, tokens }: Reading, at: number): boolean {
  return (
    at > 0 &&
    (tokens.pos[token[at - 1]] === "DET" || POSSESSIVE.has(words[at - 1])) &&
    tokens.pos[token[at]] !== "DET"
  );
}

const POSSESSIVE: ReadonlySet<string> = new Set(["my", "your", "his", "her", "its", "our", "their", "'s"]);

function moveOf(rule: ContentRule, left: LeftContext): Move | null {
  if (left.unreal || !rule.who.includes(left.subject)) return null;
  if (rule.move === "concede" && left.possible && !left.negated) return "offer";
  if (rule.move === "demand" && left.possible) return null;
  if (left.noLonger) return rule.move === "demand" || rule.move === "refuse" ? "concede" : null;
  if (!left.negated) return rule.move;
  return rule.negated === undefined || rule.negated === "state" ? null : rule.negated;
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

/**
 * What hangs on a condition is judged with it. A no, or anything, that hangs on "only if" is a condition, a no on "unless" and "until"
 * too; a yes that hangs on "if" is an offer; what is to come if something bad comes is a threat.
 */
function conditionEvidence(
  { reading, conditions, masked }: ContentInput,
  found: readonly Evidence[],
): Evidence[] {
  const least = found.some(({ weight }) => weight >= 2) ? 1.5 : 0;
  const has = (...moves: readonly Move[]) =>
    found.some(({ move, weight }) => weight > least && moves.includes(move));
  return conditions.flatMap((condition): Evidence[] => {
    const judged = judgeCondition({
      condition,
      has,
      denies: denies(reading, masked),
      dark: isDark(reading, condition),
      own: speaksOfSelf(reading, masked),
      sure: least > 0,
    });
    if (judged === null) return [];
    const from = reading.token.findIndex((token) => token >= condition.first);
    const to = reading.token.findLastIndex((token) => token >= 0 && token < condition.end) + 1;
    return [{ ...judged, from, to, subject: { from, to: from } }];
  });
}

interface Judging {
  readonly condition: Condition;
  readonly has: (...moves: readonly Move[]) => boolean;
  readonly denies: boolean;
  readonly dark: boolean;
  /** What is said outside of it shows more than that it is to come. */
  readonly sure: boolean;
  /** "we" outside of it: the speaker says what he does then. */
  readonly own: boolean;
}

function judgeCondition({
  condition: { kind },
  has,
  denies,
  dark,
  own,
  sure,
}: Judging): Pick<Evidence, "move" | "weight"> | null {
  const yes = has("promise", "concede", "offer") && !has("threaten", "refuse");
  switch (kind) {
    case "only":
      return { move: "condition", weight: 2 };
    case "until":
    case "before":
    case "without":
      return denies ? { move: "condition", weight: 2 } : null;
    case "unless":
      if (has("promise") && !has("refuse")) return sure ? null : { move: "threaten", weight: 1 };
      if (denies) return { move: "condition", weight: 2 };
      return has("promise") ? null : { move: "threaten", weight: 1 };
    case "provided":
      if (denies && !has("offer")) return { move: "condition", weight: 2 };
      return yes ? { move: "offer", weight: 4 } : { move: "condition", weight: 1 };
    case "first":
      return yes ? { move: "offer", weight: 2 } : { move: "condition", weight: 2 };
    case "if":
    case "inverted":
    case "exchange":
      if (has("threaten")) return null;
      if (dark && has("promise", "refuse")) return { move: "threaten", weight: 2 };
      if (yes) return { move: "offer", weight: 4 };
      return own && !has("refuse") ? { move: dark ? "threaten" : "offer", weight: 1 } : null;
    case "when":
      return yes || own ? { move: "condition", weight: 2 } : null;
    default:
      return null;
  }
}

/** The words around the condition say no: "no talks until …", "the gates stay shut until …". */
function denies({ words }: Reading, masked: Uint8Array): boolean {
  return words.some((word, at) => !masked[at] && NO.has(word));
}

function speaksOfSelf({ words }: Reading, masked: Uint8Array): boolean {
  return words.some((word, at) => !masked[at] && (word === "we" || word === "i"));
}

/** What is supposed is what the speaker does not want. */
function isDark({ words, token }: Reading, { first, end }: Condition): boolean {
  return words.some((word, at) => token[at] >= first && token[at] < end && DARK_WORDS.has(word));
}
