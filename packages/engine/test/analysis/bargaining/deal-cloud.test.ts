import { describe, expect, it } from "vitest";
import { drawDealCloud } from "../../../src/analysis/bargaining/deal-cloud.ts";
import { readPointValues } from "../../../src/analysis/preference/point-value.ts";
import { readCase } from "../../../src/case/reading/read-case.ts";

/** Two parties, four issues of five options, one impossible pair, one red line. */
function sampleCase(noDeal: string) {
  const issues = ["a", "b", "c", "d"];
  const options = "[o0, o1, o2, o3, o4]";
  const points = (from: (k: number) => number) =>
    issues
      .map((id) => `  ${id}: { ${[0, 1, 2, 3, 4].map((k) => `o${k}: ${from(k)}`).join(", ")} }`)
      .join("\n");
  const files = new Map([
    [
      "case.yaml",
      `format: 1\ntitle: T\nparties: [x, y]\nissues:\n${issues.map((id) => `  - { id: ${id}, options: ${options} }`).join("\n")}\nimpossible:\n  - combination: { a: o0, b: o0 }\n`,
    ],
    [
      "profiles/x.yaml",
      `format: 1\nparty: x\npoints:\n${points((k) => k)}\nnoDeal: 6\nredLines:\n  - refuses: { a: o4 }\n`,
    ],
    ["profiles/y.yaml", `format: 1\nparty: y\npoints:\n${points((k) => 4 - k)}\nnoDeal: ${noDeal}\n`],
  ]);
  const reading = readCase(files, { folderName: "t" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { frame, profiles } = reading.case;
  return { frame, profiles, sheets: readPointValues(reading.case) };
}

describe("the deals to draw", () => {
  it("are all allowed deals where they are few, each point once", () => {
    const cloud = drawDealCloud({ ...sampleCase("6"), seed: 1, limit: 1_000, sample: 10 });
    expect(cloud.complete).toBe(true);
    expect(cloud.deals).toBe(625 - 25);
    const keys = cloud.points.map(({ worth, acceptable }) => `${worth} ${acceptable}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { worth, acceptable } of cloud.points) {
      expect(worth[0] + worth[1]).toBe(16);
      if (acceptable) expect(worth[0] >= 6 && worth[1] >= 6).toBe(true);
    }
    expect(cloud.points.some(({ acceptable }) => acceptable)).toBe(true);
  });

  it("are a sample of the allowed ones where they are many, the same for the same seed", () => {
    const options = { ...sampleCase("6"), limit: 100, sample: 50 };
    const cloud = drawDealCloud({ ...options, seed: 3 });
    expect(cloud).toMatchObject({ complete: false, deals: 50 });
    expect(drawDealCloud({ ...options, seed: 3 })).toEqual(cloud);
  });

  it("are not called acceptable where a no-deal worth is unknown", () => {
    const cloud = drawDealCloud({ ...sampleCase("unknown"), seed: 1, limit: 1_000, sample: 10 });
    expect(cloud.points.some(({ acceptable }) => acceptable)).toBe(false);
  });
});
