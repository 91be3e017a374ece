// What a condition makes of the content that hangs on it: a no becomes a condition, a yes an offer, something bad to come a threat.
import type { Move } from "../../case/claim.ts";
import { DARK_WORDS, NO_WORDS as NO } from "../words/condition-words.ts";
import { VOCABULARY } from "../words/move-verbs.ts";
import type { Condition } from "./find-condition.ts";
import { phraseBook, phrasesAt } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { Evidence } from "./weigh-evidence.ts";

interface ConditionInput {
  readonly reading: Reading;
  readonly conditions: readonly Condition[];
  readonly masked: Uint8Array;
}

/**
 * What hangs on a condition is judged with it. A no, or anything, that hangs on "only if" is a condition, a no on "unless" and "until"
 * too; a yes that hangs on "if" is an offer; what is to come if something bad comes is a threat.
 */
export function conditionEvidence(
  { reading, conditions, masked }: ConditionInput,
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
      alone: reading.words.some((word, at) => !masked[at] && /^(?:ourselves|themselves|myself)$/.test(word)),
      deed: plainDeed(reading, masked),
      open: reading.words.some((word, at) => !masked[at] && /^(?:can|could)$/.test(word)),
      sure: least > 0,
      opening: reading.tokens.lower[condition.first],
      toCome: reading.words.some((word, at) => !masked[at] && /^(?:will|would|shall)$/.test(word)),
    });
    if (judged === null) return [];
    const from = reading.token.findIndex((token) => token >= condition.first);
    const to = reading.token.findLastIndex((token) => token >= 0 && token < condition.end) + 1;
    return [{ ...judged, from, to, subject: { from, to: from }, own: false }];
  });
}

interface Judging {
  readonly condition: Condition;
  readonly has: (...moves: readonly Move[]) => boolean;
  readonly denies: boolean;
  readonly dark: boolean;
  /** What is said outside of it shows more than that it is to come. */
  readonly sure: boolean;
  /** Its first word: what comes "failing that" is nothing good. */
  readonly opening: string;
  /** "will" or "would" outside of it. */
  readonly toCome: boolean;
  /** "could" outside of it: what may come then. */
  readonly open: boolean;
  /** "… we leave", "… we go back to work": what the speaker does then, in the present tense. */
  readonly deed: "hostile" | "kindly" | null;
  /** "we" outside of it: the speaker says what he does then. */
  readonly own: boolean;
  /** "we will open the gate ourselves": what another should have done or left. */
  readonly alone: boolean;
}

function judgeCondition({
  condition: { kind },
  has,
  denies,
  dark,
  own,
  alone,
  sure,
  deed,
  open,
  opening,
  toCome,
}: Judging): Pick<Evidence, "move" | "weight"> | null {
  const yes = has("promise", "concede", "offer") && !has("threaten", "refuse");
  switch (kind) {
    case "only":
      return { move: "condition", weight: 2 };
    case "until":
    case "before":
    case "without":
      return denies && !(has("promise") && !has("refuse")) ? { move: "condition", weight: 2 } : null;
    case "unless":
      if (has("promise") && !has("refuse")) return sure ? null : { move: "threaten", weight: 1 };
      if (denies) return { move: "condition", weight: 2 };
      return has("promise") ? null : { move: "threaten", weight: 1 };
    case "provided":
      if (denies && !has("offer")) return { move: "condition", weight: 2 };
      if (open && !denies) return { move: "offer", weight: 2 };
      return yes ? { move: "offer", weight: 4 } : { move: "condition", weight: 1 };
    case "first":
      return yes ? { move: "offer", weight: 2 } : { move: "condition", weight: 2 };
    case "if":
    case "inverted":
    case "exchange":
      if (has("threaten")) return null;
      if (deed === "hostile" && !yes) return { move: "threaten", weight: 2 };
      if (deed === "kindly") return { move: "offer", weight: 4 };
      if (opening === "failing" && toCome) return { move: "threaten", weight: 4 };
      if (dark && has("promise", "refuse")) return { move: "threaten", weight: 2 };
      if (dark && alone && toCome) return { move: "threaten", weight: 4 };
      if (yes) return { move: "offer", weight: 4 };
      return own && !has("refuse") ? { move: dark ? "threaten" : "offer", weight: 1 } : null;
    case "when":
      return yes || own || open || (toCome && (opening === "the" || opening === "on"))
        ? { move: "condition", weight: 2 }
        : null;
    default:
      return null;
  }
}

/** The words around the condition say no: "no talks until …", "the gates stay shut until …". */
function denies({ words }: Reading, masked: Uint8Array): boolean {
  return words.some((word, at) => !masked[at] && NO.has(word));
}

const DEEDS = phraseBook(
  [
    ["hostile" as const, ["we|i @adv? #hostile", "we|i leave|go|stop|close|walk"]],
    ["kindly" as const, ["we|i @adv? #kindly"]],
  ],
  VOCABULARY,
);

function plainDeed({ words }: Reading, masked: Uint8Array): "hostile" | "kindly" | null {
  let deed: "hostile" | "kindly" | null = null;
  for (let at = 0; at < words.length; at++) {
    if (masked[at]) continue;
    for (const { means } of phrasesAt(DEEDS, words, at)) {
      if (means === "kindly") return means;
      deed = means;
    }
  }
  return deed;
}

function speaksOfSelf({ words }: Reading, masked: Uint8Array): boolean {
  return words.some((word, at) => !masked[at] && /^(?:we|i|our|my)$/.test(word));
}

/** What is supposed is what the speaker does not want. */
export function isDark({ words, token }: Reading, { first, end }: Condition): boolean {
  return words.some((word, at) => token[at] >= first && token[at] < end && DARK_WORDS.has(word));
}
