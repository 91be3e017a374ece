import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Workplace, workplace } from "../try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

describe("parley assess", () => {
  it("sums up in lines that fit the terminal", async () => {
    const { status, printed } = await place.parley("assess", "works-agreement");
    expect(status).toBe(0);
    expect(printed).toContain("AT A GLANCE");
    for (const line of printed.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(printed.split("\n").length).toBeLessThanOrEqual(60);
  });

  it("gives all figures as JSON: Nash's published gains", async () => {
    const { printed } = await place.parley("assess", "nash-1950", "--json");
    const figures = JSON.parse(printed);
    expect(figures).toMatchObject({
      version: 1,
      case: { id: "nash-1950", title: "Bill and Jack barter" },
      deals: { count: "512" },
      acceptable: { exists: true, count: "293" },
      efficient: { exact: true, epsilon: 0 },
      method: { seed: 1 },
    });
    expect(figures.solutions.nash).toMatchObject({
      found: true,
      pointCount: 1,
      dealCount: "1",
      truncated: false,
    });
    expect(figures.solutions.nash.deals[0].gain).toEqual({ bill: 12, jack: 5 });
    expect(figures.solutions.nash.deals[0].deal).toMatchObject({ book: "jack", pen: "bill", hat: "jack" });
    expect(figures.efficient.points).toHaveLength(figures.efficient.pointCount);
  });

  it("names why there is no solution", async () => {
    const { printed } = await place.parley("assess", "ukraine-2025-05", "--json");
    const figures = JSON.parse(printed);
    expect(figures.acceptable).toMatchObject({ exists: "unknown", count: null, bounds: null });
    expect(figures.solutions.nash).toEqual({
      found: false,
      reason: "no-deal-worth-unknown",
      parties: ["russia", "ukraine"],
    });
  });

  it("takes the seed and the number of draws", async () => {
    const first = await place.parley("assess", "works-agreement", "--json", "--seed", "7", "--draws", "200");
    const again = await place.parley("assess", "works-agreement", "--json", "--seed", "7", "--draws", "200");
    expect(again.printed).toBe(first.printed);
    expect(JSON.parse(first.printed)).toMatchObject({
      method: { seed: 7 },
      uncertainty: { sample: { draws: 200 } },
    });
  });

  it("shows hostile names as text", async () => {
    mkdirSync(join(place.folder, "odd/profiles"), { recursive: true });
    const write = (name: string, text: string) => writeFileSync(join(place.folder, "odd", name), text);
    write(
      "case.yaml",
      'format: 1\ntitle: "\\e[31m<script>اتحاد"\nparties: [a, b]\nissues:\n  - id: x\n    options: [p, q]\n',
    );
    for (const party of ["a", "b"]) {
      write(
        `profiles/${party}.yaml`,
        `format: 1\nparty: ${party}\npoints:\n  x: { p: 1, q: 0 }\nnoDeal: 0\n`,
      );
    }
    const { printed, complained } = await place.parley("assess", "odd");
    expect(complained + printed).not.toContain("\u001b");
  });
});

describe("parley improve", () => {
  const deal = "book=bill,whip=bill,ball=bill,bat=bill,box=bill,pen=bill,toy=jack,knife=jack,hat=jack";

  it("tells who is below no deal and which exchanges help", async () => {
    const { status, printed } = await place.parley("improve", "nash-1950", "--deal", deal);
    expect(status).toBe(0);
    expect(printed).toContain("It leaves Jack below no deal.");
    expect(printed).toContain("+2 for Bill and +3 for Jack");
  });

  it("finds numbers by value", async () => {
    const frame =
      "format: 1\ntitle: T\nparties: [a, b]\nissues:\n  - {id: rent, from: 0, to: 60, step: 20}\n";
    mkdirSync(join(place.folder, "lease/profiles"), { recursive: true });
    writeFileSync(join(place.folder, "lease/case.yaml"), frame);
    for (const [party, most] of [
      ["a", 60],
      ["b", 0],
    ]) {
      const points = `points: {rent: {curve: {0: ${60 - Number(most)}, 60: ${most}}}}`;
      writeFileSync(
        join(place.folder, `lease/profiles/${party}.yaml`),
        `format: 1\nparty: ${party}\n${points}\n`,
      );
    }
    expect((await place.parley("improve", "lease", "--deal", "rent=60.0")).status).toBe(0);
    expect((await place.parley("improve", "lease", "--deal", "rent=61")).status).toBe(2);
  });

  it.each([
    ["book=jack,hat=nobody", "has no option nobody. Its options: bill and jack."],
    ["car=jack", "has no issue car."],
    ["book=jack", "Still missing: whip, ball"],
    ["book", "not of the form issue=option"],
    ["book=jack,book=bill", "named twice"],
  ])("refuses %s", async (text, sentence) => {
    const { status, printed, complained } = await place.parley("improve", "nash-1950", "--deal", text);
    expect(status).toBe(2);
    expect(printed).toBe("");
    expect(complained).toContain(sentence);
  });
});
