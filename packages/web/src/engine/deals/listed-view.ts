// The short list as the page lays it side by side.
import type { Assessment, ListedPackage } from "@parley/engine/bargaining";
import { toNumber } from "@parley/engine/maths";
import { type Choices, choicesOf } from "./choices.ts";
import { optionWords } from "./deal-words.ts";
import { type Band, bandOf } from "./side-view.ts";

export interface ListedView {
  readonly label: string;
  readonly choices: Choices;
  /** The option of each issue. */
  readonly options: readonly string[];
  readonly sides: readonly ListedSide[];
  /** In what share of readings all would accept it; null where nothing was drawn. */
  readonly suitsAll: ShareView | null;
}

/** In the party's own units. */
export interface ListedSide {
  readonly worth: number;
  readonly range: Band | null;
  /** Null where what it has without a deal is unknown. */
  readonly gain: number | null;
  readonly gainRange: Band | null;
  readonly suits: ShareView | null;
}

export interface ShareView {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function listedViews({ case: { frame }, shortList }: Assessment): ListedView[] {
  return shortList.packages.map((listed) => ({
    label: listed.label,
    choices: choicesOf(frame, listed.deal),
    options: listed.deal.map((option, issue) => optionWords(frame.issues[issue], option)),
    sides: frame.parties.map((_, party) => sideOf(listed, party)),
    suitsAll: shareOf(listed.acceptability?.toAll),
  }));
}

function sideOf(
  { worth, worthRange, gain, gainRange, acceptability }: ListedPackage,
  party: number,
): ListedSide {
  const value = gain[party];
  const range = gainRange[party];
  return {
    worth: toNumber(worth[party]),
    range: bandOf(worthRange[party]),
    gain: value && toNumber(value),
    gainRange: range.known ? bandOf(range.gain) : null,
    suits: shareOf(acceptability?.toEach[party]?.share),
  };
}

type Accepted = NonNullable<ListedPackage["acceptability"]>["toAll"];

function shareOf(accepted: Accepted | undefined): ShareView | null {
  if (accepted?.kind !== "share") return null;
  const { value, low, high } = accepted.share;
  return { value, low, high };
}
