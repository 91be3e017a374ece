// Every corner of what a profile leaves possible, listed outright: the slow oracle for extremes.

import { sheetOfReading } from "../../../src/analysis/preference/reading.ts";
import type { Sheet } from "../../../src/analysis/preference/sheet.ts";
import type { Frame } from "../../../src/case/frame.ts";
import type { Profile } from "../../../src/case/profile.ts";
import type { Quantity } from "../../../src/case/quantity.ts";
import { add, divide, multiply, type Rational, rational, subtract } from "../../../src/maths/rational.ts";

type IssueWorth = Profile["issues"][number];

/** Sheets of all corner profiles; open weights must be an order without bounds, whose corners are known. */
export function cornerSheets(profile: Profile, frame: Frame): Sheet[] {
  const perIssue = profile.issues.map((worth, issue) => cornersOfIssue(worth, frame.issues[issue]));
  const sheets: Sheet[] = [];
  for (const ratings of product(perIssue)) {
    for (const weights of cornersOfWeights(profile)) {
      for (const terms of product(profile.interactions.map(({ worth }) => ends(worth)))) {
        const noDeals = profile.noDeal.kind === "worth" ? ends(profile.noDeal.worth) : [null];
        for (const noDeal of noDeals)
          sheets.push(sheetOfReading(profile, { ratings, weights, terms, noDeal }));
      }
    }
  }
  return sheets;
}

function cornersOfIssue(worth: IssueWorth, issue: Frame["issues"][number]): Rational[][] {
  if (worth.kind === "each") return product(worth.options.map(ends));
  if (worth.kind === "curve") {
    return product(worth.knots.map((knot) => ends(knot.worth))).map((heights) =>
      issue.options.map(({ value }) => {
        const at = value ?? rational(0n);
        const places = worth.knots.map(({ option }) => issue.options[option].value ?? rational(0n));
        const next = Math.max(
          1,
          places.findIndex((place) => subtract(place, at).num >= 0n),
        );
        const share = divide(subtract(at, places[next - 1]), subtract(places[next], places[next - 1]));
        return add(heights[next - 1], multiply(share, subtract(heights[next], heights[next - 1])));
      }),
    );
  }
  const { tiers, best, worst } = worth;
  return product([ends(best), ends(worst)]).flatMap(([top, bottom]) =>
    tiers.map((_, turn) =>
      issue.options.map((_, option) => {
        const tier = tiers.findIndex((options) => options.includes(option));
        if (tier === 0) return top;
        return tier === tiers.length - 1 || tier > turn ? bottom : top;
      }),
    ),
  );
}

function cornersOfWeights({ weights }: Profile): (Rational[] | null)[] {
  if (!weights) return [null];
  if (weights.kind !== "simplex") return [[...weights.shares]];
  const order = weights.order ?? [];
  return order.map((_, k) => {
    const first = order.slice(0, k + 1).flat();
    return weights.bounds.map((_, issue) =>
      first.includes(issue) ? divide(weights.total, rational(BigInt(first.length))) : rational(0n),
    );
  });
}

function ends({ low, high }: Quantity): Rational[] {
  return low.num === high.num && low.den === high.den ? [low] : [low, high];
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]]);
}
