// Whole packages as the page of a profile shows them: the option of every issue by its id, and in words.
import type { ComparedSide, Deal, Frame } from "@parley/engine/case";
import { type Choices, choicesOf } from "../deals/choices.ts";
import { optionWords } from "../deals/deal-words.ts";

export interface PackageView {
  readonly choices: Choices;
  /** Per issue of the case. */
  readonly words: readonly string[];
}

export function packageView(frame: Frame, deal: Deal): PackageView {
  return {
    choices: choicesOf(frame, deal),
    words: deal.map((option, issue) => optionWords(frame.issues[issue], option)),
  };
}

/** Null where an issue or option is not there any more. */
export function dealFrom({ issues }: Frame, choices: Choices): Deal | null {
  const deal = issues.map(({ id, options }) => options.findIndex((option) => option.id === choices[id]));
  return deal.includes(-1) ? null : deal;
}

/** Null stands for having no deal. */
export function sideView(frame: Frame, side: ComparedSide): PackageView | null {
  return side === "no-deal" ? null : packageView(frame, side);
}
