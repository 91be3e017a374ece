import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { surelyBefore, timeOrder } from "../../../src/case/positions/time-order.ts";
import { timeSpanOf } from "../../../src/case/positions/time-span.ts";

const acts = (...days: string[]) => days.map((when) => ({ when }));

describe("a span of time", () => {
  it.each([
    ["2025", 365 * 24 * 60],
    ["2024", 366 * 24 * 60],
    ["2024-02", 29 * 24 * 60],
    ["1900-02", 28 * 24 * 60],
    ["2025-12", 31 * 24 * 60],
    ["2025-05-07", 24 * 60],
    ["2025-05-07T14:30Z", 0],
  ])("%s has its length", (written, minutes) => {
    const span = timeSpanOf(written);
    expect(span && span.end - span.start).toBe(minutes);
  });

  it.each([
    ["2025-05-07T14:30+02:00", "2025-05-07T12:30Z"],
    ["2025-05-07T23:00-05:00", "2025-05-08T04:00Z"],
    ["2025-05-07 12:30", "2025-05-07T12:30:00Z"],
  ])("%s is %s", (one, other) => {
    expect(timeSpanOf(one)).toEqual(timeSpanOf(other));
  });

  it("agrees with the calendar of the host", () => {
    const year0 = Date.UTC(2000, 0, 1) / 60_000 - (timeSpanOf("2000-01-01")?.start ?? 0);
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date("2199-12-31"), noInvalidDate: true }), (date) => {
        const written = date.toISOString().slice(0, 10);
        expect(timeSpanOf(written)?.start).toBe(Date.parse(written) / 60_000 - year0);
      }),
    );
  });

  it.each(["", "soon", "2025-5-7", "20250507"])("%o is none", (written) => {
    expect(timeSpanOf(written)).toBe(null);
  });
});

describe("the order of time", () => {
  it.each([
    ["days", acts("2025-05-07", "2025-05-06"), [1, 0]],
    ["equal days keep the order of the record", acts("2025-05-07", "2025-05-07", "2025-05-06"), [2, 0, 1]],
    ["a moment within a day may come before or after it", acts("2025-05-07", "2025-05-07T08:00Z"), [0, 1]],
    ["moments of one day", acts("2025-05-07T09:00Z", "2025-05-07T08:00Z"), [1, 0]],
    ["a year holds its months", acts("1990-11", "1990", "1990-08"), [2, 0, 1]],
    ["moments in two zones", acts("2025-05-07T09:00+02:00", "2025-05-07T08:00+03:00"), [1, 0]],
    [
      "what has no date stays where it is",
      acts("2025-05-07", "soon", "2025-05-06", "2025-05-08"),
      [2, 0, 1, 3],
    ],
  ])("%s", (_, record, order) => {
    expect(timeOrder(record)).toEqual(order);
  });

  const when = fc.constantFrom(
    "1990",
    "1991",
    "1990-08",
    "1990-12",
    "1990-08-01",
    "1990-08-31",
    "1990-08-31T23:30-02:00",
    "1990-09-01T01:30Z",
    "1991-01-01T00:00Z",
    "unknown",
  );

  it("holds every act once, no act before a surely earlier one, and nothing moves without need", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ when }), { maxLength: 12 }), (record) => {
        const order = timeOrder(record);
        expect([...order].sort((a, b) => a - b)).toEqual(record.map((_, k) => k));
        order.forEach((act, at) => {
          for (const later of order.slice(at + 1))
            expect(surelyBefore(record[later], record[act])).toBe(false);
        });
        const sorted = order.map((act) => record[act]);
        expect(timeOrder(sorted)).toEqual(sorted.map((_, k) => k));
      }),
    );
  });
});
