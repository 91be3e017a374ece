// The five ways of being stable, and what is asked of a conflict to judge them.
import type { ConflictGraph } from "../moves/moves.ts";
import type { Ranking } from "../rankings/ranking.ts";

/**
 * - `R`: no improving move (Nash 1950).
 * - `GMR`: others can answer every improving move so that it does not pay (Howard 1971).
 * - `SMR`: the same, and no further move of one's own undoes that (Howard 1971).
 * - `SEQ`: as GMR, by moves that improve things for those who make them (Fraser & Hipel 1979).
 * - `SSEQ`: as SMR, by such moves (Rêgo & Vieira 2017).
 */
export const CONCEPTS = ["R", "GMR", "SMR", "SEQ", "SSEQ"] as const;

export type Concept = (typeof CONCEPTS)[number];

export function byConcept<T>(make: (concept: Concept) => T): Record<Concept, T> {
  return { R: make("R"), GMR: make("GMR"), SMR: make("SMR"), SEQ: make("SEQ"), SSEQ: make("SSEQ") };
}

export interface StabilityQuestion {
  readonly graph: ConflictGraph;
  /** One per decision maker. */
  readonly rankings: readonly Ranking[];
  /** Whether others leading back to the state itself counts as an answer that makes a move not pay. By default it does. */
  readonly restoring?: Restoring;
}

export type Restoring = "is-a-sanction" | "is-none";

/** Per concept and decision maker: 1 where the state is stable for it. */
export type StabilityFlags = Readonly<Record<Concept, readonly Uint8Array[]>>;
