import fc from "fast-check";
import { expect, test } from "vitest";
import { MOVE_TOLERANCE, moveNumber } from "../../../src/rehearsal/measures/move-number.ts";
import { MOVE_CLASSES } from "../../../src/talks/progress/moves.ts";

const named = (own: number, theirs: number) => MOVE_CLASSES[moveNumber(own, theirs)];

test("the classes of Hindriks, Jonker & Tykhonov by what changes for each", () => {
  expect(named(0, 0)).toBe("silent");
  expect(named(0, 0.2)).toBe("nice");
  expect(named(0, -0.2)).toBe("costless-hostility");
  expect(named(-0.2, 0.2)).toBe("concession");
  expect(named(-0.2, 0)).toBe("concession");
  expect(named(-0.2, -0.2)).toBe("unfortunate");
  expect(named(0.2, -0.2)).toBe("selfish");
  expect(named(0.2, 0)).toBe("selfish");
  expect(named(0.2, 0.2)).toBe("fortunate");
});

test("changes up to the tolerance count as none", () => {
  const small = fc.double({ min: -MOVE_TOLERANCE, max: MOVE_TOLERANCE, noNaN: true });
  fc.assert(
    fc.property(small, small, (own, theirs) => {
      expect(named(own, theirs)).toBe("silent");
    }),
  );
  expect(named(-MOVE_TOLERANCE - 1e-12, 1)).toBe("concession");
});
