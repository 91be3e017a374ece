// Another deal as a list of changes, with what each party gains or loses.
import type { OtherDeal, Picture } from "@parley/engine/bargaining";
import { toNumber } from "@parley/engine/maths";
import { type Choices, choicesOf } from "./choices.ts";
import { optionWords } from "./deal-words.ts";

export interface OtherDealView {
  readonly choices: Choices;
  readonly changes: readonly SaidChange[];
  /** Per party, in its own units. */
  readonly gains: readonly number[];
}

export interface SaidChange {
  readonly issue: string;
  readonly from: string;
  readonly to: string;
}

export function otherDealView({ space: { frame } }: Picture, other: OtherDeal): OtherDealView {
  return {
    choices: choicesOf(frame, other.deal),
    changes: saidChanges({ frame }, other.changes),
    gains: other.gains.map(toNumber),
  };
}

export function saidChanges(
  { frame }: Pick<Picture["space"], "frame">,
  changes: OtherDeal["changes"],
): SaidChange[] {
  return changes.map(({ issue, from, to }) => ({
    issue: frame.issues[issue].name,
    from: optionWords(frame.issues[issue], from),
    to: optionWords(frame.issues[issue], to),
  }));
}
