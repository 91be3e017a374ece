// What a party gives up in a package, issue by issue, compared with its best option there.
import type { Deal, Frame } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import type { Quantity } from "../../../case/quantity.ts";
import { compare, type Rational, subtract, ZERO } from "../../../maths/rational.ts";
import { gainRange } from "../../preference/extremes.ts";
import type { Sheet } from "../../preference/sheet.ts";

export interface Concession {
  readonly issue: number;
  /** The option with the most points for the party; the first of several. */
  readonly best: number;
  /** In the party's points, above zero. Interactions are left out: they belong to no single issue. */
  readonly loss: Rational;
  /** The loss over everything that the profile leaves possible; below zero where the order of the two options is itself open. */
  readonly range: Quantity;
}

export interface Side {
  readonly frame: Frame;
  readonly profile: Profile;
  /** The profile at its point values. */
  readonly sheet: Sheet;
}

/** Largest loss first; issues without loss are left out. */
export function concessions({ frame, profile, sheet }: Side, deal: Deal): Concession[] {
  // The two options are read in one profile, so that what is uncertain about both cancels.
  const against: Profile = { ...profile, interactions: [], cap: null, noDeal: { kind: "deal", deal } };
  return sheet.points
    .map((options, issue) => {
      const best = bestOption(options);
      const loss = subtract(options[best], options[deal[issue]]);
      const better = deal.map((option, at) => (at === issue ? best : option));
      const range = gainRange(against, frame, better);
      return { issue, best, loss, range: range.known ? range.gain : { low: loss, high: loss } };
    })
    .filter(({ loss }) => compare(loss, ZERO) > 0)
    .sort((a, b) => compare(b.loss, a.loss) || a.issue - b.issue);
}

function bestOption(options: readonly Rational[]): number {
  return options.reduce((best, points, option) => (compare(points, options[best]) > 0 ? option : best), 0);
}
