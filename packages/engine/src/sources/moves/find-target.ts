// To whom a move is addressed: who is urged, accused, threatened or asked, in the text's words.
import type { Move, Span } from "../../case/claim.ts";
import type { RawClaim } from "../finding/raw-claim.ts";
import { sentenceOf, tokensOf } from "../text/token-at.ts";
import type { Tokens } from "../text/tokens.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../words/day-names.ts";
import { worded } from "../words/listed.ts";
import { ACTOR_NOUNS, CLAUSE_BOUNDS } from "../words/move-subjects.ts";
import { actorAt, isActorPhrase, type NounPhrase, nounPhraseAt } from "./actor-phrase.ts";
import type { Condition } from "./find-condition.ts";
import type { Reading } from "./reading.ts";
import type { Evidence } from "./weigh-evidence.ts";

export interface TargetInput {
  readonly tokens: Tokens;
  readonly claim: RawClaim;
  readonly move: Move;
  readonly reading: Reading;
  readonly evidence: Evidence | null;
  readonly condition: Condition | null;
  /** The words of saying are such as are said to somebody: "urge", "accuse". */
  readonly addressed: boolean;
  /** They name the move. */
  readonly named: boolean;
  /** Words by which the text names the speaker: nobody is his own target. */
  readonly names: ReadonlySet<string>;
}

/** Moves that are made to somebody. */
const DIRECTED: ReadonlySet<Move> = new Set([
  "demand",
  "appeal",
  "offer",
  "threaten",
  "promise",
  "criticise",
  "condition",
]);
const HEARERS: ReadonlySet<string> = new Set([
  "us",
  "me",
  "reporters",
  "journalists",
  "newspaper",
  "agency",
  "radio",
  "paper",
  "correspondents",
  "viewers",
  "listeners",
  "myself",
  "himself",
  "herself",
  "themselves",
  "itself",
  "it",
]);
const LINKS: ReadonlySet<string> = new Set([
  "on",
  "upon",
  "to",
  "with",
  "from",
  "of",
  "for",
  "at",
  "against",
  "that",
  "by",
]);
/** Prepositions before the target, in a content that names it at its end: "offered a truce to the council". */
const BY_MOVE: Readonly<Partial<Record<Move, readonly string[]>>> = {
  offer: [
    ..."to give let allow pay meet compensate send help show lend grant reimburse spare host with join".split(
      " ",
    ),
  ],
  demand: ["from"],
  threaten:
    "against take sue attack punish strike boycott leave at with fine dismiss sack evict expel exclude arrest block cut".split(
      " ",
    ),
  criticise: ["of", "by", "against"],
  appeal: ["to", "on"],
};

export function findTarget(input: TargetInput): Span | null {
  if (!DIRECTED.has(input.move)) return null;
  const phrase =
    byCue(input) ??
    bySubject(input) ??
    byObject(input) ??
    byCondition(input) ??
    byPreposition(input) ??
    byBlame(input);
  return phrase === null || isNobody(input.tokens, phrase)
    ? null
    : { from: input.tokens.from[phrase.first], to: input.tokens.to[phrase.end - 1] };
}

/** "last week", "Monday", a lone "Mr" or "angry": nobody whom anything is said to. */
function isNobody(tokens: Tokens, { first, end }: NounPhrase): boolean {
  const head = tokens.lower[end - 1];
  if (WEEKDAYS_AND_MONTHS.has(head) || (/^(?:mr|mrs|ms|dr|sir|madam)$/.test(head) && end - first === 1))
    return true;
  if (PERIODS.has(head)) return true;
  // "the west wing"
  if (/^(?:north|south|east|west)$/.test(head) && tokens.pos[end] === "NOUN") return true;
  return end - first === 1 && tokens.pos[first] === "ADJ" && !ACTOR_NOUNS.has(head);
}

const WEEKDAYS_AND_MONTHS: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...MONTH_NAMES]);
const PERIODS: ReadonlySet<string> = worded(`
  week weeks month months year years day days night morning evening afternoon weekend today tomorrow yesterday tonight
`);

/** "urged the council to", "accused it of", "appealed to both sides", also where the content begins with it: "wants the council to". */
function byCue(input: TargetInput): NounPhrase | null {
  const { tokens, claim, move, addressed } = input;
  // "told members that": who is merely told is promised nothing by name.
  if (claim.cue === null || ((move === "promise" || move === "offer") && !input.named)) return null;
  const cue = tokensOf(tokens, claim.cue);
  if (cue.first >= cue.end) return null;
  const head = Math.max(cue.first, Math.min(claim.cueToken ?? cue.first, cue.end - 1));
  // "told parliament that they had lied": who hears it is not to blame.
  if (
    move === "criticise" &&
    !input.named &&
    !speaksToYou(input) &&
    /^t(?:ell|ells|old|elling)$/.test(tokens.lower[head])
  )
    return null;
  const end = Math.min(tokens.sentences[sentenceOf(tokens, head) + 1], cue.end + 14);
  const starts = head + 1 < cue.end ? [head + 1, cue.end] : [cue.end];
  for (const start of starts) {
    const at = LINKS.has(tokens.lower[start]) ? start + 1 : start;
    const actor = actorAt(tokens, { at, end });
    const phrase = actor ?? (addressed ? nounPhraseAt(tokens, { at, end }) : null);
    if (
      phrase === null ||
      HEARERS.has(tokens.lower[phrase.end - 1]) ||
      isNobody(tokens, phrase) ||
      isSpeaker(tokens, phrase, input.names)
    )
      continue;
    const inside = isInContent(input, phrase);
    if (inside ? actor === null || !governs(tokens, { phrase, move }) : tokens.lower[phrase.end] === "'s")
      continue;
    return phrase;
  }
  return null;
}

function speaksToYou({ reading: { words } }: TargetInput): boolean {
  return words.includes("you") || words.includes("your");
}

/** In the content itself only "X to leave" or "X for leaving" addresses X. */
function governs(
  tokens: Tokens,
  { phrase, move }: { readonly phrase: NounPhrase; readonly move: Move },
): boolean {
  const next = tokens.lower[phrase.end];
  if (move === "criticise")
    return (
      next === "for" ||
      next === "of" ||
      next === "over" ||
      next === "," ||
      next === "." ||
      next === "as" ||
      tokens.lower[phrase.end] === "'s"
    );
  return (
    next === "to" ||
    next === "not" ||
    (move === "threaten" && next === "with") ||
    ((move === "offer" || move === "promise") && tokens.pos[phrase.end] === "DET")
  );
}

/** The subject of the clause that shows the move: "the council must", "you have betrayed us". */
function bySubject({ tokens, reading, evidence, move, names }: TargetInput): NounPhrase | null {
  if (
    evidence === null ||
    evidence.own ||
    (move !== "demand" && move !== "criticise" && move !== "threaten" && move !== "appeal")
  )
    return null;
  const { from, to } = evidence.subject;
  if (from >= to) return null;
  const first = reading.token[from];
  const phrase = actorAt(tokens, { at: first, end: reading.token[to - 1] + 1 });
  return phrase !== null && !isSpeaker(tokens, phrase, names) ? phrase : null;
}

/** "We urge the council to", "I ask you": the object of the verb that shows the move. */
function byObject(input: TargetInput): NounPhrase | null {
  const { tokens, reading, evidence } = input;
  if (evidence === null || evidence.weight < 3) return objectOfDemand(input);
  const end = reading.token[reading.token.length - 1] + 1;
  for (let word = evidence.from + 1; word <= evidence.to + 1 && word < reading.token.length; word++) {
    const at = reading.token[word];
    if (at < 0 || LINKS.has(tokens.lower[at])) continue;
    const phrase = actorAt(tokens, { at, end });
    if (phrase !== null && isTarget(input, phrase)) return phrase;
  }
  return null;
}

/** "demanded that the company pay": the subject of what is demanded. */
function objectOfDemand({ tokens, claim, move, names, evidence }: TargetInput): NounPhrase | null {
  if ((move !== "demand" && move !== "appeal") || claim.wording === "direct") return null;
  // "they said they want peace"
  if (evidence?.own && evidence.subject.from < evidence.subject.to) return null;
  const { first, end } = tokensOf(tokens, claim.content[0]);
  const phrase = actorAt(tokens, { at: LINKS.has(tokens.lower[first]) ? first + 1 : first, end });
  if (phrase === null || isSpeaker(tokens, phrase, names)) return null;
  // "wants the mill sold": it is asked of nobody.
  if (tokens.pos[phrase.end] === "VERB" && /(?:ed|en|old|aid|ilt|ept|ut)$/.test(tokens.lower[phrase.end]))
    return null;
  const followed = phrase.end < end && !/^(?:ADP|CCONJ|PUNCT)$/.test(tokens.pos[phrase.end]);
  return followed || tokens.lower[phrase.end] === "to" ? phrase : null;
}

/** "if the company pays": whoever is to meet the condition. */
function byCondition(input: TargetInput): NounPhrase | null {
  const { tokens, condition, move, names } = input;
  if (
    condition === null ||
    (move !== "offer" && move !== "condition" && move !== "threaten" && move !== "promise")
  )
    return null;
  for (let at = condition.first + 1; at < condition.end && at < condition.first + 6; at++) {
    if (CLAUSE_BOUNDS.has(tokens.lower[at]) && tokens.lower[at] !== "that" && tokens.lower[at] !== "if")
      return null;
    const phrase = actorAt(tokens, { at, end: condition.end });
    if (phrase === null) continue;
    if (tokens.lower[phrase.end] === "'s") return null;
    const pronoun = tokens.lower[phrase.end - 1];
    const open =
      /^(?:it|we|i|them)$/.test(pronoun) ||
      (/^(?:he|she|they|you)$/.test(pronoun) && !isOther(input, pronoun));
    return !open && !isSpeaker(tokens, phrase, names) && phrase.end < condition.end ? phrase : null;
  }
  return null;
}

/** "If she does not sign", he says: the pronoun cannot mean the speaker. */
function isOther({ claim, names }: TargetInput, pronoun: string): boolean {
  if (claim.wording === "direct" || pronoun === "you") return true;
  return [...names].some((name) => /^(?:i|we|he|she|they|it)$/.test(name) && name !== pronoun);
}

/** Who is spoken of first in what is said against somebody. */
function byBlame({ tokens, reading, move, names }: TargetInput): NounPhrase | null {
  if (move !== "criticise" || reading.token.length === 0 || reading.token[0] < 0) return null;
  const phrase = actorAt(tokens, { at: reading.token[0], end: reading.token[reading.token.length - 1] + 1 });
  return phrase !== null && !isSpeaker(tokens, phrase, names) && !HEARERS.has(tokens.lower[phrase.end - 1])
    ? phrase
    : null;
}

function byPreposition(input: TargetInput): NounPhrase | null {
  const { tokens, reading, move } = input;
  const before = BY_MOVE[move];
  if (before === undefined) return null;
  for (let at = 0; at + 1 < reading.words.length; at++) {
    if (!before.includes(reading.words[at]) || reading.token[at] < 0) continue;
    if (reading.words[at] === "to" && WAYS.has(reading.words[at - 1] ?? "")) continue;
    if (
      input.condition !== null &&
      reading.token[at] >= input.condition.first &&
      reading.token[at] < input.condition.end
    )
      continue;
    const phrase = actorAt(tokens, {
      at: reading.token[at] + 1,
      end: reading.token[reading.token.length - 1] + 1,
    });
    if (phrase !== null && isTarget(input, phrase)) return phrase;
  }
  return null;
}

/** "the road to Harwick" */
const WAYS: ReadonlySet<string> = worded(`
  road roads way route routes path track bridge ferry ferries railway line train trains bus visit trip flights access
`);

function isTarget({ tokens, names }: TargetInput, phrase: NounPhrase): boolean {
  return (
    isActorPhrase(tokens, phrase) &&
    !HEARERS.has(tokens.lower[phrase.end - 1]) &&
    !isSpeaker(tokens, phrase, names)
  );
}

function isSpeaker(tokens: Tokens, { first, end }: NounPhrase, names: ReadonlySet<string>): boolean {
  return names.has(tokens.lower[end - 1]) && end - first <= 4;
}

function isInContent({ tokens, claim }: TargetInput, { first }: NounPhrase): boolean {
  const place = tokens.from[first];
  return claim.content.some(({ from, to }) => place >= from && place < to);
}
