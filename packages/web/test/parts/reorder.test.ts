// The order of a list after one of its entries was moved.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moveBeside, moveBy } from "../../src/parts/reorder.ts";

const IDS = ["a", "b", "c", "d"];

describe("moving beside another", () => {
  test.each([
    ["a", "c", "after", "b c a d"],
    ["a", "c", "before", "b a c d"],
    ["d", "a", "before", "d a b c"],
    ["b", "b", "after", "a b c d"],
    ["x", "b", "after", "a b c d"],
    ["b", "x", "after", "a b c d"],
  ] as const)("%s, %s: %s", (moved, beside, place, expected) => {
    expect(moveBeside(IDS, { moved, beside, place }).join(" ")).toBe(expected);
  });
});

describe("moving by steps", () => {
  test("stays at the ends", () => {
    expect(moveBy(IDS, "a", -1)).toBe(IDS);
    expect(moveBy(IDS, "d", 1)).toBe(IDS);
    expect(moveBy(IDS, "x", 1)).toBe(IDS);
    expect(moveBy(IDS, "b", 1).join(" ")).toBe("a c b d");
  });

  test("there and back changes nothing, and nothing is lost", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.nat(), (ids, pick) => {
        const moved = ids[pick % (ids.length - 1)];
        const down = moveBy(ids, moved, 1);
        expect([...down].sort()).toEqual([...ids].sort());
        expect(moveBy(down, moved, -1)).toEqual(ids);
      }),
    );
  });
});
