import { ENGLISH_LANGUAGE } from "@parley/engine/report";
import { SPANISH_LANGUAGE } from "@parley/engine/report/es";
import { describe, expect, it } from "vitest";
import { dayOfMoment, dayWords, momentWords } from "../../src/texts/date-words.ts";
import { localeOf } from "../../src/texts/language.ts";

describe("days of the page", () => {
  it("are said as far as they are known", () => {
    expect(dayWords("2025-05-07", "en-GB")).toBe("7 May 2025");
    expect(dayWords("2025-05", "en-GB")).toBe("May 2025");
    expect(dayWords("1990", "en-GB")).toBe("1990");
    expect(dayWords("2025-05-07T14:30Z", "en-GB")).toBe("7 May 2025, 14:30");
    expect(dayWords("last spring", "en-GB")).toBe("last spring");
    expect(dayWords("2025-13-40", "en-GB")).toBe("2025-13-40");
  });

  it.each([
    ["en", ENGLISH_LANGUAGE],
    ["es", SPANISH_LANGUAGE],
  ] as const)("are written in %s as the engine writes them", (code, { wording }) => {
    for (let month = 1; month <= 12; month++) {
      const written = `2025-${String(month).padStart(2, "0")}`;
      for (const when of [written, `${written}-01`, `${written}-28`, `${written}-09T08:05Z`]) {
        expect(dayWords(when, localeOf(code))).toBe(wording.formatDay(when));
      }
    }
  });

  it("and moments go by this device's clock", () => {
    const moment = new Date(2026, 0, 9, 23, 59);
    expect(dayOfMoment(moment)).toBe("2026-01-09");
    expect(momentWords(moment, "en-GB")).toBe("9 January 2026, 23:59");
    expect(momentWords(moment, "es")).toBe("9 de enero de 2026, 23:59");
  });
});
