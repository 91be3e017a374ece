// What others can do about one decision maker's move away from a state: the answer that deters it best, and how bad the least of what they can bring about is.
import { someTarget } from "../moves/moves.ts";
import { makeReacher } from "../reach/make-reacher.ts";
import type { Reached, Step } from "../reach/reacher.ts";
import type { Restoring, StabilityQuestion } from "../stability/concepts.ts";
import { makeBestWithin } from "./best-move.ts";

/**
 * From the firmest to none: an answer that pays for those who give it and that the mover cannot escape; one that it can escape; the same
 * two where the answer would cost those who give it something; nothing that would make the move not pay.
 */
export type Deterrence = "firm" | "escapable" | "threat" | "escapable-threat" | "none";

export interface Answer {
  readonly steps: readonly Step[];
  readonly to: number;
  /** By how many ranks the mover then stands below where it was; 0 where it stands level. */
  readonly loss: number;
  /** The mover's best further move that would leave it better off than before all this; null where there is none. */
  readonly escape: { readonly to: number; readonly gain: number } | null;
}

export interface Deviation {
  readonly maker: number;
  readonly to: number;
  /** In ranks of the mover; 0 or less for a move that does not pay even unanswered. */
  readonly gain: number;
  readonly deterrence: Deterrence;
  /** Null where nothing makes the move not pay. */
  readonly answer: Answer | null;
  /** The lowest rank that others can bring about, per concept; infinite where they can do nothing. The state itself counts as the lowest of all. */
  readonly least: LeastRanks;
}

export type LeastRanks = Readonly<Record<"GMR" | "SMR" | "SEQ" | "SSEQ", number>>;

/** @returns what there is to say about moves of the decision maker from the state, one after the other. */
export function makeAnswerFinder(
  question: StabilityQuestion,
  maker: number,
  from: number,
): (to: number) => Deviation {
  const { graph, rankings, restoring = "is-a-sanction" } = question;
  const { ranks } = rankings[maker];
  const reach = makeReacher(graph, rankings);
  const others = rankings.flatMap((_, other) => (other === maker ? [] : [other]));
  const worths = valuer({ question, maker, from, restoring });
  return (to) => {
    const look = (moves: "any" | "improving") =>
      survey(reach({ from: to, movers: others, moves }), worths, ranks[from]);
    const credible = look("improving");
    const any = look("any");
    const [deterrence, found] = firmest(credible, any);
    return {
      maker,
      to,
      gain: ranks[to] - ranks[from],
      deterrence,
      answer: found && answerOf(found, worths, ranks[from]),
      least: { GMR: any.least, SMR: any.leastGuarded, SEQ: credible.least, SSEQ: credible.leastGuarded },
    };
  };
}

/** What a state is worth to the mover as an answer: its rank, and the best rank within one further move. */
interface Valuer {
  rankOf(state: number): number;
  guardedRankOf(state: number): number;
  bestMoveFrom(state: number): { readonly to: number; readonly rank: number } | null;
}

interface ValuerTask {
  readonly question: StabilityQuestion;
  readonly maker: number;
  readonly from: number;
  readonly restoring: Restoring;
}

// The state that was left is no loss and no gain at whatever rank it stands, so it never counts as an escape; as an answer it counts unless excluded.
function valuer({ question: { graph, rankings }, maker, from, restoring }: ValuerTask): Valuer {
  const { ranks } = rankings[maker];
  const excluded = restoring === "is-none" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const rankOf = (state: number) => (state === from ? excluded : ranks[state]);
  const bestMoveFrom = (state: number) => {
    let to = -1;
    someTarget(graph.moves[maker], state, (target) => {
      if (target !== from && (to < 0 || ranks[target] > ranks[to])) to = target;
      return false;
    });
    return to < 0 ? null : { to, rank: ranks[to] };
  };
  const bestWithin = makeBestWithin(graph.moves[maker], (state) => ranks[state], from);
  const guardedRankOf = (state: number) => Math.max(rankOf(state), bestWithin(state));
  return { rankOf, guardedRankOf, bestMoveFrom };
}

interface Survey {
  readonly least: number;
  readonly leastGuarded: number;
  /** The nearest answers, with the way there. */
  readonly plain: Found | null;
  readonly guarded: Found | null;
}

interface Found {
  readonly state: number;
  readonly steps: readonly Step[];
}

function survey({ states, pathTo }: Reached, worths: Valuer, limit: number): Survey {
  let [least, leastGuarded] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [plain, guarded] = [-1, -1];
  for (const state of states) {
    const rank = worths.rankOf(state);
    const guardedRank = worths.guardedRankOf(state);
    least = Math.min(least, rank);
    leastGuarded = Math.min(leastGuarded, guardedRank);
    if (plain < 0 && rank <= limit) plain = state;
    if (guarded < 0 && guardedRank <= limit) guarded = state;
  }
  const found = (state: number): Found | null => (state < 0 ? null : { state, steps: pathTo(state) });
  return { least, leastGuarded, plain: found(plain), guarded: found(guarded) };
}

function firmest(credible: Survey, any: Survey): [Deterrence, Found | null] {
  if (credible.guarded) return ["firm", credible.guarded];
  if (credible.plain) return ["escapable", credible.plain];
  if (any.guarded) return ["threat", any.guarded];
  return any.plain ? ["escapable-threat", any.plain] : ["none", null];
}

function answerOf({ state, steps }: Found, worths: Valuer, limit: number): Answer {
  const best = worths.bestMoveFrom(state);
  const rank = worths.rankOf(state);
  return {
    steps,
    to: state,
    loss: Number.isFinite(rank) ? limit - rank : 0,
    escape: best && best.rank > limit ? { to: best.to, gain: best.rank - limit } : null,
  };
}
