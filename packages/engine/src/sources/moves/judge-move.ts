// Judges one claim: which move its speaker makes, to whom, under which condition, denied or not, how held, and when it was said.
import type { Modality, Move, Span } from "../../case/claim.ts";
import type { RawClaim } from "../finding/raw-claim.ts";
import type { Tokens } from "../text/tokens.ts";
import { CLAUSE_BOUNDS } from "../words/move-subjects.ts";
import { contentEvidence } from "./content-evidence.ts";
import { type CueEvidence, cueEvidence } from "./cue-evidence.ts";
import { findConditions, mainCondition } from "./find-condition.ts";
import { findSaid, type Said } from "./find-said.ts";
import { findTarget } from "./find-target.ts";
import { isNegated, judgeModality } from "./judge-modality.ts";
import { maskWords } from "./mask-words.ts";
import { moveByCue } from "./move-by-cue.ts";
import { type Reading, readSpans } from "./reading.ts";
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
  const reading = readSpans(tokens, cue === null ? withCue(claim) : claim.content);
  const conditions = findConditions(tokens, claim.content);
  const masked = maskWords(reading, { conditions, inner, direct: claim.wording === "direct" });
  const names = speakerWords(tokens, { mention: claim.mention, own });
  const perspective = { direct: claim.wording === "direct", names };
  const evidence = weigh(contentEvidence({ reading, perspective, conditions, masked }));
  const move = moveByCue({ cue, evidence, reading, masked, conditions }) ?? evidence?.move ?? "state";
  const named = cue !== null && cue.move !== null;
  const condition = mainCondition(conditions);
  const shown = evidence?.move === move ? evidence : null;
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
    }),
    condition: condition?.span ?? null,
    negated: judgeNegation({ cue, reading, masked, shown }),
    modality: judgeModality({
      move,
      words: clauseOf({ reading, masked, shown }),
      named,
      kind: kindOf(cue, move),
    }),
    said: findSaid(tokens, { claim, published }),
  };
}

/** "is willing to", "would not hear of": words of saying that no table names belong to the sentence that they open. */
function withCue({ cue, content, wording }: RawClaim): readonly Span[] {
  return cue !== null && wording !== "direct" && cue.to <= content[0].from ? [cue, ...content] : content;
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
  const said = words.map((_, at) => at).filter((at) => !masked[at]);
  const anchor = shown === null || masked[shown.from] ? (said[0] ?? 0) : shown.from;
  let from = said.findIndex((at) => at >= anchor);
  if (from === -1) return [];
  while (from > 0 && !ends(words[said[from - 1]])) from--;
  let to = from;
  while (to < said.length && (said[to] < anchor + 1 || !ends(words[said[to]])) && to - from < 40) to++;
  return said.slice(from, to).map((at) => words[at]);
}

function ends(word: string): boolean {
  return (
    /^[.;:?!…—–]$/.test(word) ||
    (CLAUSE_BOUNDS.has(word) &&
      /^(?:because|but|if|although|though|whether|when|while|until|unless|before|after|since|,|that)$/.test(
        word,
      ))
  );
}

function judgeNegation({ cue, ...shown }: Shown & { readonly cue: CueEvidence | null }): boolean {
  const clause = clauseOf(shown);
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
