import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDealPlot } from "../../../src/report/figures/deal-plot.ts";
import { makePackagePlot } from "../../../src/report/figures/package-plot.ts";
import { makeShareStrip } from "../../../src/report/figures/share-strip.ts";
import { makeTradeOffPlot } from "../../../src/report/figures/trade-off-plot.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { speechIn } from "../../../src/report/speech.ts";
import { plainText } from "../../../src/report/text.ts";

const speech = speechIn(ENGLISH_LANGUAGE);
const worth = fc.integer({ min: -200, max: 200 }).map((value) => value / 2);
const band = fc.tuple(worth, worth).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const party = fc.record({
  name: fc.constantFrom("The union", "Bill", "اتحاد"),
  estimated: fc.boolean(),
  noDeal: fc.option(band),
  finer: fc.constantFrom(0, 2),
});
const point = fc.record({ x: worth, y: worth });
const listedPoint = fc.record({ x: worth, y: worth, ranges: fc.record({ x: band, y: band }) });

describe("a deal plot", () => {
  const input = fc.record({
    parties: fc.tuple(party, party),
    points: fc.array(fc.record({ worth: fc.tuple(worth, worth), acceptable: fc.boolean() }), {
      minLength: 1,
      maxLength: 20,
    }),
    frontier: fc.array(point, { maxLength: 80 }),
    listed: fc.array(listedPoint, { maxLength: 4 }),
  });

  it("keeps every mark and no deal within its axes, says what was drawn, and has its numbers in the table", () => {
    fc.assert(
      fc.property(input, ({ parties, points, frontier, listed }) => {
        const labelled = listed.map((one, k) => ({ ...one, label: "ABCD"[k] }));
        const cloud = { complete: false, deals: 20, points };
        const plot = makeDealPlot({
          parties,
          cloud,
          dealCount: 5760n,
          frontier,
          listed: labelled,
          keepsRedLines: true,
          speech,
        });
        const ends = plot.listed.flatMap(({ ranges: { x, y } }) => [
          { x: x.low, y: y.low },
          { x: x.high, y: y.high },
        ]);
        for (const { x, y } of [...plot.deals, ...plot.frontier, ...plot.listed, ...ends]) {
          expect(x > plot.x.low && x < plot.x.high && y > plot.y.low && y < plot.y.high).toBe(true);
        }
        for (const axis of [plot.x, plot.y]) {
          if (axis.noDeal) expect(axis.noDeal.low > axis.low && axis.noDeal.high < axis.high).toBe(true);
        }
        expect(plot.frontier.map(({ x }) => x)).toEqual(frontier.map(({ x }) => x).sort((a, b) => a - b));
        expect(plot.reading).toContain("20 packages drawn by chance from 5,760");
        expect(plot.table.rows).toHaveLength(listed.length + Math.min(frontier.length, 60));
        for (const row of plot.table.rows) expect(row).toHaveLength(plot.table.columns.length);
        for (const { label } of labelled) expect(plot.alternative).toContain(`Package ${label}`);
      }),
      { numRuns: 100 },
    );
  });

  it("claims nothing about acceptability where no deal is unknown", () => {
    const known = { name: "Bill", estimated: false, noDeal: { low: 1, high: 1 }, finer: 0 };
    const cloud = { complete: true, deals: 1, points: [{ worth: [2, 2], acceptable: false }] };
    const unknown = makeDealPlot({
      parties: [known, { ...known, name: "Jack", noDeal: null }],
      cloud,
      dealCount: 1n,
      frontier: [{ x: 2, y: 2 }],
      listed: [],
      keepsRedLines: false,
      speech,
    });
    expect(unknown.reading).not.toContain("dark");
    expect(unknown.caption).toContain("what Jack would have without one is unknown");
    expect(unknown.y.noDeal).toBeNull();
  });
});

describe("a trade-off plot", () => {
  it("keeps its corners within its axes, in ascending order, and names one of them", () => {
    const corners = fc.array(point, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(corners, fc.boolean(), (points, complete) => {
        const parties = ["Russia", "Ukraine"].map((name, k) => ({
          party: k,
          name,
          estimated: k === 0,
          finer: 0,
        }));
        const plot = makeTradeOffPlot({ parties: [parties[0], parties[1]], points, complete, speech });
        for (const { x, y } of plot.corners) {
          expect(x >= plot.x.low && x < plot.x.high && y >= plot.y.low && y < plot.y.high).toBe(true);
        }
        expect(plot.corners.map(({ x }) => x)).toEqual(points.map(({ x }) => x).sort((a, b) => a - b));
        expect(plot.table.rows).toHaveLength(points.length);
        expect(plot.x.label.includes("(est.)")).toBe(true);
        expect(plot.reading.includes("not all steps")).toBe(!complete);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the reading of a trade-off plot", () => {
  const reading = (corner: { x: number; y: number }) => {
    const parties = ["Russia", "Ukraine"].map((name, party) => ({ party, name, estimated: false, finer: 0 }));
    return makeTradeOffPlot({
      parties: [parties[0], parties[1]],
      points: [corner],
      complete: true,
      speech,
    }).reading;
  };

  it("is in whole numbers, but for a scale that they would say nothing on", () => {
    expect(reading({ x: 45.5, y: 0.5 })).toContain("worth 46 points to Russia");
    expect(reading({ x: 45.5, y: 0.5 })).toContain("no more than 0.5 to Ukraine");
    expect(reading({ x: 1, y: 1 / 3 })).toContain("worth 1 point to Russia");
    expect(reading({ x: 1, y: 1 / 3 })).toContain("no more than 0.333 to Ukraine");
  });
});

describe("a package plot", () => {
  it("puts every worth between the worst and the best, and thins out what stands behind evenly", () => {
    const ranges = fc.array(fc.tuple(worth, fc.integer({ min: 0, max: 100 })), {
      minLength: 3,
      maxLength: 6,
    });
    fc.assert(
      fc.property(ranges, fc.integer({ min: 0, max: 300 }), (ends, count) => {
        const parties = ends.map(([lowest, size], k) => ({
          party: k,
          name: `P${k}`,
          estimated: false,
          lowest,
          highest: lowest + size,
          noDeal: { low: lowest - 5, high: lowest + size / 2 },
        }));
        const others = Array.from({ length: count }, (_, k) =>
          parties.map(({ lowest, highest }) => lowest + ((highest - lowest) * k) / 300),
        );
        const listed = [{ label: "A", worth: parties.map(({ highest }) => highest) }];
        const plot = makePackagePlot({ parties, others, listed, speech });
        for (const shares of [...plot.others, ...plot.listed.map(({ values }) => values)]) {
          for (const share of shares) expect(share >= 0 && share <= 1 + 1e-12).toBe(true);
        }
        for (const { noDeal } of plot.axes) expect(noDeal && noDeal.low >= 0 && noDeal.high <= 1).toBe(true);
        expect(plot.others.length).toBe(Math.min(count, 120));
        expect(plot.table.rows.map((row) => plainText(row[0]))).toEqual(parties.map(({ name }) => name));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a share strip", () => {
  it("has each row as a mark, in words and in the table", () => {
    const strip = makeShareStrip(
      [{ label: "A deal exists", party: null, share: { value: 0.83, low: 0.8, high: 0.86 } }],
      speech,
    );
    expect(strip.rows).toEqual([{ label: "A deal exists", party: null, low: 0.8, share: 0.83, high: 0.86 }]);
    expect(strip.alternative).toContain("A deal exists: 83 of 100.");
    expect(strip.table.rows[0].map(plainText)).toEqual(["A deal exists", "83", "80", "86"]);
  });
});
