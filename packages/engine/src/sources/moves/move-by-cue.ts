// The move that the words of saying give, mended by what follows them: "vowed to strike" threatens, "vowed never to sign" refuses.
import type { Move } from "../../case/claim.ts";
import { worded } from "../words/listed.ts";
import { CONSENT, HOSTILE, VOCABULARY } from "../words/move-verbs.ts";
import { actorAt } from "./actor-phrase.ts";
import { isDark } from "./condition-evidence.ts";
import type { CueEvidence } from "./cue-evidence.ts";
import type { Condition } from "./find-condition.ts";
import { phraseBook, phrasesAt } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { Evidence } from "./weigh-evidence.ts";

export interface CueInput {
  readonly cue: CueEvidence | null;
  readonly evidence: Evidence | null;
  readonly reading: Reading;
  readonly masked: Uint8Array;
  readonly conditions: readonly Condition[];
}

const HOSTILE_BOOK = phraseBook([["hostile" as const, HOSTILE]], VOCABULARY);
const KIND_NAMES: ReadonlySet<string> = new Set([
  "good",
  "fair",
  "useful",
  "constructive",
  "welcome",
  "positive",
  "historic",
  "important",
  "friendly",
  "generous",
  "serious",
  "step",
  "decency",
  "honest",
  "reasonable",
  "progress",
  "success",
  "encouraging",
  "open",
  "frank",
  "helpful",
  "acceptable",
  "matter",
]);
const CONSENT_BOOK = phraseBook([["consent" as const, CONSENT]], VOCABULARY);

/** Null where the content has to tell. */
export function moveByCue(input: CueInput): Move | null {
  const { cue, evidence } = input;
  if (cue === null) return null;
  if (cue.move !== null) return named(cue.move, input);
  switch (cue.kind) {
    case "deny":
      return cue.negated ? "concede" : "state";
    case "call":
      return called(input);
    case "warn":
      return warned(input);
    case "vow":
      return vowed(input);
    case "ask":
      return asked(input);
    case "insist":
      return cue.negated ? "state" : insisted(input);
    case "propose":
      return evidence !== null && evidence.weight === 3 ? evidence.move : "offer";
    case "think":
      return thought(input);
    case "tell":
      return /^(?:not )?to\b/.test(input.reading.words.slice(0, 2).join(" ")) && !cue.negated
        ? "demand"
        : null;
    case "wish":
      return wished(input);
    default:
      return cue.negated ? "state" : null;
  }
}

/** What somebody keeps open by not ruling it out, to threaten with it. */
const HARMFUL: ReadonlySet<string> = worded(`
  lockout lockouts strike strikes war force sanctions boycott walkout dismissals redundancies blockade attack attacks
`);

/** What may well be offered or promised: to stop what hurts. "promised to strike" threatens all the same. */
const STOPPING: ReadonlySet<string> = worded(`
  stop halt suspend freeze close cut end cease cancel call recall withdraw pull shut lift
`);

/** What others need: to stop it hurts. */
const NEEDED: ReadonlySet<string> = worded(`
  ties relations supply supplies power water deliveries trains traffic talks work aid funding support
`);

/** "promised to halt the shelling", but not "to cut ties". */
function stops({ words }: Reading): boolean {
  const to = words.slice(0, 4).indexOf("to");
  return (
    to >= 0 &&
    STOPPING.has(words[to + 1] ?? "") &&
    !words.slice(to + 2, to + 6).some((word) => NEEDED.has(word))
  );
}

/** A named move stands, save where what is promised hurts, or what is promised is a no. */
function named(move: Move, input: CueInput): Move {
  if (move === "offer" && input.cue?.negated && input.reading.words.some((word) => HARMFUL.has(word)))
    return "threaten";
  if (move === "promise" && !input.cue?.negated) return vowed(input);
  // "are ready to walk out", but not "offered to suspend the strike"
  if (
    move === "offer" &&
    !input.cue?.negated &&
    !OFFERS.test(input.cue?.words[0] ?? "") &&
    startsWith(HOSTILE_BOOK, input)
  )
    return "threaten";
  if ((move === "concede" || move === "offer") && !input.cue?.negated) {
    if (input.conditions.some(({ kind }) => kind === "only")) return "condition";
    if (move === "concede" && input.cue?.possible) return "offer";
  }
  return move;
}

/** Words of saying that hold something out to the other side. */
const OFFERS = /^(?:offer|propos|volunteer|tabl|float|put|h[eo]ld|ma[dk])/;

function vowed(input: CueInput): Move {
  const { cue, evidence, masked, reading, conditions } = input;
  const opening = reading.words.slice(0, 4).join(" ");
  if (/^(?:not|never) to\b|^to (?:not|never)\b|^no\b/.test(opening))
    return cue?.move === null && startsWith(CONSENT_BOOK, input) ? "refuse" : "promise";
  const isVow = cue?.move === null;
  const threatens = evidence?.move === "threaten" && (isVow || !masked[evidence.from]);
  if ((isVow || !stops(reading)) && (startsWith(HOSTILE_BOOK, input) || threatens)) return "threaten";
  const supposed = conditions.find(({ kind }) => kind === "if" || kind === "exchange");
  if (supposed && isVow && isDark(reading, supposed)) return "threaten";
  if (supposed && !isVow) return "offer";
  return evidence?.move === "refuse" && isVow ? "refuse" : "promise";
}

/** A phrase within the first words. */
function startsWith<T>(book: ReturnType<typeof phraseBook<T>>, { reading, masked }: CueInput): boolean {
  for (let at = 0; at < reading.words.length && at < 5; at++) {
    if (!masked[at] && phrasesAt(book, reading.words, at).length > 0) return true;
  }
  return false;
}

function warned({ cue, evidence, reading }: CueInput): Move {
  if (cue?.negated) return "state";
  if (cue?.words[1] === "against") return "appeal";
  if (
    evidence !== null &&
    (evidence.move === "threaten" || evidence.move === "condition" || evidence.weight === 3)
  )
    return evidence.move;
  const outside = reading.words
    .slice(0, 6)
    .some((word) => /^(?:could|may|might|is|are|was|were)$/.test(word));
  // "that families will need food": what befalls others
  if (
    evidence === null &&
    reading.words.some((word, at) => word === "need" && /^(?:will|would)$/.test(reading.words[at - 1]))
  )
    return "state";
  // "that their licence could be withdrawn"
  if (outside && evidence?.move === "offer") return "threaten";
  return outside ? (evidence?.move ?? "state") : "threaten";
}

/** "asked whether" asks a question, "asked the council to" and "asked for" ask for something. */
function asked({ cue, reading }: CueInput): Move {
  const next = [...(cue?.words.slice(1, 2) ?? []), reading.words[0] ?? ""];
  if (next.some((word) => /^(?:if|whether|what|who|why|how|when|where|which|about)$/.test(word)))
    return "state";
  if (cue?.negated || reading.words.at(-1) === "?") return "state";
  return addressesSomebody({ cue, reading }) ? "appeal" : "demand";
}

/** "asked the council to wait" against "asked for six per cent", "asked to see", "asked that". */
function addressesSomebody({ cue, reading }: Pick<CueInput, "cue" | "reading">): boolean {
  const next = cue?.words[1] ?? "";
  if (next === "for" || next === "that" || next === "to") return false;
  const words = [...(cue?.words.slice(1) ?? []), ...reading.words.slice(0, 8)];
  const to = words.findIndex((word) => word === "to" || word === "not");
  return to > 0;
}

/** "called it a gift": names are given to blame, unless the name is kind. */
function called({ cue, reading, evidence }: CueInput): Move {
  // "will call the police", where nobody is given a name
  if (cue?.future && phrasesAt(HOSTILE_BOOK, cue.words, 0).length > 0)
    return cue.negated ? "promise" : "threaten";
  const plain = ["call", ...(cue?.words.slice(1) ?? [])];
  if (reading.words.length <= MOST_OF_A_BODY && phrasesAt(HOSTILE_BOOK, plain, 0).length > 0) return "state";
  if (evidence !== null && evidence.move === "refuse" && evidence.weight === 2) return "refuse";
  return reading.words.some((word) => KIND_NAMES.has(word)) ? "state" : "criticise";
}

/** "the police" */
const MOST_OF_A_BODY = 2;

/** What one thinks will come is no promise and no threat; what one thinks must be done is a demand. */
function thought({ cue, evidence, reading }: CueInput): Move {
  if (cue?.words[0].startsWith("expect") && !cue.negated && expectsOf(reading)) return "demand";
  const told =
    evidence !== null && evidence.weight >= 2 && /^(?:demand|appeal|criticise)$/.test(evidence.move);
  return told ? evidence.move : "state";
}

/** "expects the mine to pay": of somebody, and no change that comes by itself. */
function expectsOf({ tokens, token, words }: Reading): boolean {
  if (token.length === 0 || token[0] < 0) return false;
  const actor = actorAt(tokens, { at: token[0], end: token[token.length - 1] + 1 });
  if (actor === null) return false;
  const to = token.indexOf(actor.end);
  return (
    words[to] === "to" &&
    !/^(?:be|become|fall|rise|win|lose|grow|remain|vote|announce|arrive|decide|say|reject|accept|refuse|leave)$/.test(
      words[to + 1] ?? "",
    )
  );
}

/** "insists that every contract be read aloud". */
function insisted({ reading, masked }: CueInput): Move | null {
  const { words } = reading;
  const asks = words.some(
    (word, at) =>
      word === "be" &&
      !masked[at] &&
      at > 0 &&
      !words.slice(Math.max(0, at - 3), at).some((before) => BEFORE_BE.test(before)),
  );
  return asks || isWished(reading) ? "demand" : null;
}

/** "insists the ministry publish the map": a plain verb behind a noun in the singular tells what ought to be. */
function isWished({ words, token, tokens }: Reading): boolean {
  for (let at = 1; at < words.length && at < 8; at++) {
    const pos = tokens.pos[token[at]];
    if (pos !== "VERB" && pos !== "AUX") continue;
    const before = words[at - 1];
    return (
      pos === "VERB" &&
      tokens.lemma[token[at]] === words[at] &&
      /^(?:NOUN|PROPN)$/.test(tokens.pos[token[at - 1]]) &&
      !before.endsWith("s")
    );
  }
  return false;
}

const BEFORE_BE = /^(?:to|will|would|shall|should|can|could|may|might|must|not|never|let)$/;

function wished({ cue, evidence }: CueInput): Move {
  if (cue?.negated) return /^(?:want|wants|wanted|wish|wishes|like)$/.test(cue.words[0]) ? "refuse" : "state";
  if (/^(?:hope|hopes|hoped|hoping|long)/.test(cue?.words[0] ?? ""))
    return evidence !== null && evidence.weight === 3 ? evidence.move : "state";
  return "demand";
}
