// One deal under the eye: where it leaves each party, what it breaks, and what every single change would do.
import type { Picture, SingleChange, WeighedDeal } from "@parley/engine/bargaining";
import { toNumber } from "@parley/engine/maths";
import { type Choices, choicesOf, dealOf } from "../deals/choices.ts";
import { patternWords, type SaidChoice } from "../deals/deal-words.ts";
import { pictureOf } from "../deals/picture-of.ts";
import { type Band, bandOf } from "../deals/side-view.ts";
import type { Desk } from "../desk.ts";

export interface WeighedView {
  readonly choices: Choices;
  readonly standing: readonly Standing[];
  readonly crosses: readonly CrossedLine[];
  readonly impossible: readonly {
    readonly choices: readonly SaidChoice[];
    readonly because: string | null;
  }[];
  readonly efficiency: WeighedDeal["efficiency"];
  /** Per issue and option; null for the option that the deal takes. */
  readonly changes: readonly (readonly (ChangeView | null)[])[];
}

/** Worths in the party's own units. */
export interface Standing {
  readonly worth: number;
  /** Where the profile leaves it open. */
  readonly range: Band | null;
  readonly gain: number | null;
  readonly gainRange: Band | null;
}

export interface CrossedLine {
  /** Position of the party. */
  readonly party: number;
  readonly choices: readonly SaidChoice[];
  readonly because: string | null;
}

export interface ChangeView {
  /** Per party, what it would gain or lose. */
  readonly by: readonly number[];
  readonly isAllowed: boolean;
  /** Positions of the parties of whose red lines it would cross one that the deal does not cross. */
  readonly crosses: readonly number[];
}

/** Null where the case has errors. */
export function weighDeal({ choices }: { readonly choices: Choices | null }, desk: Desk): WeighedView | null {
  const picture = pictureOf(desk);
  if (!picture) return null;
  const { frame, redLines, profiles } = picture.space;
  const deal = dealOf(picture, choices);
  const weighed = picture.weigh(deal);
  return {
    choices: choicesOf(frame, deal),
    standing: weighed.standing.map(({ worth, worthRange, gain, gainRange }) => ({
      worth: toNumber(worth),
      range: bandOf(worthRange),
      gain: gain && toNumber(gain),
      gainRange: gainRange && bandOf(gainRange),
    })),
    crosses: redLines
      .filter(({ id }) => weighed.crosses.includes(id))
      .map(({ party, refuses, redLine }) => ({
        party,
        choices: patternWords(frame, refuses),
        because: profiles[party].redLines.find(({ id }) => id === redLine)?.because ?? null,
      })),
    impossible: weighed.impossible.map((at) => ({
      choices: patternWords(frame, frame.impossible[at].pattern),
      because: frame.impossible[at].because,
    })),
    efficiency: weighed.efficiency,
    changes: weighed.changes.map((options) =>
      options.map((change) => change && changeView({ weighed, redLines }, change)),
    ),
  };
}

interface ChangeOf {
  readonly weighed: WeighedDeal;
  readonly redLines: Picture["space"]["redLines"];
}

function changeView({ weighed, redLines }: ChangeOf, { worth, allowed, crosses }: SingleChange): ChangeView {
  const isNew = (id: (typeof crosses)[number]) => crosses.includes(id) && !weighed.crosses.includes(id);
  return {
    by: worth.map(toNumber),
    isAllowed: allowed,
    crosses: [...new Set(redLines.flatMap(({ id, party }) => (isNew(id) ? [party] : [])))],
  };
}
