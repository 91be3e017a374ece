import { describe, expect, it } from "vitest";
import { fromParts, NO_CASE, partChanges, partsOf } from "../../src/store/parts.ts";

const documents = {
  ...NO_CASE,
  frame: { format: 1 as const, title: "A case", parties: ["east", "west"], issues: [] },
  profiles: [
    { format: 1 as const, party: "west" },
    { format: 1 as const, party: "east" },
  ],
};

describe("a case in pieces", () => {
  it("is put together again as it was, the order of profiles included", () => {
    expect(fromParts(partsOf(documents))).toEqual(documents);
  });

  it("changes only where it was edited", () => {
    const [west, east] = documents.profiles;
    const edited = { ...documents, profiles: [west, { ...east, about: "…" }] };
    const { put, drop } = partChanges(partsOf(documents), partsOf(edited));
    expect([...put.keys()]).toEqual(["profile east"]);
    expect(drop).toEqual([]);
  });

  it("drops the profile of a party that was removed", () => {
    const edited = { ...documents, profiles: [documents.profiles[0]] };
    const { put, drop } = partChanges(partsOf(documents), partsOf(edited));
    expect(drop).toEqual(["profile east"]);
    expect([...put.keys()]).toEqual(["profiles"]);
  });
});
