import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveBy } from "../../../src/parts/reorder.ts";
import {
  picked,
  ranksOf,
  reordered,
  rowsOf,
  tiersOf,
  withTie,
} from "../../../src/screens/profiles/rank/tiers.ts";

const tiersArbitrary = fc
  .shuffledSubarray(["a", "b", "c", "d", "e", "f"], { minLength: 1 })
  .chain((ids) =>
    fc.tuple(fc.constant(ids), fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length })),
  )
  .map(([ids, ties]) => tiersOf(ids.map((id, k) => ({ id, isTied: k > 0 && ties[k] }))));

describe("the order of the issues as rows", () => {
  it("is the same order again", () => {
    fc.assert(
      fc.property(tiersArbitrary, (tiers) => {
        expect(tiersOf(rowsOf(tiers))).toEqual(tiers);
      }),
    );
  });

  it("keeps every issue once wherever one is moved, and ties of the others", () => {
    fc.assert(
      fc.property(tiersArbitrary, fc.nat(5), fc.integer({ min: -6, max: 6 }), (tiers, at, by) => {
        const rows = rowsOf(tiers);
        const moved = rows[at % rows.length].id;
        const ids = moveBy(
          rows.map(({ id }) => id),
          moved,
          by,
        );
        const after = tiersOf(reordered(rows, ids, moved));
        expect(after.flat()).toEqual(ids);
        const without = (all: readonly (readonly string[])[]) =>
          all.map((tier) => tier.filter((id) => id !== moved)).filter((tier) => tier.length > 0);
        for (const tier of without(tiers))
          expect(without(after).some((one) => tier.every((id) => one.includes(id)))).toBe(true);
      }),
    );
  });

  it("takes its head out of a tie without tying the rest to what stands above", () => {
    const rows = rowsOf([["x"], ["a", "b"], ["c"]]);
    expect(tiersOf(reordered(rows, ["x", "b", "c", "a"], "a"))).toEqual([["x"], ["b"], ["c"], ["a"]]);
  });

  it("lets an issue join the tie that it is moved into", () => {
    const rows = rowsOf([["a", "b"], ["c"]]);
    expect(tiersOf(reordered(rows, ["a", "c", "b"], "c"))).toEqual([["a", "c", "b"]]);
  });

  it("counts ranks from 1, level rows sharing theirs", () => {
    expect(ranksOf(rowsOf([["a"], ["b", "c"], ["d"]]))).toEqual([1, 2, 2, 4]);
    expect(tiersOf(withTie(rowsOf([["a"], ["b"]]), "b", true))).toEqual([["a", "b"]]);
    expect(tiersOf(withTie(rowsOf([["a"], ["b"]]), "a", true))).toEqual([["a"], ["b"]]);
  });

  it("is built by naming one issue after the other", () => {
    expect(picked([], ["a", "b", "c"], "b")).toEqual([["b"], ["a", "c"]]);
    expect(picked([["b"]], ["a", "c"], "c")).toEqual([["b"], ["c"], ["a"]]);
    expect(picked([["b"], ["c"]], ["a"], "a")).toEqual([["b"], ["c"], ["a"]]);
  });
});
