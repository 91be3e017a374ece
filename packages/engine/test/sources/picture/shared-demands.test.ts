import { describe, expect, it } from "vitest";
import { sharedDemands } from "../../../src/sources/picture/shared-demands.ts";
import { article, input } from "./hand-made.ts";

describe("shared demands", () => {
  it("says of each option who wants and who refuses it by now, with the acts", () => {
    const { issues } = sharedDemands(
      input([
        { who: "council", about: { quota: ["low"], patrols: ["joint"] } },
        { who: "harbour-master", about: { quota: ["low"] } },
        { who: "league", kind: "refuses", about: { quota: ["low"] } },
        { who: "league", about: { patrols: ["joint"] } },
      ]),
    );
    const [low] = issues[0].options;
    expect(issues.map(({ reach }) => reach)).toEqual(["one", "none", "all"]);
    expect(low).toMatchObject({
      reach: "one",
      wantedBy: [{ party: "council", grounds: { acts: [0, 1] } }],
      refusedBy: [{ party: "league", grounds: { acts: [2] } }],
    });
    expect(issues[2].options[0].reach).toBe("all");
  });

  it("puts demands that are linked to nothing together where they are clearly the same", () => {
    const claims = article("a", [
      { by: "council", says: "the release of the impounded boats" },
      { by: "league", says: "release all impounded boats" },
      { by: "mayor", says: "release the impounded boats", move: "refuse" },
      { by: "league", says: "an apology by the ministry" },
      { by: "league", says: "quota", links: [{ issue: "quota", option: null, by: [] }] },
    ]);
    const { unlinked } = sharedDemands(input([], [claims]));
    expect(
      unlinked.map(({ words, reach, askedBy, refusedBy }) => [
        words,
        reach,
        askedBy.map(({ party }) => party),
        refusedBy.map(({ grounds }) => grounds.claims.map(({ claim }) => claim)),
      ]),
    ).toEqual([
      ["release all impounded boats", "all", ["council", "league"], [["c3"]]],
      ["an apology by the ministry", "one", ["league"], []],
    ]);
  });
});
