import { describe, expect, it } from "vitest";
import { dayOf, isDay, nextDay } from "../../../src/screens/record/day-words.ts";

describe("days", () => {
  it("gather what happened on them", () => {
    expect(["2025-05-07T14:30Z", "2025-05", " 2025-05-07 "].map(dayOf)).toEqual([
      "2025-05-07",
      "2025-05",
      "2025-05-07",
    ]);
  });

  it("are known from what is not one", () => {
    expect(["2024-02-29", "2025", "2025-12-31T23:59:00+02:00"].every(isDay)).toBe(true);
    expect(["2025-02-29", "2025-13", "25-01-01", "2025-1-1", ""].some(isDay)).toBe(false);
  });

  it("go on over the ends of months and years", () => {
    expect(nextDay("2024-12-31", 1)).toBe("2025-01-01");
    expect(nextDay("2024-03-01", -1)).toBe("2024-02-29");
    expect(nextDay("2024-03", 1)).toBe("2024-03");
  });
});
