import { describe, expect, it } from "vitest";
import { pickMatches } from "../../src/parts/pick-matches.ts";

const items = ["Wage rise", "Night shifts: “Rotating”", "The union", "Únion of clerks"].map((text) => ({
  key: text,
  text,
}));

describe("matches of what is typed", () => {
  it("begin with it first, then have a word that does, then hold it", () => {
    expect(pickMatches(items, "un").map(({ text }) => text)).toEqual(["Únion of clerks", "The union"]);
    expect(pickMatches(items, "rotat").map(({ text }) => text)).toEqual(["Night shifts: “Rotating”"]);
    expect(pickMatches(items, "nion").map(({ text }) => text)).toEqual(["The union", "Únion of clerks"]);
    expect(pickMatches(items, " ")).toEqual(items);
    expect(pickMatches(items, "xyz")).toEqual([]);
  });
});
