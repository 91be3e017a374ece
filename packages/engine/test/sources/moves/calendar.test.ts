import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOf, isDay, readDate, weekday, writeDay } from "../../../src/sources/moves/calendar.ts";

describe("the calendar", () => {
  it("agrees with the platform's on every day drawn", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 2_000_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        const number = dayNumber(day);
        expect(number - dayNumber({ year: 1970, month: 1, day: 1 })).toBe(days);
        expect(dayOf(number)).toEqual(day);
        expect(weekday(number)).toBe((date.getUTCDay() + 6) % 7);
        expect(isDay(day)).toBe(true);
      }),
    );
  });

  it("knows days that are none", () => {
    expect(isDay({ year: 2031, month: 2, day: 29 })).toBe(false);
    expect(isDay({ year: 2032, month: 2, day: 29 })).toBe(true);
    expect(isDay({ year: 1900, month: 2, day: 29 })).toBe(false);
    expect(isDay({ year: 2031, month: 13, day: 1 })).toBe(false);
  });

  it("reads a day, a month, a year, and nothing else", () => {
    expect(readDate("2031-05-14")).toEqual({ year: 2031, month: 5, day: 14 });
    expect(readDate("2031-05")).toEqual({ year: 2031, month: 5, day: null });
    expect(readDate("2031")).toEqual({ year: 2031, month: null, day: null });
    expect(readDate("2031-02-30")).toBeNull();
    expect(readDate("May 2031")).toBeNull();
    expect(writeDay({ year: 987, month: 1, day: 2 })).toBe("0987-01-02");
  });
});
