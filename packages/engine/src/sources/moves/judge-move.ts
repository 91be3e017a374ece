// Judges one claim: which move its speaker makes, to whom, under which condition, denied or not, how held, and when it was said.
import type { Modality, Move, Span } from "../../case/claim.ts";
import type { RawClaim } from "../finding/raw-claim.ts";
import { sentenceOf, tokensOf } from "../text/token-at.ts";
import type { Tokens } from "../text/tokens.ts";
import { CLAUSE_BOUNDS } from "../words/move-subjects.ts";
import { contentEvidence } from "./content-evidence.ts";
import { type CueEvidence, cueEvidence } from "./cue-evidence.ts";
import { findConditions, MOST_SPANS, mainCondition } from "./find-condition.ts";
import { findSaid, type Said } from "./find-said.ts";
import { findTarget } from "./find-target.ts";
import { isNegated, judgeModality } from "./judge-modality.ts";
import { maskWords } from "./mask-words.ts";
import { moveByCue } from "./move-by-cue.ts";
import { type Reading, readRange, readSpans } from "./reading.ts";
import { speakerWords } from "./speaker-words.ts";
import { type Evidence, weigh } from "./weigh-evidence.ts";

export interface MoveInput {
  readonly tokens: Tokens;
  readonly claim: RawClaim;
  /** The day, month or year when the article came out, as its source carries it. */
  readonly published?: string | undefined;
  /** What others are said to say within this content: it is theirs, not this speaker's. */
  readonly inner?: readonly Span[] | undefined;
  /** Names by which the speaker, and the body that he speaks for, are called: "the Council will not sign" may be his own no. */
  readonly own?: readonly string[] | undefined;
}

export interface JudgedMove {
  readonly move: Move;
  readonly target: Span | null;
  readonly condition: Span | null;
  readonly negated: boolean;
  readonly modality: Modality;
  readonly said: Said | null;
}

export function judgeMove({ tokens, claim, published, inner = [], own = [] }: MoveInput): JudgedMove {
  const cue = cueEvidence(tokens, claim);
  const parts = claim.content.slice(0, MOST_SPANS).map((span) => readSpans(tokens, [span]));
  const spans = cue === null ? withCue(tokens, claim) : claim.content;
  const reading = spans.length === 1 ? parts[0] : readSpans(tokens, spans);
  // What somebody supposes whom the speaker quotes is not the speaker's condition.
  const conditions = findConditions([...parts, ...readAddition(tokens, claim)]).filter(
    ({ span }) => !inner.some(({ from, to }) => span.from >= from && span.to <= to),
  );
  const masked = maskWords(reading, { conditions, inner, direct: claim.wording === "direct" });
  const names = speakerWords(tokens, { mention: claim.mention, own });
  const perspective = { direct: claim.wording === "direct", names };
  const evidence = weigh(
    contentEvidence({ reading, perspective, conditions, masked, reports: isReport(tokens, claim) }),
  );
  const unsaid = isUnsaid(tokens, claim);
  const move = unsaid
    ? "state"
    : (moveByCue({ cue, evidence, reading, masked, conditions }) ?? evidence?.move ?? "state");
  const named = cue !== null && cue.move !== null;
  const condition = mainCondition(conditions);
  const shown = evidence?.move === move ? evidence : null;
  const clause = clauseOf({ reading, masked, shown });
  return {
    move,
    target: findTarget({
      tokens,
      claim,
      move,
      reading,
      evidence: shown,
      condition,
      names,
      addressed: isAddressed(cue),
      named,
    }),
    condition: condition?.span ?? null,
    negated: unsaid || judgeNegation(cue, clause),
    modality: judgeModality({
      move,
      words: clause,
      named,
      kind: kindOf(cue, move),
    }),
    said: findSaid(tokens, { claim, published }),
  };
}

/** "could consider it[, but only if the League withdrew]": a condition that a content is cut off from. */
function readAddition(tokens: Tokens, { content, wording }: RawClaim): Reading[] {
  if (wording === "direct" || content.length === 0) return [];
  const { end } = tokensOf(tokens, content[content.length - 1]);
  const stop = tokens.sentences[sentenceOf(tokens, end - 1) + 1];
  const at = tokens.lower[end] === "," ? end + 1 : end;
  if (tokens.lower[at] !== "but" || tokens.lower[at + 1] !== "only" || at >= stop) return [];
  return [readRange(tokens, { first: at, end: Math.min(stop, at + LONGEST_CLAUSE) })];
}

/** "is willing to", "would not hear of": words of saying that no table names belong to the sentence that they open; "said" does not. */
function withCue(tokens: Tokens, { cue, content, wording }: RawClaim): readonly Span[] {
  if (cue === null || wording === "direct" || cue.to > content[0].from) return content;
  const { first, end } = tokensOf(tokens, cue);
  return /^(?:say|says|said|saying)$/.test(tokens.lower[end - 1] ?? "") && end > first
    ? content
    : [cue, ...content];
}

/** "did not say that he would attack": it makes no move, and says neither so nor not so. */
function isUnsaid(tokens: Tokens, { cue, wording }: RawClaim): boolean {
  if (cue === null || wording === "direct") return false;
  const { first, end } = tokensOf(tokens, cue);
  if (!/^(?:say|said|saying)$/.test(tokens.lower[end - 1] ?? "")) return false;
  for (let at = Math.max(first, end - LONGEST_DENIAL); at < end; at++)
    if (/^(?:not|n't|never)$/.test(tokens.lower[at])) return true;
  return false;
}

const LONGEST_DENIAL = 5;

/** "The agency reported that the mediator broke off the talks." */
function isReport(tokens: Tokens, { cue, wording }: RawClaim): boolean {
  if (cue === null || wording === "direct") return false;
  const { first, end } = tokensOf(tokens, cue);
  for (let at = first; at < end; at++) if (/^report(?:s|ed|ing)?$/.test(tokens.lower[at])) return true;
  return false;
}

function isAddressed(cue: CueEvidence | null): boolean {
  if (cue === null || cue.move === null) return cue?.kind === "ask" || cue?.kind === "warn";
  return cue.move === "appeal" || cue.move === "criticise" || cue.move === "threaten";
}

interface Shown {
  readonly reading: Reading;
  readonly masked: Uint8Array;
  readonly shown: Evidence | null;
}

/** The clause that shows the move, without what is only supposed; else the first. */
function clauseOf({ reading: { words }, masked, shown }: Shown): string[] {
  const named = shown !== null && !masked[shown.from] ? shown.from : null;
  const start = masked.indexOf(0, Math.max(0, named ?? 0));
  if (start === -1) return [];
  const anchor = named ?? start;
  let from = start;
  for (let at = start - 1; at >= 0 && (masked[at] || !ENDS.has(words[at])); at--) if (!masked[at]) from = at;
  const clause: string[] = [];
  for (let at = from; at < words.length && clause.length < LONGEST_CLAUSE; at++) {
    if (masked[at]) continue;
    if (at > anchor && ENDS.has(words[at])) break;
    clause.push(words[at]);
  }
  return clause;
}

const LONGEST_CLAUSE = 40;
const ENDS: ReadonlySet<string> = new Set([
  ...". ; : ? ! … — –".split(" "),
  ..."because but if although though whether when while until unless before after since , that"
    .split(" ")
    .filter((word) => CLAUSE_BOUNDS.has(word)),
]);

function judgeNegation(cue: CueEvidence | null, clause: readonly string[]): boolean {
  if (cue?.kind === "deny") return !cue.negated;
  if (cue?.negated && (cue.move === "offer" || cue.move === "concede"))
    return isNegated(clause) && cue.words.includes("longer");
  if (cue?.negated) return !isNegated(clause);
  return isNegated(clause);
}

function kindOf(cue: CueEvidence | null, move: Move): string | null {
  return cue?.negated && cue.move === "offer" && (move === "offer" || move === "threaten")
    ? "not refused"
    : (cue?.kind ?? null);
}
