import { describe, expect, it } from "vitest";
import { exactly } from "../../../src/case/index.ts";
import { rational } from "../../../src/maths/rational.ts";
import { basisOf, type ScenarioBasis } from "../../../src/rehearsal/scenario/scenario-basis.ts";
import { remarksOnCases } from "../../../src/rehearsal/tournament/remark-on-cases.ts";
import { readBundled } from "../../bundled-cases.ts";

describe("what a scenario rests on", () => {
  it("counts profiles that others judged and those that leave a range open", () => {
    expect(basisOf(readBundled("works-agreement"))).toEqual({
      parties: 2,
      estimated: 2,
      open: 2,
      zone: true,
    });
    expect(basisOf(readBundled("nash-1950"))).toEqual({ parties: 2, estimated: 0, open: 0, zone: true });
  });

  it("knows where no package suits all", () => {
    const { frame, profiles } = readBundled("nash-1950");
    const proud = profiles.map((profile) => ({
      ...profile,
      noDeal: { kind: "worth" as const, worth: exactly(rational(1000n)) },
    }));
    expect(basisOf({ frame, profiles: proud }).zone).toBe(false);
  });
});

describe("remarks on cases", () => {
  const sure: ScenarioBasis = { parties: 2, estimated: 0, open: 0, zone: true };
  const named = (name: string, basis: Partial<ScenarioBasis>) => ({ name, basis: { ...sure, ...basis } });

  it("are none where all is known and something suits all", () => {
    expect(remarksOnCases([named("a", {}), named("b", { zone: null })])).toEqual([]);
  });

  it("name a few cases, and sum up more", () => {
    const two = [named("a", { estimated: 1 }), named("b", { open: 2 }), named("c", {})];
    expect(remarksOnCases(two).map(({ params }) => [params.case, params.estimated, params.open])).toEqual([
      ["a", 1, 0],
      ["b", 0, 2],
    ]);
    const four = ["a", "b", "c", "d"].map((name) => named(name, { estimated: 1, open: 2 }));
    expect(remarksOnCases([...four, named("e", {})])).toEqual([
      { code: "tournament.profiles", params: { case: null, cases: 4, sides: 8, estimated: 4, open: 8 } },
    ]);
  });

  it("name those in which nothing suits all", () => {
    expect(remarksOnCases([named("a", { zone: false }), named("b", {})])).toEqual([
      { code: "tournament.no-zone", params: { cases: ["a"], count: 1, all: false } },
    ]);
  });
});
