// The shape of the rules for one kind of act: how it must be sent, when, by whom, what it may name, and what it does.
import type { Message } from "../../case/message.ts";
import type { ActOf, ActWord } from "../acts/room-act.ts";
import type { LeafHash } from "../ids.ts";
import type { HeaderKind, PlacedAct } from "../place.ts";
import type { JudgedAct, Mark } from "../room.ts";
import type { ControlState } from "./control-state.ts";
import type { TableState } from "./table-state.ts";

/**
 * - `always`.
 * - `rules`: ground rules are in force.
 * - `talking`: and talks are neither paused nor left.
 * - `round`: and a round is open.
 */
export type When = "always" | "rules" | "talking" | "round";

export type Who = "member" | "voice" | "chair";

export interface Reference {
  readonly leaf: LeafHash;
  /** Kinds of act that can be meant; without it, any. */
  readonly wanted?: readonly ActWord[];
}

/** What judging and effect may look at. Entries of the table only for acts that the act at hand refers to. */
export interface Bench {
  readonly placed: PlacedAct;
  readonly mark: Mark;
  readonly control: ControlState;
  readonly table: TableState;
  /** The act that a checked reference leads to. */
  named(leaf: LeafHash): JudgedAct;
}

export interface Conduct<Act> {
  readonly header: HeaderKind;
  readonly when: When;
  readonly who: Who;
  /** Open also to a seat that has walked away. */
  readonly whileAway?: true;
  readonly refersTo?: (act: Act) => readonly Reference[];
  readonly judge?: (act: Act, bench: Bench) => Message | null;
  readonly apply?: (act: Act, bench: Bench) => void;
}

export type ReadableWord = Exclude<ActWord, "unreadable">;

/** One entry for each kind of act that can be read. */
export type ConductTable = { readonly [Word in ReadableWord]: Conduct<ActOf<Word>> };

/** Entries for some kinds of act. */
export type ConductOf<Word extends ReadableWord> = Pick<ConductTable, Word>;
