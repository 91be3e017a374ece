import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadApart } from "../../../src/screens/deals/picture/parallel-geometry.ts";
import { pointMarks } from "../../../src/screens/deals/picture/point-marks.ts";

const names = { nash: "Nash", kalaiSmorodinsky: "KS", egalitarian: "worse-off", utilitarian: "sum" };
const plane = { x: 0, y: 1 };
const side = (worth: number) => ({ worth, range: null, gain: null, gainRange: null, suits: null });
const listed = (label: string, x: number, y: number) => ({
  label,
  choices: {},
  options: [],
  sides: [side(x), side(y)],
  suitsAll: null,
});
const input = {
  plane,
  names,
  builtName: "yours",
  built: null,
  isNarrow: false,
  onScreen: (x: number, y: number) => [x, y] as const,
};

describe("labels of points", () => {
  it("are shared where points lie at one place", () => {
    const rule = (worth: number[]) => ({ rule: "nash" as const, worth, choices: {} });
    const both = pointMarks({
      ...input,
      listed: [listed("A", 50, 50), listed("B", 52, 50)],
      rules: [rule([50, 50])],
    });
    expect(both.map(({ label }) => label)).toEqual(["A, B · Nash"]);
    const apart = pointMarks({ ...input, listed: [listed("A", 50, 50)], rules: [rule([51, 50])] });
    expect(apart.map(({ label }) => label)).toEqual(["A", "Nash"]);
  });

  it("name the deal being built unless it lies on a listed package", () => {
    const standing = (worth: number) => ({ worth, range: null, gain: null, gainRange: null });
    const at = (worth: number) =>
      pointMarks({
        ...input,
        listed: [listed("A", 50, 50)],
        rules: [],
        built: [standing(worth), standing(50)],
      });
    expect(at(50).map(({ label }) => label)).toEqual(["A"]);
    expect(at(80).map(({ label }) => label)).toEqual(["A", "yours"]);
  });

  it("beside an axis keep their order and their gap", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), (places) => {
        const spread = spreadApart(places, 14).map((place, k) => ({ place, was: places[k] }));
        const sorted = [...spread].sort((a, b) => a.place - b.place);
        for (let k = 1; k < sorted.length; k++) {
          expect(sorted[k].place - sorted[k - 1].place).toBeGreaterThanOrEqual(14 - 1e-9);
          expect(sorted[k].was).toBeGreaterThanOrEqual(sorted[k - 1].was);
        }
      }),
    );
  });
});
