import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFrontier } from "../../../../src/analysis/bargaining/frontier/frontier.ts";
import type { SpaceInput } from "../../../../src/analysis/bargaining/space-input.ts";
import { planDealSpace, unscaled } from "../../../../src/analysis/bargaining/space-plan.ts";
import type { Sheet } from "../../../../src/analysis/preference/sheet.ts";
import type { Frame, Pattern } from "../../../../src/case/frame.ts";
import {
  multiply,
  ONE,
  type Rational,
  rational,
  smaller,
  subtract,
  toText,
} from "../../../../src/maths/rational.ts";
import { frameOf, randomSpace, sheetOf } from "./random-spaces.ts";

/** Points in own units with their number of deals, in an order that does not depend on the parties' order. */
function efficientPoints(input: SpaceInput, partyOrder = input.sheets.map((_, party) => party)): string[] {
  const plan = planDealSpace(input);
  const frontier = buildFrontier(plan);
  if (frontier.kind !== "exact") throw new Error(frontier.kind);
  return Array.from({ length: frontier.size }, (_, point) => {
    const worth = frontier.exactWorth(point).map((value, party) => toText(unscaled(plan, party, value)));
    return `${partyOrder.map((party) => worth[party])}: ${frontier.dealCount(point)}`;
  }).sort();
}

function efficientDeals(input: SpaceInput): string[] {
  const frontier = buildFrontier(planDealSpace(input));
  if (frontier.kind !== "exact") throw new Error(frontier.kind);
  const points = Array.from({ length: frontier.size }, (_, point) => frontier.deals(point, 1000).join(" "));
  return points.sort();
}

const spaces = randomSpace({ parties: [1, 4], mostDeals: 600 });

function remapped(
  input: SpaceInput,
  change: (pattern: Pattern) => Pattern,
): Omit<SpaceInput, "frame"> & { frame: Frame } {
  return {
    ...input,
    frame: {
      ...input.frame,
      impossible: input.frame.impossible.map(({ pattern, because }) => ({
        pattern: change(pattern),
        because,
      })),
    },
    sheets: input.sheets.map((sheet) => ({
      ...sheet,
      terms: sheet.terms.map(({ pattern, worth }) => ({ pattern: change(pattern), worth })),
    })),
    refused: (input.refused ?? []).map(change),
  };
}

function withIssuesReversed(input: SpaceInput): SpaceInput {
  const last = input.frame.issues.length - 1;
  const moved = remapped(input, (pattern) =>
    pattern.map(({ issue, options }) => ({ issue: last - issue, options })).reverse(),
  );
  return {
    ...moved,
    frame: { ...moved.frame, issues: [...moved.frame.issues].reverse() },
    sheets: moved.sheets.map((sheet) => ({ ...sheet, points: [...sheet.points].reverse() })),
  };
}

function withOptionsReversed(input: SpaceInput): SpaceInput {
  const lasts = input.frame.issues.map(({ options }) => options.length - 1);
  const moved = remapped(input, (pattern) =>
    pattern.map(({ issue, options }) => ({
      issue,
      options: options.map((option) => lasts[issue] - option).reverse(),
    })),
  );
  return {
    ...moved,
    sheets: moved.sheets.map((sheet) => ({
      ...sheet,
      points: sheet.points.map((row) => [...row].reverse()),
    })),
  };
}

function scaledSheet(sheet: Sheet, by: Rational): Sheet {
  return {
    ...sheet,
    points: sheet.points.map((row) => row.map((worth) => multiply(worth, by))),
    terms: sheet.terms.map(({ pattern, worth }) => ({ pattern, worth: multiply(worth, by) })),
  };
}

// On every issue one option more, worth 1 less than the worst to everyone.
function withWorseOptions(input: SpaceInput): SpaceInput {
  return {
    ...input,
    frame: {
      ...input.frame,
      issues: input.frame.issues.map((issue) => ({
        ...issue,
        options: [...issue.options, issue.options[0]],
      })),
    },
    sheets: input.sheets.map((sheet) => ({
      ...sheet,
      points: sheet.points.map((row) => [...row, subtract(row.reduce(smaller), ONE)]),
    })),
  };
}

function withoutTies(input: SpaceInput): SpaceInput {
  return {
    frame: { ...input.frame, impossible: [] },
    sheets: input.sheets.map((sheet) => ({ ...sheet, terms: [], cap: null })),
  };
}

describe("efficient points", () => {
  const runs = { numRuns: 150 };

  it("do not depend on the order of the parties", () => {
    fc.assert(
      fc.property(spaces, (input) => {
        const order = input.sheets.map((_, party) => input.sheets.length - 1 - party);
        const turned = { ...input, sheets: [...input.sheets].reverse() };
        expect(efficientPoints(turned, order)).toEqual(efficientPoints(input));
      }),
      runs,
    );
  });

  it("do not depend on the order of issues or options", () => {
    fc.assert(
      fc.property(spaces, (input) => {
        const points = efficientPoints(input);
        expect(efficientPoints(withIssuesReversed(input))).toEqual(points);
        expect(efficientPoints(withOptionsReversed(input))).toEqual(points);
      }),
      runs,
    );
  });

  it("come from the same deals when a party's points are rescaled", () => {
    fc.assert(
      fc.property(spaces, (input) => {
        const uncapped = { ...input, sheets: input.sheets.map((sheet) => ({ ...sheet, cap: null })) };
        const [first, ...others] = uncapped.sheets;
        const rescaled = { ...uncapped, sheets: [scaledSheet(first, rational(22n, 7n)), ...others] };
        expect(efficientDeals(rescaled)).toEqual(efficientDeals(uncapped));
      }),
      runs,
    );
  });

  it("stay as they are when a party joins to which all deals are the same", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.array(
          fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }), {
            minLength: 6,
            maxLength: 6,
          }),
          { minLength: 3, maxLength: 3 },
        ),
        (parties, points) => {
          const sheets = points.slice(0, parties).map((rows) => sheetOf(rows));
          const indifferent = sheetOf(points[0].map((row) => row.map(() => 0)));
          const frame = frameOf(points[0].map((row) => row.length));
          const order = sheets.map((_, party) => party);
          expect(efficientPoints({ frame, sheets: [...sheets, indifferent] }, order)).toEqual(
            efficientPoints({ frame, sheets }),
          );
        },
      ),
      runs,
    );
  });

  it("stay as they are when options are added that are worse for everyone", () => {
    fc.assert(
      fc.property(spaces, (input) => {
        const additive = withoutTies(input);
        expect(efficientPoints(withWorseOptions(additive))).toEqual(efficientPoints(additive));
      }),
      runs,
    );
  });
});
