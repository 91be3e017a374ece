// What one statement says for or against on one issue, as far as it can be contradicted.
import type { Pattern } from "../../../case/frame.ts";
import type { Statement } from "../statements.ts";

export interface Stance {
  readonly statement: Statement;
  /** Position in the frame. */
  readonly issue: number;
  /** Positions of options, ascending; for: any of them, against: each of them. */
  readonly options: readonly number[];
  readonly side: "for" | "against";
  /** Asked for; agreed or promised; put forward, which leaves open what else is wanted; told as a fact. */
  readonly force: "asked" | "agreed" | "floated" | "told";
}

const FORCES = {
  asks: "asked",
  accepts: "agreed",
  promises: "agreed",
  offers: "floated",
  proposes: "floated",
  refuses: "floated",
  states: "told",
} as const;

/** Issues as such are left out: whoever asks for one thing about them may refuse another. */
export function stancesOf(statement: Statement): Stance[] {
  const { kind, about } = statement;
  const side = sideOf(statement);
  if (side === null || !Object.hasOwn(FORCES, kind)) return [];
  const force = FORCES[kind as keyof typeof FORCES];
  return termsSaid(about, side).map(({ issue, options }) => ({ statement, issue, options, side, force }));
}

function sideOf({ kind, denied }: Statement): Stance["side"] | null {
  if (kind === "refuses") return "against";
  if (!denied) return "for";
  // Who does not ask, offer or accept is not against it; who promises not to, or denies, is.
  return kind === "promises" || kind === "states" ? "against" : null;
}

/** What is refused only together with something else may still be had by itself. */
function termsSaid(about: Pattern, side: Stance["side"]): Pattern {
  const named = about.filter(({ options }) => options.length > 0);
  return side === "against" && named.length > 1 ? [] : named;
}

/** The same side, and options in common. */
export function repeats(one: Stance, other: Stance): boolean {
  return one.side === other.side && one.options.some((option) => other.options.includes(option));
}
