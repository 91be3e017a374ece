import { describe, expect, it } from "vitest";
import { type Convexified, convexify } from "../../src/analysis/bargaining/convexified/convexified.ts";
import { buildFrontier } from "../../src/analysis/bargaining/frontier/frontier.ts";
import { planDealSpace } from "../../src/analysis/bargaining/space-plan.ts";
import { toNumber, ZERO } from "../../src/maths/rational.ts";
import { exact, frameOf, sheetOf } from "../analysis/bargaining/frontier/random-spaces.ts";
import sets from "./data/bargaining-sets.json" with { type: "json" };

const RULES = ["nash", "kalaiSmorodinsky", "egalitarian"] as const;

function solve(points: readonly (readonly (string | number)[])[]): Convexified {
  const plan = planDealSpace({
    frame: frameOf([points.length]),
    sheets: [0, 1].map((party) => sheetOf([points.map((point) => point[party])], { noDeal: ZERO })),
  });
  return convexify(plan, buildFrontier(plan));
}

describe("convexified solutions of published sets", () => {
  it.each(["smaller", "larger"] as const)("are exact on the %s polygon of Kalai & Smorodinsky", (name) => {
    const solutions = solve(sets[name].corners);
    for (const rule of RULES)
      expect(solutions[rule]).toMatchObject({ worth: sets[name][rule].map(exact), tolerance: 0 });
  });

  it("are exact on the triangle, whatever deals sample its upper side", () => {
    const solutions = solve(Array.from({ length: 41 }, (_, k) => [k * 2.5, 50 - k * 1.25]));
    for (const rule of RULES)
      expect(solutions[rule]).toMatchObject({ worth: sets.triangle[rule].map(exact) });
  });

  it("come as near on the parabola as its sampling allows", () => {
    const solutions = solve(Array.from({ length: 2001 }, (_, k) => [k / 2000, 1 - (k / 2000) ** 2]));
    for (const rule of RULES) {
      const found = solutions[rule];
      if (!found.found) throw new Error(found.reason);
      found.worth.forEach((worth, party) => {
        expect(Math.abs(toNumber(worth) - sets.parabola[rule][party])).toBeLessThan(3e-4);
      });
    }
  });
});
