// An order of situations that is put in order by hand.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Situation } from "../../../src/engine/questions/hold-model.ts";
import {
  movedPlaces,
  type Place,
  placesOf,
  rankedTiers,
  ranksOf,
  relate,
} from "../../../src/screens/hold/wants/ranked-order.ts";

const SITUATIONS: Situation[] = ["a", "b", "c", "d"].map((id) => ({ taken: [id], name: null, sentence: id }));

function write(places: readonly Place[]): string {
  const marks = { worse: ">", equal: "=", unknown: "?" } as const;
  return places
    .map(({ situation, relation }, at) => `${at === 0 ? "" : marks[relation]}${"abcd"[situation]}`)
    .join("");
}

function read(text: string): Place[] {
  const marks = { ">": "worse", "=": "equal", "?": "unknown" } as const;
  return [...`>${text}`.matchAll(/([>=?])(\w)/g)].map(([, mark, id]) => ({
    situation: "abcd".indexOf(id),
    relation: marks[mark as ">" | "=" | "?"],
  }));
}

function moved(text: string, id: string, to: number): string {
  const places = read(text);
  const order = places.map(({ situation }) => situation);
  const situation = "abcd".indexOf(id);
  const rest = order.filter((one) => one !== situation);
  return write(movedPlaces(places, rest.toSpliced(to, 0, situation), situation));
}

describe("moving one", () => {
  test.each([
    ["a>b>c>d", "d", 0, "d>a>b>c"],
    ["a>b>c>d", "a", 3, "b>c>d>a"],
    ["a=b=c>d", "d", 1, "a=d=b=c"],
    ["a=b>c>d", "a", 2, "b>c>a>d"],
    ["a?b?c>d", "b", 3, "a?c>d>b"],
    ["a>b=c>d", "b", 0, "b>a>c>d"],
  ])("%s: %s to %i", (before, id, to, after) => {
    expect(moved(before, id, to)).toBe(after);
  });

  test("keeps every situation, and the first is worse than nothing", () => {
    const orders = fc.tuple(
      fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }),
      fc.array(fc.constantFrom(">", "=", "?"), { minLength: 3, maxLength: 3 }),
    );
    fc.assert(
      fc.property(orders, fc.nat({ max: 3 }), fc.nat({ max: 3 }), ([ids, marks], which, to) => {
        const text = ids.map((id, at) => (at === 0 ? id : `${marks[at - 1]}${id}`)).join("");
        const after = read(moved(text, ids[which], to));
        expect(after.map(({ situation }) => situation).sort()).toEqual([0, 1, 2, 3]);
        expect(after[0].relation).toBe("worse");
        expect(after[to].situation).toBe("abcd".indexOf(ids[which]));
      }),
    );
  });
});

describe("tiers", () => {
  test("ties of two kinds are two tiers", () => {
    expect(rankedTiers(read("a=b?c>d"), SITUATIONS)).toEqual([
      { states: [["a"], ["b"]], ties: "equal" },
      { states: [["c"]], ties: "equal" },
      { states: [["d"]], ties: "equal" },
    ]);
    expect(rankedTiers(read("a?b?c>d"), SITUATIONS)[0]).toEqual({
      states: [["a"], ["b"], ["c"]],
      ties: "unknown",
    });
  });

  test("what has no place yet stands at the end in an order that is not known", () => {
    const places = placesOf({
      skipped: 0,
      tiers: [
        { situations: [2], ties: "equal", isUnplaced: false },
        { situations: [0, 1, 3], ties: "equal", isUnplaced: true },
      ],
    });
    expect(write(places)).toBe("c>a?b?d");
    expect(ranksOf(places)).toEqual([1, 2, 2, 2]);
    expect(write(relate(places, 1, "worse"))).toBe("c>a>b?d");
  });
});
