import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CaseReading, documentsOf, readCase } from "@parley/engine/case";
import { blankCase } from "@parley/engine/editing";
import { describe, expect, it } from "vitest";
import type { Desk } from "../../../src/engine/desk.ts";
import { dealsAtSpot } from "../../../src/engine/questions/deals-at-spot.ts";
import { dealsFindings } from "../../../src/engine/questions/deals-findings.ts";
import { dealsPicture, type PictureView } from "../../../src/engine/questions/deals-picture.ts";
import { improveDeal } from "../../../src/engine/questions/improve-deal.ts";
import { makeUpFor } from "../../../src/engine/questions/make-up-for.ts";
import { parallelDeals } from "../../../src/engine/questions/parallel-deals.ts";
import { weighDeal } from "../../../src/engine/questions/weigh-deal.ts";
import { worthOfMoreDetail } from "../../../src/engine/questions/worth-of-more-detail.ts";

const cases = fileURLToPath(new URL("../../../../../cases/", import.meta.url));

function filesOf(name: string): Map<string, string> {
  const folder = `${cases}${name}`;
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".yaml"),
  );
  return new Map(
    names.map((file) => [file.replaceAll("\\", "/"), readFileSync(`${folder}/${file}`, "utf8")]),
  );
}

function deskOf(name: string): Desk {
  return deskFor(readCase(filesOf(name), { folderName: name }));
}

function deskFor(reading: CaseReading): Desk {
  const kept = new Map<string, unknown>();
  return {
    documents: reading.ok ? documentsOf(reading.case) : blankCase({ title: "Unsound" }),
    language: "en",
    progress: { report: () => {}, stopped: () => false },
    check: () => reading,
    reading: () => reading,
    once: <T>(key: string, make: () => T) => {
      if (!kept.has(key)) kept.set(key, make());
      return kept.get(key) as T;
    },
  };
}

function picture(desk: Desk): PictureView {
  const found = dealsPicture({ plane: { x: 0, y: 1 } }, desk);
  if (found.kind !== "picture") throw new TypeError("the case has errors");
  return found;
}

/** What crosses to the page must survive the crossing. */
function crossed<T>(value: T): T {
  return structuredClone(value);
}

describe("a single change", () => {
  it("tells whose red lines it would cross that the deal does not cross", () => {
    const desk = deskOf("works-agreement");
    const weighed = weighDeal({ choices: null }, desk);
    if (!weighed) throw new TypeError("the case has errors");
    const crossedBy = (choices: typeof weighed.choices) =>
      new Set(weighDeal({ choices }, desk)?.crosses.map(({ party }) => party));
    const before = crossedBy(weighed.choices);
    let found = 0;
    picture(desk).issues.forEach(({ id, options }, issue) => {
      options.forEach((option, k) => {
        const change = weighed.changes[issue][k];
        if (!change) return;
        const after = crossedBy({ ...weighed.choices, [id]: option.id });
        expect(new Set(change.crosses)).toEqual(new Set([...after].filter((party) => !before.has(party))));
        found += change.crosses.length;
      });
    });
    expect(found).toBeGreaterThan(0);
  });
});

describe("the picture of two parties", () => {
  const desk = deskOf("works-agreement");
  const view = crossed(picture(desk));

  it("counts what its places show", () => {
    const { spots, shades } = view.plane ?? {};
    expect(spots?.all.reduce((sum, count) => sum + count, 0)).toBe(Number(view.allowed));
    expect(spots?.good.reduce((sum, count) => sum + count, 0)).toBe(Number(view.acceptable));
    expect(shades?.good.some((shade) => shade > 0)).toBe(true);
  });

  it("names deals that lie where it was pointed, acceptable ones first", () => {
    const { spots } = view.plane ?? {};
    const cell = spots?.good.findIndex((count) => count > 0) ?? -1;
    const column = cell % (spots?.columns ?? 1);
    const found = crossed(
      dealsAtSpot({ x: 0, y: 1, column, row: (cell - column) / (spots?.columns ?? 1) }, desk),
    );
    expect(found[0].grade).toBe(2);
    expect(found.map(({ grade }) => grade)).toEqual(found.map(({ grade }) => grade).sort((a, b) => b - a));
    expect(
      weighDeal({ choices: found[0].choices }, desk)?.standing.every(({ gain }) => (gain ?? -1) >= 0),
    ).toBe(true);
  });

  it("weighs a deal, and an option that is gone gives way to another", () => {
    const weighed = crossed(weighDeal({ choices: { ...view.start, wage: "none such" } }, desk));
    expect(Object.keys(weighed?.choices ?? {})).toEqual(view.issues.map(({ id }) => id));
    expect(weighed?.changes.map((options) => options.filter((change) => change === null).length)).toEqual(
      view.issues.map(() => 1),
    );
  });

  it("improves a deal for one side at nobody’s cost", () => {
    const worse = { ...view.start, training: "0" };
    const found = crossed(improveDeal({ choices: worse, party: 1 }, desk));
    if (found?.kind !== "improved") return expect.fail("can be improved");
    for (const { gains } of found.deals) {
      expect(gains[1]).toBeGreaterThan(0);
      expect(gains[0]).toBeGreaterThanOrEqual(0);
    }
  });

  it("finds what makes up for a change", () => {
    const found = crossed(makeUpFor({ choices: view.start, issue: "wage", to: "5", party: 0 }, desk));
    expect(found?.cost).toBeGreaterThan(0);
    if (found?.answer.kind === "found")
      for (const { gains } of found.answer.ways) expect(gains[0]).toBeGreaterThanOrEqual(-1e-9);
    expect(makeUpFor({ choices: view.start, issue: "gone", to: "5", party: 0 }, desk)).toBeNull();
  });

  it("tells what the whole assessment finds", () => {
    const found = crossed(dealsFindings(null, desk));
    expect(found?.answer.length).toBeGreaterThan(1);
    expect(found?.listed.length).toBeGreaterThanOrEqual(3);
    expect(found?.packages).toHaveLength(found?.listed.length ?? 0);
    expect(found?.story.prices.length).toBeGreaterThan(0);
    expect(crossed(worthOfMoreDetail(null, desk))?.lead.length).toBeGreaterThan(0);
  });
});

describe("the picture of many parties", () => {
  const desk = deskOf("river-basin");

  it("keeps within the limits that are set", () => {
    const all = crossed(parallelDeals({ brushes: [], only: null }, desk));
    const high = 50;
    const some = parallelDeals({ brushes: [{ party: 0, low: 0, high }], only: "admissible" }, desk);
    expect(all?.within).toBe(Number(picture(desk).allowed));
    expect(some?.within).toBeLessThan(all?.within ?? 0);
    expect(some?.worth[0].every((worth) => worth <= high + 1e-9)).toBe(true);
    expect(some?.examples.length).toBeLessThanOrEqual(6);
  });
});

describe("a case that is not sound", () => {
  it("says what is wrong and answers nothing else", () => {
    const files = filesOf("nash-1950");
    files.delete("profiles/jack.yaml");
    const broken = deskFor(readCase(files, { folderName: "nash-1950" }));
    const found = dealsPicture({ plane: null }, broken);
    expect(found.kind === "errors" && found.problems.length > 0).toBe(true);
    expect(weighDeal({ choices: null }, broken)).toBeNull();
    expect(dealsFindings(null, broken)).toBeNull();
    expect(parallelDeals({ brushes: [], only: null }, broken)).toBeNull();
  });
});

describe("a case whose no-deal worths are unknown", () => {
  it("counts no acceptable deals and leaves no line", () => {
    const desk = deskOf("ukraine-2025-05");
    const { acceptable, sides, plane } = picture(desk);
    expect(acceptable).toBeNull();
    expect(sides.every(({ noDeal, noDealBand }) => noDeal === null && noDealBand === null)).toBe(true);
    expect(plane?.shades?.isKnown).toBe(false);
    expect(weighDeal({ choices: null }, desk)?.standing[0].gain).toBeNull();
  });
});
