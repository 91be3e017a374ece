// The deal that is being built, and the way back.
import type { Choices } from "../../../engine/deals/choices.ts";

export interface BuilderState {
  /** Null until something is chosen: the deal is then the one to begin with. */
  readonly choices: Choices | null;
  readonly past: readonly BuilderStep[];
}

export interface BuilderStep {
  /** What was there before; null where that was the deal to begin with. */
  readonly choices: Choices | null;
  /** Where one option was changed. */
  readonly change: OneChange | null;
}

export interface OneChange {
  /** The whole deal before the change. */
  readonly before: Choices;
  readonly issue: string;
  readonly to: string;
}

export const EMPTY_BUILDER: BuilderState = { choices: null, past: [] };

/** Nobody goes back further within a deal that is only tried out. */
const MOST_STEPS = 100;

/** @param shown the deal on the screen, which the change is made in. */
export function choose(state: BuilderState, shown: Choices, issue: string, to: string): BuilderState {
  if (shown[issue] === to) return state;
  return step(state, { ...shown, [issue]: to }, { before: shown, issue, to });
}

export function take(state: BuilderState, shown: Choices, choices: Choices): BuilderState {
  const changed = Object.keys(choices).filter((issue) => choices[issue] !== shown[issue]);
  if (changed.length === 0) return state;
  const [issue] = changed;
  return step(state, choices, changed.length === 1 ? { before: shown, issue, to: choices[issue] } : null);
}

export function back({ choices, past }: BuilderState): BuilderState {
  const last = past.at(-1);
  return last ? { choices: last.choices, past: past.slice(0, -1) } : { choices, past };
}

export function lastChange({ past }: BuilderState): OneChange | null {
  return past.at(-1)?.change ?? null;
}

function step(state: BuilderState, choices: Choices, change: OneChange | null): BuilderState {
  return { choices, past: [...state.past, { choices: state.choices, change }].slice(-MOST_STEPS) };
}
