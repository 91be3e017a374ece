import { describe, expect, it } from "vitest";
import { ACCEPTANCE_KINDS, BIDDING_KINDS, JOINING_KINDS, MODEL_KINDS } from "../../src/rehearsal/index.ts";

// A strategy, its condition and its model are told their numbers in one line, so that no name may stand for two of them.
describe("names of the numbers that can be told", () => {
  const names = (kinds: readonly { readonly knobs: readonly { readonly name: string }[] }[]) =>
    kinds.flatMap(({ knobs }) => knobs.map(({ name }) => name));

  it.each([
    ["accept-", ACCEPTANCE_KINDS],
    ["model-", MODEL_KINDS],
    ["join-", JOINING_KINDS],
  ])("those of one sort begin with %s, and no others do", (prefix, kinds) => {
    expect(names(kinds)).not.toEqual([]);
    expect(names(kinds).filter((name) => !name.startsWith(prefix))).toEqual([]);
    expect(names(BIDDING_KINDS).filter((name) => name.startsWith(prefix))).toEqual([]);
  });

  it("are each used once in a kind, with a usual value within its ends", () => {
    for (const { knobs } of [...BIDDING_KINDS, ...ACCEPTANCE_KINDS, ...MODEL_KINDS, ...JOINING_KINDS]) {
      expect(new Set(knobs.map(({ name }) => name)).size).toBe(knobs.length);
      for (const { least, usual, most } of knobs) {
        expect(usual).toBeGreaterThanOrEqual(least);
        expect(usual).toBeLessThanOrEqual(most);
      }
    }
  });
});
